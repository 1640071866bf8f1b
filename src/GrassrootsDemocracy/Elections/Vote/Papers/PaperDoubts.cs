using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Elections.Vote.Papers;

// The ballots of a paper for several offices on which open rules of reading bear, as doubts of the vote for one office. Those on
// which the same rules bear are read together: what they are is said by the values of these rules alone.
internal static class PaperDoubts
{
    // Asked of every vote, so that nothing is made where nothing hangs.
    public static BallotDoubts? Of(ElectionRules rules, ElectionRecord record) =>
        record.Tally.Notes.Hanging is { Count: > 0 } hanging ? Of(rules, record, hanging) : null;

    private static BallotDoubts Of(
        ElectionRules rules,
        ElectionRecord record,
        ValueList<HangingTally> hanging
    )
    {
        var norms = ElectionDoubtWords.Norms(rules);
        var names = new Contestants(rules, record).Names();
        var groups = hanging
            .GroupBy(
                one => string.Join(',', one.Answers.Select(answer => (int)answer.Rule)),
                StringComparer.Ordinal
            )
            .Select(group => group.ToList())
            .ToList();
        return new(
            [
                .. groups.Select(group => new BallotsInDoubt(
                    1,
                    ReadingsOf(group, names, rules.Blank.Norm?.Value),
                    About: null
                )),
            ],
            [
                .. from one in hanging
                where one.IsPlain
                from answer in one.Answers
                group one.Tally.Collected by answer.Rule into law
                orderby law.Key
                select (
                    LawOf(law.Key),
                    OpenReadings.CountOf(law.Key),
                    rules.Papers.About(law.Key, norms.Papers, norms.OneStep, law.Sum())
                ),
            ]
        )
        {
            Repeated = Plain(InvalidReason.SamePersonTwice),
            Contradictory = Plain(InvalidReason.Contradictory),
        };

        long Plain(InvalidReason reason) =>
            hanging.Where(one => one.IsPlain).Sum(one => one.Tally.InvalidFor(reason));
    }

    private static ValueList<BallotReading> ReadingsOf(
        List<HangingTally> hanging,
        IReadOnlyList<string> names,
        BlankBallot? blank
    )
    {
        var plain = hanging.Find(one => one.IsPlain)!.Tally;
        return
        [
            .. from one in hanging
            let more = one.Tally.Blank - plain.Blank
            from isBlankValid in more != 0 && blank is null ? (IEnumerable<bool?>)[false, true] : [null]
            let isValid = isBlankValid ?? blank == BlankBallot.Abstains
            select new BallotReading(
                [
                    .. names
                        .Select((name, place) => (place, VotesOf(one.Tally, name) - VotesOf(plain, name)))
                        .Where(vote => vote.Item2 != 0),
                ],
                one.Tally.Marked - plain.Marked + (isValid ? more : 0),
                [
                    .. one.Answers.Select(answer => (LawOf(answer.Rule), answer.Answer)),
                    .. isBlankValid is { } isSo
                        ? (IEnumerable<(OpenLaw, int)>)[(OpenLaw.Blank, isSo ? 1 : 0)]
                        : [],
                ]
            ),
        ];

        static long VotesOf(Tally tally, string name) => ColumnTally.VotesIn(tally, name);
    }

    private static OpenLaw LawOf(MarkReading rule) =>
        rule switch
        {
            MarkReading.DoubledMark => OpenLaw.DoubledMark,
            MarkReading.UnmarkedName => OpenLaw.UnmarkedName,
            MarkReading.WriteInOfAbstainer => OpenLaw.WriteInOfAbstainer,
            MarkReading.UncertainName => OpenLaw.UncertainName,
            MarkReading.UnreadableLine => OpenLaw.UnreadableLine,
            MarkReading.Contradictory => OpenLaw.Contradictory,
            MarkReading.ManInWomensColumn => OpenLaw.ManInWomensColumn,
            MarkReading.RepeatedName => OpenLaw.Repeated,
            _ => OpenLaw.OverMarked,
        };
}
