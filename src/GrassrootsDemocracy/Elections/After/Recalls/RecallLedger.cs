namespace GrassrootsDemocracy.Elections.After.Recalls;

// Writes the lines of a recall's ledger from the measures that decided it.
internal readonly struct RecallLedger(RecallRules rules, Recall facts)
{
    private readonly RecallJudge _judge = new(rules, facts);

    public IEnumerable<Finding> Lines()
    {
        List<Finding?> lines = [.. Signatures(), .. Proposal()];
        lines.AddRange(Checklist.Lines(RecallFindings.Parts, rules.Parts, facts.Petition.Parts));
        if (facts.Petition.SameFactsFailedOn is { } failed)
        {
            lines.Add(
                RecallMeasures
                    .SameFacts(rules, facts, failed)
                    .Line(RecallFindings.SameFacts, rules.SameFacts.Source)
            );
        }

        lines.AddRange(Resignations());
        if (facts.Vote is { } vote)
        {
            lines.AddRange(Calling(vote));
            lines.AddRange(Checklist.Lines(RecallFindings.Safeguards, rules.Safeguards, vote.Safeguards));
            lines.AddRange(TheVote(vote));
            lines.AddRange(Checklist.Lines(RecallFindings.Aftermath, rules.Aftermath, vote.Aftermath));
        }

        return lines.OfType<Finding>();
    }

    // Any way is enough: the others are listed only while none is reached.
    private List<Finding> Signatures()
    {
        var (rule, term) = (RecallFindings.Petition, rules.Petition);
        var source = term.Source;
        if (term.IsOpen && facts.Petition.Signatures.Count == 0)
        {
            // What a petition needs is open, whether anybody signed one or not.
            return _judge.Proposed() == Verdict.Met ? [] : [new(rule, term.Unfilled(0), source)];
        }

        if (term.IsOpen)
        {
            return
            [
                .. facts.Petition.Signatures.Select(circle =>
                    term.Line(
                        rule,
                        routes => RecallJudge.Of(routes, circle),
                        circle.Count,
                        circle.Signers,
                        circle.Whole
                    )
                ),
            ];
        }

        var isSigned = _judge.Signed() == Verdict.Met;
        var routes = _judge
            .Routes()
            .Where(route => !isSigned || route.Measure.Verdict == Verdict.Met)
            .Select(route => new Finding(
                rule,
                route.Measure,
                term.SourceOf(route.Route),
                route.Route.Signers
            ))
            .ToList();
        var needed = rules.Petition.Norm!.Value;
        return routes.Count > 0 || _judge.Proposed() is not null
            ? routes
            : [new(rule, Measure.Refused(0, whole: null), source, Sentence.Of(new("{0}", "{0}"), needed))];
    }

    private List<Finding?> Proposal()
    {
        var petition = facts.Petition;
        return petition.ProposedBy is not { } by
            ? []
            :
            [
                ByWhom.Line(RecallFindings.Proposal, rules.ProposedBy, by),
                rules.Grounds.Norm is null
                    ? null
                    : new(
                        RecallFindings.Grounds,
                        RecallMeasures.Grounds(rules, petition),
                        rules.Grounds.Source,
                        new Checklist(petition.Grounds ?? rules.Grounds.Norm.Value, [])
                    ),
            ];
    }

    private List<Finding> Resignations()
    {
        var lines = new List<Finding>();
        foreach (var member in facts.Members)
        {
            var resigned = _judge.Resigned(member);
            if (resigned == Verdict.Breached)
            {
                continue;
            }

            var measure =
                rules.Resignation.IsOpen ? rules.Resignation.Unfilled(actual: null)
                : resigned == Verdict.Undetermined
                    ? Measure.MissingFact(new("which of the two came first that day", "当日何者在先"))
                : Measure.Stated(Verdict.Met);
            lines.Add(new(RecallFindings.Resignation, measure, rules.Resignation.Source, member));
        }

        return lines;
    }

    private List<Finding> Calling(RecallVote vote)
    {
        if (rules.Callers.Norm is null)
        {
            return [];
        }

        var lines = new List<Finding>(2);
        var all = _judge.Deadlines().ToList();
        var turn = rules.TurnOf(vote.CalledBy);
        var own = all.FindAll(deadline => deadline.Caller == turn);
        if (vote.CalledBy is { } caller && own.Count == 0)
        {
            lines.Add(
                new(
                    RecallFindings.Caller,
                    Measure.Holds(isSo: false),
                    rules.Callers.Source,
                    NamedBodies.Instead([.. rules.Callers.Norm.Value.Select(one => one.Who)], caller)
                )
            );
        }

        if (Before(vote) is { } before)
        {
            lines.Add(before);
        }

        // For somebody who has no turn at all, and is a line of their own, all turns are one.
        var turns =
            own.Count > 0 ? own
            : vote.CalledBy is null ? all
            : all is [var first, ..] ? [all[^1] with { First = first.First }]
            : [];
        lines.Add(
            InTurn(turns, vote).Line(RecallFindings.Deadline, rules.Callers.Source) with
            {
                Detail =
                    own.Count > 0
                        ? Sentence.Of(
                            new("the turn of {0}", "{0}召集的期限"),
                            NamedBodies.One(own[^1].Caller)
                        )
                        : null,
            }
        );
        return lines;
    }

    // What the norm asks for before this caller's turn.
    private Finding? Before(RecallVote vote)
    {
        var turn = rules.TurnOf(vote.CalledBy);
        var after = rules.Callers.Norm!.Value.FirstOrDefault(caller => caller.Who == turn)?.After;
        return after is null
            ? null
            : new(
                RecallFindings.CallerAfter,
                Measure.Holds(vote.StepsBefore?.Contains(after)),
                rules.Callers.Source,
                after
            );
    }

    // Not before the time of the one before is over, and not after the own one. Where nobody knows whose turn it was, only what
    // holds of every turn can be said.
    private Timing InTurn(List<RecallDeadline> turns, RecallVote vote)
    {
        var (received, recall) = (facts.Petition.ReceivedOn, facts);
        if (turns.Count == 0 || vote.Day < received)
        {
            return Deadline.Within(received, vote.Day, limit: null, facts.Calendar);
        }

        var each = turns.ConvertAll(turn =>
            turn.HasLastDay
                ? Deadline.Between(received, vote.Day, turn.First, turn.Last, recall.Calendar)
                : Deadline.From(received, vote.Day, turn.First, recall.Calendar)
        );
        return each.TrueForAll(timing => timing.Verdict == each[0].Verdict)
            ? each[^1]
            : new(
                Measure.MissingFact(
                    new("who called the vote", "由谁召集表决"),
                    Period.DaysBetween(received, vote.Day)
                )
            );
    }

    private List<Finding> TheVote(RecallVote vote)
    {
        var lines = new List<Finding>();
        bool? isSame = facts.ElectedBy is { } franchise ? franchise == rules.Franchise : null;
        if (rules.Mode.YesNo(RecallFindings.Mode, isSame) is { } mode)
        {
            lines.Add(mode);
        }

        if (RecallMeasures.Excess(vote) is { } excess)
        {
            lines.Add(new(RecallFindings.ExcessBallots, excess, source: null));
        }

        if (RecallMeasures.Turnout(rules, vote) is { } turnout)
        {
            lines.Add(new(RecallFindings.Turnout, turnout, rules.Turnout.Source));
        }

        foreach (var result in _judge.Results())
        {
            var measure = result.Votes is { } votes
                ? RecallMeasures.Votes(rules, vote, votes)
                : Measure.NotKnown;
            lines.Add(new(RecallFindings.Majority, measure, rules.Majority.Source, result.Member));
            lines.AddRange(_judge.Weigh(result.Member)?.Lines() ?? []);
        }

        lines.AddRange(_judge.Parted());
        return lines;
    }
}
