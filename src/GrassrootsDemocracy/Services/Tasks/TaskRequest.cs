namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>Something that a committee is asked to do or to certify.</summary>
public sealed record TaskRequest : Facts<TaskOutcome>
{
    /// <summary>Gets what it is, such as <see cref="TaskItems.Mediation"/>.</summary>
    public required Label Item
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Item));
    }

    /// <summary>Gets whether it is asked to certify it (出具证明) rather than to do it.</summary>
    public bool IsCertificate { get; init; }

    /// <summary>Gets who asks; <see langword="null"/> when it is not known.</summary>
    public TaskAsker? AskedBy { get; init; }

    /// <summary>Gets whether it has its ground in law; <see langword="null"/> when it is not known.</summary>
    public bool? IsLawful { get; init; }

    /// <summary>Gets whether whoever asks provides the funds and what else it takes; <see langword="null"/> when it is not known.</summary>
    public bool? IsFunded { get; init; }

    /// <summary>Gets who consented to its being asked; <see langword="null"/> when it is not known.</summary>
    public Label? ConsentOf { get; init; }

    /// <summary>Gets who answers for it, where it was entrusted; <see langword="null"/> when it is not known.</summary>
    public Label? AnsweredForBy { get; init; }

    /// <summary>Gets whether the committee refused; <see langword="null"/> before it answered.</summary>
    public bool? IsRefused { get; init; }

    /// <summary>Gets the day; <see langword="null"/> when nobody says.</summary>
    public LocalDate? Day { get; init; }

    private protected override LocalDate? OwnDay => Day;

    internal override TaskOutcome DecidedBy(Rulebook rulebook) =>
        TaskRules.From(rulebook, new(MustBeOfAKind)).Judge(this);
}
