namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>A proposal (提案、建议) and what became of it.</summary>
public sealed record Proposal
{
    /// <summary>Gets the host's number of it.</summary>
    public required string Number
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Number));
    }

    /// <summary>Gets the day on which it was received.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>Gets the kind of matter it is on, by which expert opinion is needed or not; <see langword="null"/> when it is not known.</summary>
    public Label? Kind { get; init; }

    /// <summary>Gets what was done with it; the order makes no difference.</summary>
    public ValueList<ProposalStep> Steps
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Steps));
    } = [];

    /// <summary>Gets the opinions of experts; <see langword="null"/> when it is not known whether there are any.</summary>
    public ValueList<ExpertOpinion>? Opinions { get; init; }

    /// <summary>Gets the day on which the matter was decided; <see langword="null"/> while it has not been.</summary>
    public LocalDate? DecidedOn { get; init; }
}
