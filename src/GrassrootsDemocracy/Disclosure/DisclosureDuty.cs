namespace GrassrootsDemocracy.Disclosure;

/// <summary>One duty of disclosure: what is due, why, by which day and how that day was counted.</summary>
public sealed record DisclosureDuty : Readable
{
    internal DisclosureDuty(Label item, DutyKind kind, Finding line)
    {
        Item = item;
        Kind = kind;
        Line = line;
    }

    /// <summary>Gets the item.</summary>
    public Label Item { get; }

    /// <summary>Gets what makes it fall due.</summary>
    public DutyKind Kind { get; }

    /// <summary>Gets its line of the ledger: the requirement, the article, and how far it is kept.</summary>
    public Finding Line { get; }

    /// <summary>Gets how it stands.</summary>
    public required DutyState State { get; init; }

    /// <summary>Gets the reference of the matter or of the posting that it is about; <see langword="null"/> where it is about a period.</summary>
    public string? Reference
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Reference));
    }

    /// <summary>Gets the first day of the period, or the day of what started the clock; <see langword="null"/> when that is not known.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Gets the last day of the period; <see langword="null"/> where there is none.</summary>
    public LocalDate? PeriodEnd { get; init; }

    /// <summary>Gets the last day on which it is in time; <see langword="null"/> when no rulebook says or it hangs on what is not known.</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Gets the time by which that day was counted; <see langword="null"/> where it is the last day of a period itself.</summary>
    public TimeLimit? Limit { get; init; }

    /// <summary>Gets the day on which it was done; <see langword="null"/> while it is not.</summary>
    public LocalDate? DoneOn { get; init; }

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        var what = Reference is { } reference
            ? new Words("{0} ({1})", "{0}（{1}）").Fill(language, Item.ToString(language), reference)
            : Item.ToString(language);
        var why = Sentence.Of(new("{0}, {1}", "{0}，{1}"), Kind, State).ToString(language);
        return new Words("{0}: {1}{2}", "{0}：{1}{2}").Fill(language, what, why, Day(language));
    }

    // The last day, and how it was counted.
    private string Day(Language language) =>
        (LastDay, Limit, PeriodEnd ?? From) switch
        {
            ({ } last, { } limit, { } from) => Sentence
                .Of(new("; last day {0}, {1} after {2}", "；最迟{0}，即{2}后{1}"), last, limit, from)
                .ToString(language),
            ({ } last, _, _) => Sentence.Of(new("; last day {0}", "；最迟{0}"), last).ToString(language),
            _ => "",
        };
}
