namespace GrassrootsDemocracy.Elections.After.Handovers;

/// <summary>The facts of a handover (工作移交).</summary>
public sealed record Handover : Facts<HandoverOutcome>
{
    /// <summary>Gets the day the new committee came into being (新一届产生之日).</summary>
    public required LocalDate NewCommitteeOn { get; init; }

    /// <summary>Gets the day the handover was complete; <see langword="null"/> before it is.</summary>
    public LocalDate? CompletedOn { get; init; }

    /// <summary>Gets the day on which it is asked, by which an incomplete handover may be late already; <see langword="null"/> for none.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Gets who ran it; <see langword="null"/> when it is not known.</summary>
    public Label? RunBy { get; init; }

    /// <summary>Gets who supervised it; <see langword="null"/> when it is not known.</summary>
    public Label? SupervisedBy { get; init; }

    /// <summary>Gets what was handed over; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Items { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override LocalDate? OwnDay => NewCommitteeOn;

    internal override HandoverOutcome DecidedBy(Rulebook rulebook) =>
        HandoverRules.From(rulebook, new(MustBeOfAKind)).Decide(this);
}
