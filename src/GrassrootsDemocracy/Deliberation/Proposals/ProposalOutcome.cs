namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>What the rules make of the proposals of a body on a day.</summary>
/// <remarks>Two are equal when rules, facts and day are.</remarks>
public sealed record ProposalOutcome : Outcome<ProposalRules>
{
    internal ProposalOutcome(ProposalRules rules, ProposalBook book, LocalDate on)
        : base(rules)
    {
        Book = book;
        On = on;
    }

    /// <summary>Gets the facts.</summary>
    public ProposalBook Book { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets where each proposal that was received by then stands, in the order of their numbers.</summary>
    public ValueList<ProposalResult> Results => [.. Received.Select(ResultOf)];

    /// <summary>Gets how many stand where.</summary>
    public ProposalCounts Counts
    {
        get
        {
            var states = Received.Select(StateOf).ToList();
            return new(
                states.LongCount(state => state == ProposalState.Received),
                states.LongCount(state => state == ProposalState.PassedOn),
                states.LongCount(state => state == ProposalState.Answered),
                states.LongCount(state => state == ProposalState.Handled)
            );
        }
    }

    /// <summary>Gets what is still to be closed, the first last day first; what has none comes after what has.</summary>
    public ValueList<ProposalResult> Waiting =>
        [
            .. Results
                .Where(result => result.IsClosed == false)
                .OrderBy(result => result.LastDay ?? LocalDate.MaxIsoValue),
        ];

    /// <summary>Gets the ledger: a line for every proposal, and those on experts.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Book,
            [
                .. Received.SelectMany(proposal =>
                    (IEnumerable<Finding>)[Closed(proposal), .. OnExperts(proposal)]
                ),
            ]
        );

    private IEnumerable<Proposal> Received =>
        Book
            .Proposals.Where(proposal => proposal.ReceivedOn <= On)
            .OrderBy(proposal => proposal.Number, StringComparer.Ordinal);

    private ProposalResult ResultOf(Proposal proposal)
    {
        var state = StateOf(proposal);
        return new(proposal.Number, state, Rules.ClosedBy.Norm?.Value.Contains(state), LastDayOf(proposal));
    }

    // The last step by then; of several on one day the one that goes furthest.
    private ProposalState StateOf(Proposal proposal) =>
        StepsOf(proposal).LastOrDefault()?.State ?? ProposalState.Received;

    // What is dated before the proposal was received was not done with it.
    private IEnumerable<ProposalStep> StepsOf(Proposal proposal) =>
        proposal
            .Steps.Where(step => proposal.ReceivedOn <= step.Day && step.Day <= On)
            .OrderBy(step => step.Day)
            .ThenBy(step => step.State);

    private LocalDate? LastDayOf(Proposal proposal) =>
        Deadline.LastDay(proposal.ReceivedOn, Rules.ClosedWithin.Norm?.Value, Book.Calendar);

    private Finding Closed(Proposal proposal)
    {
        var (timing, source) = ClosedTiming(proposal);
        return timing.Line(ProposalFindings.Closed, source) with { Subject = proposal.Number };
    }

    private (Timing Timing, Citation? Source) ClosedTiming(Proposal proposal)
    {
        var closing = Rules.ClosedBy.Norm?.Value;
        var closedOn = StepsOf(proposal)
            .Where(step => closing?.Contains(step.State) == true)
            .Select(step => (LocalDate?)step.Day)
            .FirstOrDefault();
        var days = Period.DaysBetween(proposal.ReceivedOn, closedOn ?? On);
        if (closing is null)
        {
            return (new(Rules.ClosedBy.Unfilled(days)), Rules.ClosedBy.Source);
        }

        if (Rules.ClosedWithin.Norm is not { Value: var limit })
        {
            return (
                new(closedOn is null ? Rules.ClosedWithin.Unfilled(days) : Measure.Recorded(days)),
                Rules.ClosedBy.Source
            );
        }

        // Until its last day what is open is no breach.
        var timing = closedOn is { } closed
            ? Deadline.Within(proposal.ReceivedOn, closed, limit, Book.Calendar)
            : Deadline.Undone(proposal.ReceivedOn, On, limit, Book.Calendar);
        return (timing, Rules.ClosedWithin.Source);
    }

    private IEnumerable<Finding> OnExperts(Proposal proposal)
    {
        var isDecided = proposal.DecidedOn <= On;
        var until = isDecided ? proposal.DecidedOn!.Value : On;
        var opinions = proposal.Opinions?.Where(opinion => opinion.Day <= until).ToList();
        if (Number(proposal, opinions, isDecided) is { } number)
        {
            yield return number;
        }

        if (opinions is not { Count: > 0 })
        {
            yield break;
        }

        if (Rules.WithoutInterest.Norm is { Value: true } norm)
        {
            var (with, unknown) = (
                opinions.LongCount(each => each.HasInterest == true),
                opinions.Exists(each => each.HasInterest is null)
            );
            yield return Line(
                ProposalFindings.Interest,
                with == 0 && unknown
                    ? Measure.MissingFact(new("whether each expert has an interest", "各专家有无利害关系"))
                    : Measure.AtMost(with, 0),
                norm.Source
            );
        }

        if (Rules.OpinionsSigned.Norm is { Value: true } signing)
        {
            var written = opinions.Where(each => each.IsSigned is not null).ToList();
            yield return Line(
                ProposalFindings.OpinionsSigned,
                written.Count == 0
                    ? Measure.NotKnown
                    : Measure.AtLeast(written.LongCount(each => each.IsSigned == true), written.Count),
                signing.Source
            );
        }

        Finding Line(RuleDescriptor rule, Measure measure, Citation source) =>
            new(rule, measure, source, proposal.Number);
    }

    private Finding? Number(Proposal proposal, List<ExpertOpinion>? opinions, bool isDecided)
    {
        if (
            Rules.ExpertKinds.Norm is not { Value: var kinds }
            || (proposal.Kind is { } kind && !kinds.Contains(kind))
        )
        {
            return null;
        }

        // An institution is asked, or it is not: without a number one is enough. Until the decision more may come.
        var least = Rules.Experts.Norm?.Value ?? 1;
        var heard = opinions?.Select(each => each.Expert).Distinct(StringComparer.Ordinal).LongCount();
        var measure =
            proposal.Kind is null || heard is null || (heard < least && !isDecided)
                ? Measure.MissingFact(
                    new("what kind it is, or who is still to be heard", "事项类别，或者尚待听取的意见"),
                    heard
                )
                : Measure.AtLeast(heard, least);
        return new(
            ProposalFindings.Experts,
            measure,
            Rules.Experts.Source ?? Rules.ExpertKinds.Source,
            proposal.Number
        );
    }
}
