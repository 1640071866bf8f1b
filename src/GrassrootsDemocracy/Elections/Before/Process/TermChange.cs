namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>When a term ends and when the election is held: facts.</summary>
public sealed record TermChange : RunningFacts<ValueList<Finding>>
{
    /// <summary>Gets the last day of the term (任期届满之日).</summary>
    public required LocalDate TermEnds { get; init; }

    /// <summary>Gets the day of the election; <see langword="null"/> when it has not been held.</summary>
    public LocalDate? HeldOn { get; init; }

    /// <summary>Gets who approved that it is held early or late; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? ApprovedBy { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override LocalDate? OwnDay => HeldOn;

    internal override ValueList<Finding> DecidedBy(Rulebook rulebook, LocalDate on) =>
        TermRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
