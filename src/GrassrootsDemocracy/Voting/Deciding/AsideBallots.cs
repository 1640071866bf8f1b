namespace GrassrootsDemocracy.Voting.Deciding;

// The ballots of a tally that were set aside for one reason although nobody says that they are void: those of which the
// count kept whom they name, and the rest. One norm speaks of them all.
internal sealed record AsideBallots(Tally Tally, InvalidReason Reason, DoubtWords About)
{
    public long Ballots { get; } = Tally.InvalidFor(Reason);

    // What each of them bears at least.
    public long LeastMarks { get; init; }

    // The marks that a norm would allow, where the paper may have had room for fewer.
    public int Limit { get; init; } = Tally.Paper.Limit;

    // Those of which neither the paper nor a norm of the room says what they are.
    public static IReadOnlyList<AsideBallots> Of(Tally tally)
    {
        var paper = tally.Paper;
        var all = new List<AsideBallots>();
        if (paper.OverMarked is null && tally.InvalidFor(InvalidReason.OverMarked) is > 0 and var over)
        {
            var least = paper.Limit < paper.Places ? paper.Limit + 1 : 0;
            all.Add(
                new(
                    tally,
                    InvalidReason.OverMarked,
                    BallotWords.OverMarked(over, BallotWords.Named(tally, InvalidReason.OverMarked))
                )
                {
                    LeastMarks = least,
                }
            );
        }

        if (paper.Repeated is null && tally.InvalidFor(InvalidReason.SamePersonTwice) is > 0 and var twice)
        {
            all.Add(new(tally, InvalidReason.SamePersonTwice, BallotWords.Repeated(twice)));
        }

        if (paper.Contradictory is null && tally.InvalidFor(InvalidReason.Contradictory) is > 0)
        {
            all.Add(new(tally, InvalidReason.Contradictory, BallotWords.Unclear(tally)));
        }

        return all;
    }

    // For each of the two how many of them count, as a number of the row.
    public List<(int Number, long Ballots)> AddTo(VoteRow row, IReadOnlyList<int> asked, Places places)
    {
        var all = new List<(int Number, long Ballots)>(2);
        var paper = Tally.Paper;
        var known = Known();
        var ofKnown = known.Sum(some => some.Ballots);
        if (ofKnown > 0)
        {
            all.Add((AddKnown(row, known, ofKnown, asked, places), ofKnown));
        }

        if (Ballots > ofKnown)
        {
            var isOverMarked = Reason == InvalidReason.OverMarked;
            var rest = new SetAside(
                Ballots - ofKnown,
                LeastMarks,
                isOverMarked ? paper.Places : paper.Limit,
                About
            )
            {
                IsEachApart = isOverMarked && paper.Limit < Limit,
            };
            all.Add((rest.AddTo(row, places), Ballots - ofKnown));
        }

        if (all is [var (one, ofOne), var (other, ofOther)])
        {
            row.Always(new([new(one, ofOther), new(other, -ofOne)], 0));
            row.Always(new([new(one, -ofOther), new(other, ofOne)], 0));
        }

        return all;
    }

    // Marks on the lines are of anybody, so that such ballots are not known enough; nor is it known which name is repeated.
    private List<DoubtfulBallots> Known() =>
        Reason == InvalidReason.SamePersonTwice || Tally.Paper.Limit < Limit
            ? []
            :
            [
                .. Tally
                    .DoubtfulBallots(Reason)
                    .Where(some =>
                        some.Written.Count == 0 && some.For.All(place => place < Tally.Paper.Options.Count)
                    ),
            ];

    // Where a ballot is for and against somebody, its marks for the others may count and those two do not.
    private int AddKnown(
        VoteRow row,
        List<DoubtfulBallots> known,
        long ballots,
        IReadOnlyList<int> asked,
        Places places
    )
    {
        var counted = row.Add();
        List<Addition> all = [new(counted, ballots)];
        if (places.Valid is { } valid)
        {
            all.Add(new(valid, ballots));
        }

        all.AddRange(
            from some in known
            from name in asked.Index()
            where some.For.Contains(name.Item) && !some.Against.Contains(name.Item)
            select new Addition(name.Index, some.Ballots)
        );
        row.Add(new Doubt(1, [], [.. all]) { About = About });
        return counted;
    }
}
