namespace GrassrootsDemocracy.Voting;

/// <summary>A lot that the host drew among tied candidates: a fact, checked against the very tie it is for.</summary>
public sealed record Lot
{
    /// <summary>Gets the names among which it was drawn.</summary>
    public required ValueList<string> Among
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Among));
    }

    /// <summary>Gets the names that were drawn.</summary>
    public required ValueList<string> Drawn
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Drawn));
    }

    // A lot counts only if it was drawn among exactly those who are tied, for exactly their places.
    internal bool IsOf(HashSet<string> tied, int places) =>
        tied.SetEquals(Among)
        && Drawn.Count == places
        && Drawn.Distinct(StringComparer.Ordinal).Count() == Drawn.Count
        && tied.IsSupersetOf(Drawn);
}
