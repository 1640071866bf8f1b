namespace GrassrootsDemocracy.Elections;

// Where the law is silent on some ballots, the result stands only if no reading of them could change who is elected.
internal static class OpenQuestions
{
    public static bool Matter(
        ElectionRules rules,
        ElectionRecord record,
        Decision decision,
        ReadOnlySpan<long> enough
    )
    {
        // The votes of the last one in; whoever has fewer has nothing to do with the seats.
        var seats = record.Contest.Seats;
        var bar = enough.Length >= seats ? enough[seats - 1] : decision.Needed;
        return OverMarkedBallotsMatter(rules, record, decision, bar)
            || WrittenNamesMatter(rules, record, decision, bar);
    }

    // Read as valid, each over-marked ballot could add one vote to anybody, and one more to the valid ballots.
    private static bool OverMarkedBallotsMatter(
        ElectionRules rules,
        ElectionRecord record,
        Decision decision,
        long bar
    )
    {
        var open = rules.OverMarked.IsOpen ? record.Tally.InvalidFor(InvalidReason.OverMarked) : 0;
        if (open == 0)
        {
            return false;
        }

        var contestants = new Contestants(rules, record);
        return decision.Tied > 0
            || contestants.AnyFrom(bar - open, bar)
            || (record.Tally.Paper.WriteInLines > 0 && bar <= open)
            || contestants.AnyFrom(bar, NeededWith(rules, record, open));
    }

    private static long NeededWith(ElectionRules rules, ElectionRecord record, long moreValid) =>
        rules.MajorityOf(record.Contest.Round).Norm is { Value: { Of: Base.Valid } quota }
            ? quota.Threshold.Least((ElectionMeasures.Whole(rules, record, quota) ?? 0) + moreValid)
            : 0;

    // A written name may or may not be electable while no rulebook says so; one that is printed as well may or may not
    // be the same person.
    private static bool WrittenNamesMatter(
        ElectionRules rules,
        ElectionRecord record,
        Decision decision,
        long bar
    )
    {
        if (record.Contest.Round == ElectionRound.Runoff)
        {
            return false;
        }

        var tally = record.Tally;
        foreach (var written in tally.WriteIns)
        {
            if (rules.WriteIns.IsOpen && written.Votes >= bar)
            {
                return true;
            }

            var place = tally.Paper.Options.AsSpan().IndexOf(written.Name);
            if (place < 0 || rules.WriteIns.Norm?.Value == WriteInRule.Forbidden)
            {
                continue;
            }

            var printed = tally.For(place);
            var isIn = printed > bar || (printed == bar && decision.Tied == 0);
            if (written.Votes >= bar || (!isIn && printed + written.Votes >= bar))
            {
                return true;
            }
        }

        return false;
    }
}
