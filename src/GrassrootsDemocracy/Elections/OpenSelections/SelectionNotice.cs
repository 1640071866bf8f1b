using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.OpenSelections;

/// <summary>The public notice of the proposed names (公示).</summary>
public sealed record SelectionNotice
{
    /// <summary>Gets the names.</summary>
    public required ValueList<string> Proposed
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Proposed));
    }

    /// <summary>Gets the day it was put up, which is not counted.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the last day it was up; <see langword="null"/> while it still is.</summary>
    public LocalDate? Until { get; init; }

    /// <summary>Gets the objections raised, in any order.</summary>
    public ValueList<SelectionObjection> Objections
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Objections));
    } = [];
}
