namespace GrassrootsDemocracy.Disclosure;

/// <summary>One notice at one place, with the proof that it hung there.</summary>
public sealed record Posting
{
    private readonly LocalDate? _from;

    /// <summary>Gets the host's reference, by which it is told from the others.</summary>
    public required string Reference
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Reference));
    }

    /// <summary>Gets the item that it is about.</summary>
    public required Label Item
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Item));
    }

    /// <summary>Gets the day on which it was put up.</summary>
    /// <exception cref="ArgumentException">It was taken down before that day.</exception>
    public required LocalDate From
    {
        get => _from.GetValueOrDefault();
        init => _from = Guard.Against.BeginningAfter(value, _from, Until, nameof(From));
    }

    /// <summary>Gets the last day on which it hung; <see langword="null"/> while it hangs.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public LocalDate? Until
    {
        get;
        init => field = Guard.Against.EndingBefore(value, _from, nameof(Until));
    }

    /// <summary>Gets the reference of the matter that it is about; <see langword="null"/> when it is about no single one.</summary>
    public string? Matter
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Matter));
    }

    /// <summary>Gets the time whose content it has, such as a quarter; <see langword="null"/> when it is not known.</summary>
    public DisclosedTime? Covers { get; init; }

    /// <summary>Gets where, or in what form, such as <see cref="DisclosurePlaces.Board"/>; <see langword="null"/> when it is not known.</summary>
    public Label? Place { get; init; }

    /// <summary>Gets the natural village or area in which it hangs; <see langword="null"/> when it is not known.</summary>
    public string? Part
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Part));
    }

    /// <summary>Gets at which level it was published; <see langword="null"/> when it is not known.</summary>
    public Label? Level { get; init; }

    /// <summary>Gets who put it up; <see langword="null"/> when it is not known.</summary>
    public Label? By { get; init; }

    /// <summary>Gets the proof of it, such as a photograph or a place in the archive; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Evidence { get; init; }

    /// <summary>Gets the number under which the proof is kept; <see langword="null"/> when there is none.</summary>
    public string? ProofNumber
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(ProofNumber));
    }

    /// <summary>Gets whether it names every item and every entry (逐项逐笔); <see langword="null"/> when it is not known.</summary>
    public bool? IsItemised { get; init; }

    /// <summary>Gets whether it came before, during or after the matter; <see langword="null"/> when it is not known.</summary>
    public Label? Phase { get; init; }

    /// <summary>Gets the reference of the posting in whose place it hangs, as where that was cut short or wrong; <see langword="null"/> when there is none.</summary>
    public string? InPlaceOf
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(InPlaceOf));
    }

    // A notice that was taken down on a later day still hangs.
    internal bool HangsOn(LocalDate day) => From <= day && !(Until < day);
}
