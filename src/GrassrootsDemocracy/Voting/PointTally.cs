namespace GrassrootsDemocracy.Voting;

/// <summary>What was counted on ballots that give points (计分结果).</summary>
/// <remarks>
/// Always: collected = valid + invalid. Tallies of one paper add up in any order and grouping to the same tally. Two tallies are
/// equal when their papers and all their numbers are.
/// </remarks>
public sealed class PointTally : IEquatable<PointTally>
{
    // The points of each name, then the ballots as in every tally.
    private readonly Counts _counts;

    internal PointTally(PointPaper paper, ReadOnlySpan<long> numbers) =>
        (Paper, _counts) = (paper, new(numbers));

    /// <summary>Gets the paper.</summary>
    public PointPaper Paper { get; }

    /// <summary>Gets how many ballots came back (收回票).</summary>
    public long Collected => _counts.SumFrom(TallyRow.Ballots(_counts.Length));

    /// <summary>Gets how many ballots count (有效票).</summary>
    public long Valid =>
        _counts[TallyRow.Marked(_counts.Length)] + (Paper.Blank == BlankBallot.Abstains ? Blank : 0);

    /// <summary>Gets how many ballots do not count (废票).</summary>
    public long Invalid => Collected - Valid;

    /// <summary>Gets how many ballots give no point; the paper says whether they are valid.</summary>
    public long Blank => _counts[TallyRow.Blank(_counts.Length)];

    /// <summary>Adds two tallies of one paper.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another tally.</param>
    /// <returns>The tally of all their ballots.</returns>
    /// <exception cref="ArgumentException">The papers differ.</exception>
    public static PointTally operator +(PointTally left, PointTally right) =>
        Guard.Against.Null(left).Add(Guard.Against.Null(right));

    /// <summary>Adds the ballots of another tally of the same paper.</summary>
    /// <param name="other">The other tally.</param>
    /// <returns>The tally of all ballots.</returns>
    /// <exception cref="ArgumentException">The papers differ, or the points or ballots are more than 64 bits can count.</exception>
    public PointTally Add(PointTally other)
    {
        Guard.Against.Null(other);
        if (Paper != other.Paper)
        {
            throw new ArgumentException(
                "The two tallies are of different papers: add only points of the same names and limits.",
                nameof(other)
            );
        }

        var numbers = new long[_counts.Length];
        var others = new long[_counts.Length];
        _counts.AddTo(numbers);
        other._counts.AddTo(others);
        Guard.Against.TooMany((Int128)Collected + other.Collected, nameof(other));
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Guard.Against.TooMany((Int128)numbers[i] + others[i], nameof(other));
        }

        return new(Paper, numbers);
    }

    /// <summary>Finds the points of a printed name.</summary>
    /// <param name="place">The place on the paper, from zero.</param>
    /// <returns>The points on valid ballots.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The paper has no such place.</exception>
    public long PointsFor(int place) =>
        _counts[Guard.Against.OutOfRange(place, nameof(place), 0, Paper.Options.Count - 1)];

    /// <summary>Finds how many ballots do not count for a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The ballots.</returns>
    public long InvalidFor(InvalidReason reason) =>
        _counts[TallyRow.Invalid(_counts.Length, Guard.Against.EnumOutOfRange(reason))];

    /// <summary>Adds ballots that could not be read or were ruled out.</summary>
    /// <param name="reason">Why they do not count.</param>
    /// <param name="ballots">How many; not negative.</param>
    /// <returns>A tally with these ballots among the collected and the invalid ones.</returns>
    /// <exception cref="ArgumentException">They are negative, or all ballots together more than 64 bits can count.</exception>
    public PointTally WithInvalid(InvalidReason reason, long ballots)
    {
        var numbers = new long[_counts.Length];
        _counts.AddTo(numbers);
        var index = TallyRow.Invalid(numbers.Length, Guard.Against.EnumOutOfRange(reason));
        Guard.Against.TooMany((Int128)Collected + Guard.Against.Negative(ballots), nameof(ballots));
        numbers[index] += ballots;
        return new(Paper, numbers);
    }

    /// <inheritdoc/>
    public bool Equals(PointTally? other) =>
        other is not null && _counts.Equals(other._counts) && Paper == other.Paper;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PointTally);

    /// <inheritdoc/>
    public override int GetHashCode() => _counts.GetHashCode();

    internal static int RowLength(PointPaper paper) => paper.Options.Count + TallyRow.TailLength;
}
