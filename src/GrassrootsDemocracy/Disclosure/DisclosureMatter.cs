namespace GrassrootsDemocracy.Disclosure;

/// <summary>Something that happened and is to be disclosed: it starts a clock, and what was due does not.</summary>
public sealed record DisclosureMatter
{
    private readonly LocalDate? _day;

    /// <summary>Gets the host's reference, by which it is told from the others.</summary>
    public required string Reference
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Reference));
    }

    /// <summary>Gets the item that it belongs to.</summary>
    public required Label Item
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Item));
    }

    /// <summary>Gets the day on which it happened; <see langword="null"/> when it is not known.</summary>
    /// <exception cref="ArgumentException">It came to its end before that day.</exception>
    public required LocalDate? Day
    {
        get => _day;
        init =>
            _day = value is { } day ? Guard.Against.BeginningAfter(day, _day, EndedOn, nameof(Day)) : null;
    }

    /// <summary>Gets its class, where it is not that of its item; <see langword="null"/> for that of the item.</summary>
    public Label? Class { get; init; }

    /// <summary>Gets why it must be disclosed, such as <see cref="DisclosureReasons.AskedAbout"/>; <see langword="null"/> when nobody has said.</summary>
    public ValueList<Label>? Reasons { get; init; }

    /// <summary>Gets the day on which it came to its end; <see langword="null"/> while it goes on or when it is not known.</summary>
    /// <exception cref="ArgumentException">It is before the day on which it happened.</exception>
    public LocalDate? EndedOn
    {
        get;
        init => field = Guard.Against.EndingBefore(value, _day, nameof(EndedOn));
    }
}
