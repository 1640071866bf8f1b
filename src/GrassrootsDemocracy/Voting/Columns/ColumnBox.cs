namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>A box into which ballots of a paper with several columns are put one at a time, as a clerk reads them out line by line.</summary>
/// <remarks>The order in which lines and ballots are read out does not matter. Nothing is kept of a ballot but its votes, on every reading of it that is open.</remarks>
public sealed class ColumnBox
{
    private readonly ColumnPaper _paper;
    private readonly ColumnNumbers _numbers;
    private readonly ColumnReader _reader;

    internal ColumnBox(ColumnPaper paper)
    {
        _paper = paper;
        _numbers = new(paper);
        _reader = new(paper);
    }

    /// <summary>Puts in a ballot.</summary>
    /// <param name="lines">The lines that bear a mark or a written name; none for a blank ballot.</param>
    /// <exception cref="ArgumentException">
    /// A line has no such column or no name, more names are written in a column than it has lines, or a line is against a name on a paper
    /// that does not ask for that.
    /// </exception>
    public void Add(params ReadOnlySpan<ColumnLine> lines)
    {
        foreach (var line in lines)
        {
            Guard.Against.OutOfRange(line.Column, nameof(lines), 0, _paper.Columns.Count - 1);
            Guard.Against.EnumOutOfRange(line.Mark, nameof(lines));
            Guard.Against.NotAName(line.Name, nameof(lines));
            if (line.Mark is LineMark.Against or LineMark.AgainstTwice or LineMark.Both && !_paper.IsThreeWay)
            {
                throw new ArgumentException(
                    $"A line is against '{line.Name}', but the paper does not ask for that: say so by IsThreeWay.",
                    nameof(lines)
                );
            }
        }

        _reader.Read(lines, _numbers);
    }

    /// <summary>Puts in a ballot that does not count, as the committee ruled.</summary>
    /// <param name="reason">Why it does not.</param>
    public void AddInvalid(InvalidReason reason) => _numbers.Void(Guard.Against.EnumOutOfRange(reason));

    /// <summary>Counts the ballots put in so far; the box stays open.</summary>
    /// <returns>The tally.</returns>
    public ColumnTally Count() => _numbers.Count(_reader.Readings);
}
