namespace GrassrootsDemocracy.Voting.Deciding;

// What an open question about ballots is about, whatever is voted on.
internal static class BallotWords
{
    // Where whom they name was kept, it says so.
    public static DoubtWords OverMarked(
        long ballots,
        ValueList<string> names,
        NormName? norm = null,
        Citation? source = null
    ) =>
        new(
            DoubtCause.SilentLaw,
            Sentence.Of(
                new("ballots with more marks than seats ({0}){1}", "所选人数多于应选名额的选票（{0}张）{1}"),
                ballots,
                names.Count == 0
                    ? CommonWords.Nothing
                    : Sentence.Of(new(" for {0}", "（所选{0}）"), new NameList(names))
            ),
            Norm: norm,
            Source: source
        );

    // Whom the ballots name that were set aside for a reason, where the count kept it.
    public static ValueList<string> Named(Tally tally, InvalidReason reason) =>
        Names(tally, tally.DoubtfulBallots(reason).SelectMany(some => some.For));

    public static DoubtWords Repeated(long ballots, NormName? norm = null, Citation? source = null) =>
        new(
            DoubtCause.SilentLaw,
            Sentence.Of(
                new("ballots that name somebody twice ({0})", "重复填写同一人的选票（{0}张）"),
                ballots
            ),
            Norm: norm,
            Source: source
        );

    public static DoubtWords Unclear(Tally tally) =>
        new(
            DoubtCause.SilentLaw,
            Sentence.Of(
                new(
                    "ballots both for and against {1} ({0}), of which only that part may be void",
                    "对{1}既赞成又反对的选票（{0}张），其余部分是否有效"
                ),
                tally.InvalidFor(InvalidReason.Contradictory),
                Names(
                    tally,
                    tally
                        .DoubtfulBallots(InvalidReason.Contradictory)
                        .SelectMany(some => some.For.Intersect(some.Against))
                )
                    is { Count: > 0 } names
                    ? new NameList(names)
                    : new Words("somebody", "同一人")
            )
        );

    public static DoubtWords Number(Base of) =>
        new(DoubtCause.MissingFact, CommonWords.NumberOf(of), CommonWords.NumberOf(of));

    // Two counts of which one must be wrong.
    public static DoubtWords Contradiction(IReadable more, long ofMore, IReadable most, long ofMost) =>
        new(
            DoubtCause.MissingFact,
            Sentence.Of(
                new(
                    "two counts that contradict each other: {0} {1}, {2} {3}",
                    "相互矛盾的两个数字：{0}{1}，{2}{3}"
                ),
                more,
                ofMore,
                most,
                ofMost
            ),
            new Words("which of the two counts is right", "两个数字中何者正确")
        );

    private static ValueList<string> Names(Tally tally, IEnumerable<int> places) =>
        [
            .. places
                .Distinct()
                .Where(place => place < tally.Paper.Options.Count)
                .Order()
                .Select(place => tally.Paper.Options[place]),
        ];
}
