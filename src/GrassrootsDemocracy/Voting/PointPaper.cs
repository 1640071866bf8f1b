namespace GrassrootsDemocracy.Voting;

/// <summary>A ballot paper on which voters give points: they spread a sum, grade each name, or put names in an order.</summary>
/// <remarks>Two papers are equal when everything printed on them is.</remarks>
public sealed record PointPaper
{
    private PointPaper(IEnumerable<string> options, BlankBallot blank)
    {
        Options = BallotPaper.Of(options, 1).Options;
        Blank = Guard.Against.EnumOutOfRange(blank);
        MostNames = Options.Count;
    }

    /// <summary>Gets the printed names, in their order.</summary>
    public ValueList<string> Options { get; }

    /// <summary>Gets the fewest points that a name may be given; zero or less where a name may be passed over.</summary>
    public int LeastEach { get; private init; }

    /// <summary>Gets the most points that a name may be given.</summary>
    public int MostEach { get; private init; }

    /// <summary>Gets the fewest points that a ballot with any must give in all; <see langword="null"/> when nothing is asked.</summary>
    public long? LeastSum { get; private init; }

    /// <summary>Gets the most points that a ballot may give in all; <see langword="null"/> when there is no limit.</summary>
    public long? MostSum { get; private init; }

    /// <summary>Gets the points of the first place, the second and so on; empty when names are not put in an order.</summary>
    public ValueList<int> PlacePoints { get; private init; } = [];

    /// <summary>
    /// Gets whether a name may be passed over with zero, whatever the lowest and the highest grade; otherwise zero is a grade.
    /// </summary>
    public bool MayPassOver { get; init; }

    /// <summary>Gets the fewest names to which a ballot that is not blank gives points or a place.</summary>
    public int LeastNames
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(LeastNames), 0, Options.Count);
    }

    /// <summary>Gets the most names to which a ballot gives points or a place; all of them unless it is set.</summary>
    public int MostNames
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(MostNames), 1, Options.Count);
    }

    /// <summary>Gets what a ballot without any point or any name is.</summary>
    public BlankBallot Blank { get; }

    /// <summary>Lays out a paper on which a sum of points is spread over the names.</summary>
    /// <param name="options">The printed names, in their order; all different.</param>
    /// <param name="mostSum">The most points of a ballot; at least one.</param>
    /// <param name="mostEach">The most points of a name; <see langword="null"/> for as many as the ballot has.</param>
    /// <param name="leastSum">The fewest points of a ballot that gives any; as many as the most where all must be spread.</param>
    /// <param name="blank">What a ballot without any point is.</param>
    /// <returns>The paper.</returns>
    /// <exception cref="ArgumentException">A name is empty or printed twice, or a number is out of range.</exception>
    public static PointPaper Spread(
        IEnumerable<string> options,
        int mostSum,
        int? mostEach = null,
        int leastSum = 0,
        BlankBallot blank = BlankBallot.Abstains
    ) =>
        new(options, blank)
        {
            MostSum = Guard.Against.OutOfRange(mostSum, nameof(mostSum), 1, int.MaxValue),
            MostEach = Guard.Against.OutOfRange(mostEach ?? mostSum, nameof(mostEach), 1, mostSum),
            LeastSum = Guard.Against.OutOfRange(leastSum, nameof(leastSum), 0, mostSum),
        };

    /// <summary>Lays out a paper on which each name is graded.</summary>
    /// <param name="options">The printed names, in their order; all different.</param>
    /// <param name="least">The lowest grade; it may be negative.</param>
    /// <param name="most">The highest grade.</param>
    /// <param name="blank">What a ballot without any grade but zero is.</param>
    /// <returns>The paper.</returns>
    /// <exception cref="ArgumentException">A name is empty or printed twice, or a number is out of range.</exception>
    public static PointPaper Graded(
        IEnumerable<string> options,
        int least,
        int most,
        BlankBallot blank = BlankBallot.Abstains
    ) =>
        new(options, blank)
        {
            LeastEach = least,
            MostEach = Guard.Against.OutOfRange(most, nameof(most), least, int.MaxValue),
        };

    /// <summary>Lays out a paper on which names are put in an order, each place with its points.</summary>
    /// <param name="options">The printed names, in their order; all different.</param>
    /// <param name="placePoints">The points of the first place, the second and so on; none more than the one before.</param>
    /// <param name="blank">What a ballot without any name is.</param>
    /// <returns>The paper.</returns>
    /// <exception cref="ArgumentException">
    /// A name is empty or printed twice, there is no place or there are more than names, or a later place has more points.
    /// </exception>
    public static PointPaper Ranked(
        IEnumerable<string> options,
        IEnumerable<int> placePoints,
        BlankBallot blank = BlankBallot.Abstains
    )
    {
        ValueList<int> points = [.. Guard.Against.Null(placePoints)];
        var paper = new PointPaper(options, blank) { PlacePoints = points };
        var isFalling = points.Zip(points.Skip(1)).All(pair => pair.First >= pair.Second);
        return points.Count >= 1 && points.Count <= paper.Options.Count && points[^1] >= 0 && isFalling
            ? paper with
            {
                MostEach = points[0],
                MostSum = points.Sum(each => (long)each),
            }
            : throw new ArgumentException(
                "The places need points that do not rise and are not negative, for one place at least and no more than there are names.",
                nameof(placePoints)
            );
    }

    /// <summary>Counts ballots that give points to names.</summary>
    /// <param name="points">For each ballot as many numbers as names are printed, in their order; zero for a name passed over.</param>
    /// <returns>The tally. A ballot with too many points, or too few, is void as over-marked or under-marked.</returns>
    /// <exception cref="ArgumentException">The numbers are not whole ballots.</exception>
    /// <exception cref="InvalidOperationException">The paper is of an order of names: count with <see cref="CountRanks"/>.</exception>
    /// <exception cref="OverflowException">The points are more than 64 bits can count.</exception>
    public PointTally Count(ReadOnlySpan<int> points)
    {
        Asks(isOrder: false);
        WholeBallots(points.Length, Options.Count, nameof(points));
        var box = new PointBox(this);
        for (; !points.IsEmpty; points = points[Options.Count..])
        {
            box.Put(points[..Options.Count]);
        }

        return box.Count();
    }

    /// <summary>Counts ballots that put names in an order.</summary>
    /// <param name="places">
    /// For each ballot as many numbers as there are places: the name in the first place, counted from zero, the second and so on;
    /// -1 for a place left empty, which leaves those after it where they are.
    /// </param>
    /// <returns>The tally. A ballot that has a name twice is void.</returns>
    /// <exception cref="ArgumentException">The numbers are not whole ballots, or one is of no name.</exception>
    /// <exception cref="InvalidOperationException">The paper is not of an order of names: count with <see cref="Count"/>.</exception>
    /// <exception cref="OverflowException">The points are more than 64 bits can count.</exception>
    public PointTally CountRanks(ReadOnlySpan<int> places)
    {
        Asks(isOrder: true);
        WholeBallots(places.Length, PlacePoints.Count, nameof(places));
        OnlyNames(places, nameof(places));
        var box = new PointBox(this);
        for (; !places.IsEmpty; places = places[PlacePoints.Count..])
        {
            box.PutRanks(places[..PlacePoints.Count]);
        }

        return box.Count();
    }

    // The same paper with these limits, where a name may be passed over.
    internal PointPaper With(long? mostSum, long? leastSum, int leastNames, int mostNames) =>
        this with
        {
            MostSum = mostSum ?? MostSum,
            LeastSum = leastSum ?? LeastSum,
            LeastNames = leastNames,
            MostNames = mostNames,
            MayPassOver = true,
        };

    internal void Asks(bool isOrder)
    {
        if (PlacePoints.Count > 0 != isOrder)
        {
            throw new InvalidOperationException(
                $"The paper is {(isOrder ? "not " : "")}of an order of names: count {(isOrder ? "points" : "ranks")}."
            );
        }
    }

    internal void OnlyNames(ReadOnlySpan<int> places, string name)
    {
        if (places.ContainsAnyExceptInRange(-1, Options.Count - 1))
        {
            throw new ArgumentOutOfRangeException(
                name,
                $"A place holds a name from 0 to {Options.Count - 1}, or -1 when it is empty."
            );
        }
    }

    // Of a ballot that is not blank.
    internal InvalidReason? VoidOf(ReadOnlySpan<int> ballot)
    {
        var (sum, names, isOver, isUnder) = (0L, 0, false, false);
        foreach (var points in ballot)
        {
            sum += points;
            names += points != 0 ? 1 : 0;
            isOver |= points > MostEach && (points != 0 || !MayPassOver);
            isUnder |= points < LeastEach && (points != 0 || !MayPassOver);
        }

        return isOver || sum > MostSum || names > MostNames ? InvalidReason.OverMarked
            : isUnder || sum < LeastSum || names < LeastNames ? InvalidReason.UnderMarked
            : null;
    }

    internal InvalidReason? VoidOfRanks(ReadOnlySpan<int> ballot)
    {
        var names = 0;
        for (var i = 0; i < ballot.Length; i++)
        {
            // Ballots have few places, so that looking back costs less than remembering.
            if (ballot[i] >= 0 && ballot[..i].Contains(ballot[i]))
            {
                return InvalidReason.SamePersonTwice;
            }

            names += ballot[i] >= 0 ? 1 : 0;
        }

        return names > MostNames ? InvalidReason.OverMarked
            : names < LeastNames ? InvalidReason.UnderMarked
            : null;
    }

    private static void WholeBallots(int numbers, int each, string name)
    {
        if (numbers % each != 0)
        {
            throw new ArgumentException(
                $"A ballot of this paper takes {each} numbers, and {numbers} are not whole ballots.",
                name
            );
        }
    }
}
