namespace GrassrootsDemocracy.Forums;

// Taking turns (轮流): nobody is ahead of another by more than one, and nobody comes twice running where there are others.
internal static class TurnLines
{
    private const int AheadByOne = 1;

    public static IEnumerable<Finding> Of(
        ForumRules rules,
        TurnSum turns,
        Words of,
        (int Turns, Words Fact)? open
    )
    {
        if (!rules.InTurn.Speaks() || rules.InTurn.Norm is { Value: false })
        {
            return [];
        }

        return
        [
            rules.InTurn.Line(
                ForumFindings.InTurn,
                asked =>
                    !asked ? Measure.NothingAsked(turns.Spread)
                    // Turns of which nobody knows whose they were can make it even, if there are enough of them.
                    : open is var (unknown, fact) && turns.ToEven <= unknown
                        ? Measure.MissingFact(fact, turns.Spread)
                    : Measure.AtMost(turns.Spread, AheadByOne),
                turns.Spread,
                of
            ),
            rules.InTurn.Line(
                ForumFindings.TwiceRunning,
                asked =>
                    !asked ? Measure.NothingAsked(turns.TwiceRunning)
                    : open is var (_, fact) && turns.TwiceRunning == 0
                        ? Measure.MissingFact(fact, turns.TwiceRunning)
                    : Measure.AtMost(turns.TwiceRunning, 0),
                turns.TwiceRunning,
                of
            ),
        ];
    }
}
