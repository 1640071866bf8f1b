namespace GrassrootsDemocracy.Elections;

// The numbers of each requirement. The decision and the ledger both ask here, so that they cannot disagree.
internal static class ElectionMeasures
{
    public static Measure Excess(ElectionRules rules, ElectionRecord record) =>
        record.InNumbers.Excess(rules.ExcessBallots);

    public static Measure Turnout(ElectionRules rules, ElectionRecord record)
    {
        if (record.Contest.Round == ElectionRound.First || Speaks(rules.OwnTurnoutOf(record.Contest.Round)))
        {
            return Turnout(TurnoutTerm(rules, record), record);
        }

        // Whether the first round's turnout is needed again is a question only when it is not reached.
        var first = Turnout(rules.Turnout, record);
        return first.Verdict == Verdict.Met ? first : Measure.Open(first.Actual, first.Whole);
    }

    public static NormOrOpen<TurnoutRule> TurnoutTerm(ElectionRules rules, ElectionRecord record) =>
        rules.OwnTurnoutOf(record.Contest.Round) is var own && Speaks(own) ? own : rules.Turnout;

    public static Measure Votes(ElectionRules rules, ElectionRecord record, long votes) =>
        rules.MajorityOf(record.Contest.Round).Norm is { Value: var quota }
            ? Whole(rules, record, quota).Share(votes, quota)
            : VotesWithoutQuota(rules, record, votes);

    // Whether blank ballots are valid is for the norm to say, not for the paper; where all are silent, nobody knows.
    public static Extent Whole(ElectionRules rules, ElectionRecord record, Quota quota)
    {
        var tally = record.Tally;
        if (quota.Of == Base.Valid && tally.Blank > 0)
        {
            var blank = rules.Blank.Norm?.Value;
            return new(
                tally.Marked + (blank == BlankBallot.Abstains ? tally.Blank : 0),
                tally.Marked + (blank == BlankBallot.IsInvalid ? 0 : tally.Blank)
            );
        }

        return record.Number(quota.Of) is { } known ? Extent.Of(known) : Extent.Of(quota.Of, record.Number);
    }

    // Where nothing is asked, that is an answer; where every rulebook is silent or leaves it to others, there is none.
    private static bool Speaks(NormOrOpen<TurnoutRule> term) =>
        term.State is TermState.Stated or TermState.NothingAsked or TermState.InCases;

    private static Measure Turnout(NormOrOpen<TurnoutRule> term, ElectionRecord record) =>
        term.Norm is { Value: var rule } ? record.InNumbers.Turnout(rule) : TurnoutWithoutRule(term, record);

    // Apart from the others, so that these need no closure.
    private static Measure TurnoutWithoutRule(NormOrOpen<TurnoutRule> term, ElectionRecord record) =>
        record.InNumbers.TooManyPresent
        ?? term.Measure(
            rule => record.InNumbers.Turnout(rule),
            record.Number(Base.TookPart),
            record.Roll.Registered
        );

    private static Measure VotesWithoutQuota(ElectionRules rules, ElectionRecord record, long votes) =>
        rules
            .MajorityOf(record.Contest.Round)
            .Measure(
                quota => Whole(rules, record, quota).Share(votes, quota),
                votes,
                record.Number(Base.TookPart)
            );
}
