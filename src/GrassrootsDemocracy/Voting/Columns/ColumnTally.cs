namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>What was counted on the ballots of a paper with several columns.</summary>
/// <remarks>
/// A tally for each column, with which its office is decided as on a paper of its own. Every ballot is in each of them: one that is void
/// as a whole is invalid in all, a void column in its own only. Tallies of one paper add up in any order.
/// </remarks>
public sealed record ColumnTally
{
    private readonly ValueList<long> _read;
    private readonly ValueList<long> _void;

    internal ColumnTally(
        ColumnPaper paper,
        ValueList<Tally> columns,
        ValueList<long> read,
        ValueList<long> voidBallots
    )
    {
        Paper = paper;
        Columns = columns;
        _read = read;
        _void = voidBallots;
    }

    /// <summary>Gets the paper.</summary>
    public ColumnPaper Paper { get; }

    /// <summary>Gets the tallies of the columns, in the order of the paper.</summary>
    public ValueList<Tally> Columns { get; }

    /// <summary>Gets how many ballots came back (收回票).</summary>
    public long Collected => Columns[0].Collected;

    /// <summary>Gets how many ballots are void as a whole (整张无效).</summary>
    public long Void => _void.Sum();

    /// <summary>Adds two tallies of one paper.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another tally.</param>
    /// <returns>The tally of all their ballots.</returns>
    /// <exception cref="ArgumentException">The papers differ.</exception>
    public static ColumnTally operator +(ColumnTally left, ColumnTally right) =>
        Guard.Against.Null(left).Add(Guard.Against.Null(right));

    /// <summary>Adds the ballots of another tally of the same paper.</summary>
    /// <param name="other">The other tally.</param>
    /// <returns>The tally of all ballots.</returns>
    /// <exception cref="ArgumentException">The papers differ, or the ballots are more than 64 bits can count.</exception>
    public ColumnTally Add(ColumnTally other) =>
        Paper == Guard.Against.Null(other).Paper
            ? new(
                Paper,
                [.. Columns.Zip(other.Columns, (one, another) => one + another)],
                [.. _read.Zip(other._read, (one, another) => checked(one + another))],
                [.. _void.Zip(other._void, (one, another) => checked(one + another))]
            )
            : throw new ArgumentException(
                "The two tallies are of different papers: add only counts of the same columns, read the same way.",
                nameof(other)
            );

    /// <summary>Finds the tally of an office.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The tally of its column.</returns>
    /// <exception cref="ArgumentException">The paper has no such column.</exception>
    public Tally Of(Office office)
    {
        Guard.Against.Null(office);
        foreach (var (index, column) in Paper.Columns.Index())
        {
            if (column.Office == office)
            {
                return Columns[index];
            }
        }

        throw new ArgumentException(
            $"The paper has no column for {office}: it has {string.Join(", ", Paper.Columns.Select(column => column.Office))}.",
            nameof(office)
        );
    }

    /// <summary>Finds how often a rule of reading was applied.</summary>
    /// <param name="reading">The rule.</param>
    /// <returns>
    /// How many lines, or columns with too many marks, on ballots that count; and how many ballots are void for it as a whole.
    /// </returns>
    public long Read(MarkReading reading) => _read[(int)Guard.Against.EnumOutOfRange(reading)];

    /// <summary>Finds how many ballots are void as a whole for a reason.</summary>
    /// <param name="reason">The reason.</param>
    /// <returns>The ballots.</returns>
    public long VoidFor(InvalidReason reason) => _void[(int)Guard.Against.EnumOutOfRange(reason)];

    /// <summary>Finds the votes for a person in all columns together, as those of a woman add up who stands for a general seat.</summary>
    /// <param name="name">The name, printed or written.</param>
    /// <returns>The votes.</returns>
    public long Together(string name)
    {
        Guard.Against.NotAName(name);
        return Columns.Sum(tally => VotesIn(tally, name));
    }

    internal static long VotesIn(Tally tally, string name) =>
        (tally.Paper.Options.Contains(name, StringComparer.Ordinal) ? tally.For(name) : 0)
        + tally
            .WriteIns.Where(one => string.Equals(one.Name, name, StringComparison.Ordinal))
            .Sum(one => one.Votes);
}
