namespace GrassrootsDemocracy.Voting;

/// <summary>A ballot box (票箱) for ballots that give points, into which they are put one at a time.</summary>
/// <remarks>It keeps sums only, so that it stays as small as the paper however many ballots it takes.</remarks>
public sealed class PointBox
{
    private readonly PointPaper _paper;
    private readonly long[] _row;

    /// <summary>Opens an empty box.</summary>
    /// <param name="paper">The paper that its ballots are of.</param>
    public PointBox(PointPaper paper)
    {
        _paper = Guard.Against.Null(paper);
        _row = new long[PointTally.RowLength(paper)];
    }

    /// <summary>Puts in a ballot that gives points to names.</summary>
    /// <param name="points">As many numbers as names are printed, in their order; zero for a name passed over.</param>
    /// <exception cref="ArgumentException">The numbers are not one ballot.</exception>
    /// <exception cref="InvalidOperationException">The paper is of an order of names.</exception>
    /// <exception cref="OverflowException">The points are more than 64 bits can count.</exception>
    public void Add(params ReadOnlySpan<int> points)
    {
        _paper.Asks(isOrder: false);
        OneBallot(points.Length, _paper.Options.Count, nameof(points));
        Put(points);
    }

    /// <summary>Puts in a ballot that puts names in an order.</summary>
    /// <param name="places">
    /// As many numbers as there are places: the name in the first place, counted from zero, and so on; -1 for an empty place.
    /// </param>
    /// <exception cref="ArgumentException">The numbers are not one ballot, or one is of no name.</exception>
    /// <exception cref="InvalidOperationException">The paper is not of an order of names.</exception>
    /// <exception cref="OverflowException">The points are more than 64 bits can count.</exception>
    public void AddRanks(params ReadOnlySpan<int> places)
    {
        _paper.Asks(isOrder: true);
        OneBallot(places.Length, _paper.PlacePoints.Count, nameof(places));
        _paper.OnlyNames(places, nameof(places));
        PutRanks(places);
    }

    /// <summary>Puts in a ballot that does not count.</summary>
    /// <param name="reason">Why it does not.</param>
    public void AddInvalid(InvalidReason reason) =>
        _row[TallyRow.Invalid(_row.Length, Guard.Against.EnumOutOfRange(reason))]++;

    /// <summary>Counts the ballots put in so far; the box stays open.</summary>
    /// <returns>The tally.</returns>
    public PointTally Count() => new(_paper, _row);

    internal void Put(ReadOnlySpan<int> ballot)
    {
        if (!ballot.ContainsAnyExcept(0))
        {
            _row[TallyRow.Blank(_row.Length)]++;
        }
        else if (_paper.VoidOf(ballot) is { } reason)
        {
            AddInvalid(reason);
        }
        else
        {
            _row[TallyRow.Marked(_row.Length)]++;
            for (var i = 0; i < ballot.Length; i++)
            {
                _row[i] = checked(_row[i] + ballot[i]);
            }
        }
    }

    internal void PutRanks(ReadOnlySpan<int> ballot)
    {
        if (!ballot.ContainsAnyExcept(-1))
        {
            _row[TallyRow.Blank(_row.Length)]++;
        }
        else if (_paper.VoidOfRanks(ballot) is { } reason)
        {
            AddInvalid(reason);
        }
        else
        {
            _row[TallyRow.Marked(_row.Length)]++;
            for (var i = 0; i < ballot.Length; i++)
            {
                if (ballot[i] >= 0)
                {
                    _row[ballot[i]] = checked(_row[ballot[i]] + _paper.PlacePoints[i]);
                }
            }
        }
    }

    private static void OneBallot(int numbers, int needed, string name)
    {
        if (numbers != needed)
        {
            throw new ArgumentException(
                $"A ballot of this paper takes {needed} numbers, and these are {numbers}.",
                name
            );
        }
    }
}
