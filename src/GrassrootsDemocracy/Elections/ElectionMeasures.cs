namespace GrassrootsDemocracy.Elections;

// The numbers of each requirement. The decision and the ledger both ask here, so that they cannot disagree.
internal static class ElectionMeasures
{
    public static Measure Excess(ElectionRules rules, ElectionRecord record)
    {
        var collected = record.Tally.Collected;
        if (rules.ExcessBallots.Norm is { Value: var rule })
        {
            // Where nobody counted those who took part, their ballots are held against what they cannot be more than: a number
            // held against itself could never be too many.
            var of =
                rule.Of == Base.TookPart && record.Attendance is null ? Possible() : record.Number(rule.Of);
            return of is { } most
                ? Measure.AtMost(collected, most)
                : Measure.MissingFact(CommonWords.NumberOf(rule.Of), collected);
        }

        // Where the law is silent on an excess, there is a question only when there is an excess.
        var possible = Possible();
        return collected > possible
            ? Measure.Awaiting(collected, possible)
            : Measure.AtMost(collected, possible);

        long Possible() =>
            Math.Min(
                record.Roll.Registered,
                Math.Min(record.Tally.Issued ?? long.MaxValue, record.Attendance?.Present ?? long.MaxValue)
            );
    }

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
            ? Measure.OfQuota(votes, quota, Whole(rules, record, quota))
            : VotesWithoutQuota(rules, record, votes);

    // Whether blank ballots are valid is for the norm to say, not for the paper; where all are silent, nobody knows.
    public static long? Whole(ElectionRules rules, ElectionRecord record, Quota quota) =>
        quota.Of != Base.Valid || record.Tally.Blank == 0
            ? record.Number(quota.Of)
            : rules.Blank.Norm?.Value switch
            {
                BlankBallot.Abstains => record.Tally.Marked + record.Tally.Blank,
                BlankBallot.IsInvalid => record.Tally.Marked,
                _ => null,
            };

    // Where nothing is asked, that is an answer; where every rulebook is silent or leaves it to others, there is none.
    private static bool Speaks(NormOrOpen<TurnoutRule> term) =>
        term.State is TermState.Stated or TermState.NothingAsked or TermState.InCases;

    private static Measure Turnout(NormOrOpen<TurnoutRule> term, ElectionRecord record) =>
        term.Norm is { Value: var rule } ? Turnout(rule, record) : TurnoutWithoutRule(term, record);

    private static Measure Turnout(TurnoutRule rule, ElectionRecord record)
    {
        // More than everybody is no turnout: one of the two counts is wrong, and nobody can say which.
        var (who, whole) = (record.Number(rule.Who), record.Number(rule.Quota.Of));
        return who > whole && whole > 0
            ? Measure.Awaiting(who.Value, whole.Value, whole)
            : Measure.OfQuota(who, rule.Quota, whole);
    }

    // Apart from the others, so that these need no closure.
    private static Measure TurnoutWithoutRule(NormOrOpen<TurnoutRule> term, ElectionRecord record) =>
        term.Measure(rule => Turnout(rule, record), record.Number(Base.TookPart), record.Roll.Registered);

    private static Measure VotesWithoutQuota(ElectionRules rules, ElectionRecord record, long votes) =>
        rules
            .MajorityOf(record.Contest.Round)
            .Measure(
                quota => Measure.OfQuota(votes, quota, Whole(rules, record, quota)),
                votes,
                record.Number(Base.TookPart)
            );
}
