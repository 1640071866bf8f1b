namespace GrassrootsDemocracy.Voting.Columns;

// What is added up while ballots of a paper with several columns are counted: a row for each column, and what was read otherwise than
// as it stands.
internal sealed class ColumnNumbers
{
    public static readonly int Readings = Enum.GetValues<MarkReading>().Length;

    private readonly ColumnPaper _paper;
    private readonly long[][] _rows;

    // Of ballots on which open rules bear: by the rules, what they are on each reading.
    private readonly SortedDictionary<int, ColumnNumbers[]> _hanging = [];

    public ColumnNumbers(ColumnPaper paper)
    {
        _paper = paper;
        _rows =
        [
            .. paper.Columns.Select(column => new long[TallyRow.Length(column.Paper, paper.IsThreeWay)]),
        ];
        WriteIns = [.. paper.Columns.Select(_ => new Dictionary<string, long>(StringComparer.Ordinal))];
    }

    public Dictionary<string, long>[] WriteIns { get; }

    public long[] Read { get; } = new long[Readings];

    public long[] VoidBallots { get; } = new long[TallyRow.Reasons.Length];

    public long Ballots { get; set; }

    public long[] Row(int column) => _rows[column];

    public ColumnNumbers[] Hanging(int raised, int variants)
    {
        if (!_hanging.TryGetValue(raised, out var numbers))
        {
            _hanging[raised] = numbers = [
                .. Enumerable.Range(0, variants).Select(_ => new ColumnNumbers(_paper)),
            ];
        }

        return numbers;
    }

    public void Void(InvalidReason reason)
    {
        Ballots++;
        VoidBallots[(int)reason]++;
        foreach (var row in _rows)
        {
            row[TallyRow.Invalid(row.Length, reason)]++;
        }
    }

    // Of a ballot that is void for what was read on it, that alone is told.
    public void Void(MarkReading cause)
    {
        Read[(int)cause]++;
        Void(ReasonOf(cause));
    }

    public static InvalidReason ReasonOf(MarkReading cause) =>
        cause switch
        {
            MarkReading.Contradictory => InvalidReason.Contradictory,
            MarkReading.UnreadableLine => InvalidReason.Unreadable,
            MarkReading.RepeatedName => InvalidReason.SamePersonTwice,
            MarkReading.OverMarkedColumn => InvalidReason.OverMarked,
            _ => InvalidReason.Other,
        };

    public void VoidColumn(int column, InvalidReason reason)
    {
        var row = _rows[column];
        row[TallyRow.Invalid(row.Length, reason)]++;
    }

    public void Column(int column, bool isMarked)
    {
        var row = _rows[column];
        row[isMarked ? TallyRow.Marked(row.Length) : TallyRow.Blank(row.Length)]++;
    }

    public ColumnTally Count(OpenReadings readings) =>
        new(
            _paper,
            [
                .. _paper.Columns.Select(
                    (_, column) => TallyOf(column).WithHanging(HangingOf(column, readings))
                ),
            ],
            [.. Read],
            [.. VoidBallots]
        );

    private Tally TallyOf(int column) =>
        new Tally(_paper.Columns[column].Paper, _rows[column], notes: null).WithWriteIns(
            WriteIns[column].Select(one => new WriteIn(one.Key, one.Value))
        );

    private IEnumerable<HangingTally> HangingOf(int column, OpenReadings readings) =>
        from hanging in _hanging
        from one in readings.Variants(hanging.Key).Zip(hanging.Value)
        select new HangingTally(one.First.Answers, one.Second.TallyOf(column));
}
