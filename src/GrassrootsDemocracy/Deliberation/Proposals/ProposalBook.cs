namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>The proposals of a body, none of which may be lost: facts.</summary>
public sealed record ProposalBook : RunningFacts<ProposalOutcome>
{
    /// <summary>Gets the proposals, in any order.</summary>
    /// <exception cref="ArgumentException">Two have one number.</exception>
    public required ValueList<Proposal> Proposals
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Proposals),
                each => each.Number,
                "Two proposals have one number: give each its own."
            );
    }

    /// <summary>Gets the working days, by which a limit in working days is counted; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal override ProposalOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        ProposalRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
