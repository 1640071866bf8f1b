namespace GrassrootsDemocracy.Elections.Before.Proxies;

/// <summary>What the rules make of one grant.</summary>
/// <param name="Grant">The grant.</param>
/// <param name="State">What it is worth.</param>
/// <param name="Findings">What was found, met or not: every reason, not only the first.</param>
public sealed record ProxyResult(ProxyGrant Grant, ProxyState State, ValueList<Finding> Findings)
{
    /// <summary>Gets the grant.</summary>
    public ProxyGrant Grant { get; } = Guard.Against.Null(Grant);

    /// <summary>Gets what was found.</summary>
    public ValueList<Finding> Findings { get; } = Guard.Against.Null(Findings);
}
