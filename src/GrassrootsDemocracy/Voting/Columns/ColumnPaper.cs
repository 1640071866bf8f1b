namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>A ballot paper for several offices (多职务选票), with a column for each, and how its ballots are read.</summary>
/// <remarks>
/// <para>
/// The first column is the highest office: of somebody chosen for two it keeps the name. A column for women stands before those for
/// which she may stand as well.
/// </para>
/// <para>A ballot can be a mask: the places of the first column, then those of the next; of each column first the printed names, then the lines.</para>
/// </remarks>
public sealed record ColumnPaper
{
    /// <summary>Lays out a paper.</summary>
    /// <param name="columns">The columns, the highest office first.</param>
    /// <exception cref="ArgumentException">There is none, or an office stands twice.</exception>
    public ColumnPaper(params IEnumerable<PaperColumn> columns)
    {
        Columns = Guard.Against.Twice(
            [.. Guard.Against.Null(columns)],
            nameof(columns),
            column => column.Office,
            "An office stands twice on the paper: put its names into one column."
        );
        Guard.Against.NullOrEmpty(Columns, nameof(columns));
    }

    /// <summary>Gets the columns, the highest office first.</summary>
    public ValueList<PaperColumn> Columns { get; }

    /// <summary>Gets how its ballots are read.</summary>
    public PaperReading Reading
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Reading));
    } = new();

    /// <summary>Gets whether a ballot says of each name whether it is for or against it.</summary>
    public bool IsThreeWay { get; init; }

    /// <summary>Gets which nicknames and spellings mean somebody with certainty.</summary>
    /// <exception cref="ArgumentException">One is given twice.</exception>
    public ValueList<CertainName> CertainNames
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(CertainNames),
                one => one.Written,
                "A name that could mean two people means nobody with certainty: leave it out."
            );
    } = [];

    /// <summary>Gets which of those named are men, who have no place in a column for women.</summary>
    public ValueList<string> Men
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Men));
    } = [];

    /// <summary>Gets how many places can be marked.</summary>
    public int Places => Columns.Sum(column => column.Paper.Places);

    /// <summary>Opens an empty box for ballots as a clerk reads them out.</summary>
    /// <returns>The box.</returns>
    public ColumnBox OpenBox() => new(this);

    /// <summary>Counts ballots that are masks, on papers of up to 64 places.</summary>
    /// <param name="approvals">For each ballot the places that it is for.</param>
    /// <param name="rejections">For each ballot the places that it is against; none on a paper that does not ask.</param>
    /// <returns>The tally of each column.</returns>
    /// <exception cref="ArgumentException">The paper is wider, the lengths do not fit, or a mask marks a place that is not on it.</exception>
    public ColumnTally Count(ReadOnlySpan<ulong> approvals, ReadOnlySpan<ulong> rejections = default) =>
        new ColumnMasks(this).Count(approvals, rejections);
}
