namespace GrassrootsDemocracy.Elections;

// What a result hangs on: of the lines whose turning alone would change who is elected or whether the vote stands, the
// one that the least would turn.
internal static class ElectionHinge
{
    public static Finding? Of(ElectionOutcome outcome)
    {
        var ledger = new ElectionLedger(outcome);
        return outcome.Decision.Tied > 0
            ? ledger.TieLine()
            : Lines(outcome, ledger)
                .Where(line => line.Measure.TurnsBy is not null)
                .MinBy(line => line.Measure.TurnsBy);
    }

    private static List<Finding> Lines(ElectionOutcome outcome, ElectionLedger ledger)
    {
        var turnout = ledger.TurnoutLine();
        switch (outcome.Status)
        {
            case ElectionStatus.Invalid:
                var isVoidedByExcess = Decision.IsVoidedByExcess(outcome.Rules, outcome.Record);
                return (turnout.Verdict == Verdict.Breached, isVoidedByExcess) switch
                {
                    (true, false) => [turnout],
                    (false, true) => [ledger.ExcessLine()],
                    _ => [],
                };
            case ElectionStatus.Undetermined:
                return [turnout];
            default:
                var contestants = outcome.Candidates;
                var lines = new List<Finding> { turnout };
                lines.AddRange(WithinReach(outcome, contestants).Select(ledger.Majority));
                ledger.Ranks(lines, contestants);
                return lines;
        }
    }

    // Everybody elected could lose the majority; one without it could take an empty seat, or tie with the last one in.
    private static IEnumerable<CandidateResult> WithinReach(
        ElectionOutcome outcome,
        ValueList<CandidateResult> contestants
    )
    {
        var needed = outcome.Decision.Needed;
        var isSeatWithinReach =
            outcome.SeatsLeft > 0 || contestants[outcome.Record.Contest.Seats - 1].Votes == needed;
        return contestants.Where(contestant =>
            contestant.State == CandidateState.Elected || (isSeatWithinReach && contestant.Votes < needed)
        );
    }
}
