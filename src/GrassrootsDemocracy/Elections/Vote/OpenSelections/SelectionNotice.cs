namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>The public notice of the proposed names (公示).</summary>
public sealed record SelectionNotice
{
    private readonly LocalDate? _from;

    /// <summary>Gets the names.</summary>
    public required ValueList<string> Proposed
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Proposed));
    }

    /// <summary>Gets the day it was put up, which is not counted.</summary>
    /// <exception cref="ArgumentException">The end is before it.</exception>
    public required LocalDate From
    {
        get => _from.GetValueOrDefault();
        init => _from = Guard.Against.BeginningAfter(value, _from, Until, nameof(From));
    }

    /// <summary>Gets the last day it was up; <see langword="null"/> while it still is.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public LocalDate? Until
    {
        get;
        init => field = Guard.Against.EndingBefore(value, _from, nameof(Until));
    }

    /// <summary>Gets the objections raised, in any order.</summary>
    public ValueList<SelectionObjection> Objections
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Objections));
    } = [];
}
