namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>An objection to a proposed name.</summary>
public sealed record SelectionObjection
{
    /// <summary>Gets the name it is about.</summary>
    public required string Person
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Person));
    }

    /// <summary>Gets the day it was raised.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets whether it was upheld; <see langword="null"/> while nobody has decided.</summary>
    public bool? IsUpheld { get; init; }
}
