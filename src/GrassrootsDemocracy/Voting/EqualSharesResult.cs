namespace GrassrootsDemocracy.Voting;

/// <summary>What equal shares buy.</summary>
public sealed record EqualSharesResult
{
    internal EqualSharesResult(IEnumerable<string> bought, IEnumerable<string> tied) =>
        (Bought, Tied) = ([.. bought], [.. tied.Order(StringComparer.Ordinal)]);

    /// <summary>Gets the options that are bought, in the order in which they were.</summary>
    public ValueList<string> Bought { get; }

    /// <summary>
    /// Gets the options that were equally next, so that the choice stopped before them; empty when it went on to its end. A place
    /// that orders them does so by leaving the others out and choosing again.
    /// </summary>
    public ValueList<string> Tied { get; }
}
