namespace GrassrootsDemocracy.Deliberation;

// Writes the lines of a vote's ledger from the measures that decided it.
internal static class MotionLedger
{
    public static Finding OpeningLine(MotionOutcome outcome) => OpeningLine(outcome, outcome.Judge);

    public static Finding MajorityLine(MotionOutcome outcome) => MajorityLine(outcome, outcome.Judge);

    public static IEnumerable<Finding> Lines(MotionOutcome outcome)
    {
        var judge = outcome.Judge;
        Finding?[] lines =
        [
            MatterLines.Competence(outcome),
            MatterLines.Tabled(outcome),
            MatterLines.StudiedFirst(outcome),
            ExcessLine(outcome, judge),
            OpeningLine(outcome, judge),
            .. outcome.Further.Quorums,
            VotesLine(outcome),
            outcome.Rules.Secret.YesNo(MotionFindings.Secret, outcome.Vote.IsSecret, outcome.Vote.Title),
            InAWay(MotionFindings.Proxies, outcome, outcome.Rules.Proxies, outcome.Vote.ByProxy),
            HolderLine(outcome),
            CapLine(outcome),
            InAWay(MotionFindings.Remote, outcome, outcome.Rules.Remote, outcome.Vote.Remotely),
            MajorityLine(outcome, judge),
            .. outcome.Further.Majorities,
            .. MatterLines.Contents(outcome),
            .. MatterLines.NotAgainst(outcome),
            MatterLines.PassedUp(outcome),
            MatterLines.Filed(outcome),
        ];
        return lines.OfType<Finding>();
    }

    private static Finding OpeningLine(MotionOutcome outcome, MotionJudge judge)
    {
        if (judge.IsBasisUnlawful)
        {
            var term = outcome.Rules.Opening;
            return new(
                MotionFindings.Basis,
                judge.Opening,
                term.Source,
                ByWhom.Named([.. term.Norm!.Value.Select(way => way.Who)], outcome.Meeting.Basis!)
            );
        }

        var who = judge.Basis?.Who ?? outcome.Meeting.Basis ?? (IReadable)new UnknownBasis(judge.Wholes);
        return MotionJudge.IsOpenWay(judge.Opening, outcome.Rules.Opening.Norm is not null)
            ? OpenWay(MotionFindings.Opening, judge.Opening, outcome, who)
            : Line(
                MotionFindings.Opening,
                judge.Opening,
                outcome.Rules.Opening.SourceOf(judge.Basis),
                outcome
            ) with
            {
                Subject = null,
                Detail = who,
            };
    }

    private static Finding MajorityLine(MotionOutcome outcome, MotionJudge judge) =>
        MotionJudge.IsOpenWay(judge.Majority, outcome.Rules.Majority.Norm is not null)
            ? OpenWay(MotionFindings.Majority, judge.Majority, outcome, outcome.Vote.Title)
            : Line(MotionFindings.Majority, judge.Majority, outcome.Rules.Majority.Source, outcome);

    // The norm that is missing is the one on the way of voting: it, and not the one on the share, is what to look up.
    private static Finding OpenWay(
        RuleDescriptor rule,
        Measure measure,
        MotionOutcome outcome,
        object what
    ) =>
        new(
            rule,
            measure,
            outcome.Rules.Proxies.IsOpen && outcome.Vote.ByProxy is > 0
                ? outcome.Rules.Proxies.Source
                : outcome.Rules.Remote.Source,
            Sentence.Of(
                new(
                    "{0}, votes by proxy or from elsewhere being in question",
                    "{0}（委托或者异地表决是否计入待定）"
                ),
                what
            )
        );

    // That no more votes were cast than there can be is arithmetic as long as no norm is needed to say so.
    private static Finding? ExcessLine(MotionOutcome outcome, MotionJudge judge) =>
        judge.Excess is { } measure
            ? Line(
                MotionFindings.Excess,
                measure,
                outcome.Rules.ExcessBallots.IsOpen && measure.Verdict == Verdict.Met
                    ? null
                    : outcome.Rules.ExcessBallots.Source,
                outcome
            )
            : null;

    private static Finding VotesLine(MotionOutcome outcome) =>
        new(
            MotionFindings.Votes,
            Measure.Recorded(outcome.Vote.Cast),
            source: null,
            new VoteCounts(outcome.Vote)
        );

    private static Finding? InAWay(
        RuleDescriptor rule,
        MotionOutcome outcome,
        NormOrOpen<bool> term,
        long? votes
    )
    {
        if (votes is not { } cast || (cast == 0 && term.IsOpen))
        {
            return null;
        }

        var all = outcome.Vote.Cast;
        return term.Line(
            rule,
            isAllowed =>
                !isAllowed ? Measure.AtMost(cast, 0)
                : cast <= all ? Measure.Recorded(cast, all)
                : Measure.AtMost(cast, all),
            cast,
            outcome.Vote.Title,
            all
        );
    }

    private static Finding? HolderLine(MotionOutcome outcome)
    {
        var term = outcome.Rules.ProxyHolders;
        if (outcome.Vote is not { ByProxy: > 0 } vote || outcome.Rules.Proxies.Norm is { Value: false })
        {
            return null;
        }

        if (term.Norm is not { Value: var allowed })
        {
            return vote.ProxyHolders is null
                ? null
                : Line(MotionFindings.ProxyHolder, term.Unfilled(vote.ByProxy), term.Source, outcome);
        }

        var strangers = vote.ProxyHolders?.Where(holder => !allowed.Contains(holder)).ToList();
        var measure = strangers is null ? Measure.NotKnown : Measure.Holds(strangers.Count == 0);
        return new(
            MotionFindings.ProxyHolder,
            measure,
            term.SourceOf(strangers?.FirstOrDefault()),
            strangers is { Count: > 0 }
                ? Sentence.Of(
                    new("{0}, only by {1}", "{0}（限于{1}）"),
                    new LabelList([.. strangers]),
                    new LabelList(allowed)
                )
                : new LabelList(allowed)
        );
    }

    private static Finding? CapLine(MotionOutcome outcome)
    {
        var (term, most) = (outcome.Rules.ProxiesPerHolder, outcome.Vote.MostForOneHolder);
        return (term.IsOpen ? most : outcome.Vote.ByProxy) is > 0
            ? term.Line(MotionFindings.ProxyCap, cap => Measure.AtMost(most, cap), most, outcome.Vote.Title)
            : null;
    }

    private static Finding Line(
        RuleDescriptor rule,
        Measure measure,
        Citation? source,
        MotionOutcome outcome
    ) => new(rule, measure, source, outcome.Vote.Title);

    // What every one present did, in words.
    private sealed record VoteCounts(MotionVote Vote) : IReadable
    {
        public string ToString(Language language) =>
            Vote.NotVoting is { } silent
                ? new Words(
                    "{0} for, {1} against, {2} abstaining, {3} invalid, {4} present without a vote cast",
                    "赞成{0}，反对{1}，弃权{2}，废票{3}，到会未表决{4}"
                ).Fill(language, Vote.For, Vote.Against, Vote.Abstain, Vote.Invalid, silent)
                : new Words(
                    "{0} for, {1} against, {2} abstaining, {3} invalid, those present not counted",
                    "赞成{0}，反对{1}，弃权{2}，废票{3}，到会人数不详"
                ).Fill(language, Vote.For, Vote.Against, Vote.Abstain, Vote.Invalid);

        public override string ToString() => ToString(Language.English);
    }

    // The subject of the line where neither a norm nor the minutes say who attended: the ways that there were, with their wholes.
    private sealed record UnknownBasis(ValueList<(Base Of, long Whole)> Wholes) : IReadable
    {
        private static readonly Words Or = new(" or ", "或");

        public string ToString(Language language) =>
            Wholes.Count == 0
                ? new Words("unknown attendance", "参加方式不明").In(language)
                : new Words("unknown attendance, {0}", "参加方式不明，{0}").Fill(
                    language,
                    string.Join(Or.In(language), Wholes.Select(way => InWords(way, language)))
                );

        private static string InWords((Base Of, long Whole) way, Language language) =>
            new Words("{0} {1}", "{0}{1}").Fill(language, EnumWords.Of(way.Of).In(language), way.Whole);

        public override string ToString() => ToString(Language.English);
    }
}
