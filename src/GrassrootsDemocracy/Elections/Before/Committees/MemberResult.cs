namespace GrassrootsDemocracy.Elections.Before.Committees;

/// <summary>What the rules make of one member, or of one who is next in line.</summary>
/// <param name="Name">The name.</param>
/// <param name="State">Whether the person may sit.</param>
/// <param name="Findings">What was found, met or not: every reason, not only the first.</param>
public sealed record MemberResult(string Name, MemberState State, ValueList<Finding> Findings)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets what was found.</summary>
    public ValueList<Finding> Findings { get; } = Guard.Against.Null(Findings);
}
