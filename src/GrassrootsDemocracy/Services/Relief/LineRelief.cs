namespace GrassrootsDemocracy.Services.Relief;

/// <summary>What is not charged of a line of a bill.</summary>
public sealed record LineRelief : Readable
{
    // Whether the schedule itself is open, so that nobody knows whether the item is on it.
    private readonly bool _isOpen;

    internal LineRelief(BillLine line, FeeRelief? relief, CountRange due, bool isOpen = false)
    {
        _isOpen = isOpen;
        Line = line;
        Relief = relief;
        Due = due;
    }

    /// <summary>Gets the line.</summary>
    public BillLine Line { get; }

    /// <summary>Gets the relief on the schedule; <see langword="null"/> when there is none, or it or what the fee is for is not known.</summary>
    public FeeRelief? Relief { get; }

    /// <summary>Gets what is not charged, in fen: one number, or the numbers between which it lies while something is open.</summary>
    public CountRange Due { get; }

    /// <summary>Gets what is charged, in fen.</summary>
    public CountRange Payable => new(Line.Fee - Due.Most, Line.Fee - Due.Least);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        (
            this switch
            {
                { Line.Item: null } => new Words("a fee of {1} for something unknown", "{1}，项目不详"),
                { _isOpen: true } => new("{0}, {1}", "{0}，{1}"),
                { Relief: null } => new("{0}, {1}, not on the schedule", "{0}，{1}，不在免减项目内"),
                _ => new Words("{2}, of {1}", "{2}，原价{1}"),
            }
        ).Fill(
            language,
            Line.Item?.ToString(language),
            new Yuan(Line.Fee).ToString(language),
            Relief?.ToString(language)
        );

    internal bool IsKnown => Due.Least == Due.Most;

    // What the number hangs on while it is not one.
    internal Words Missing =>
        Line.Item is null
            ? new("what the fee is for", "收费项目")
            : new("how fractions of a fen are rounded", "不足一分的取舍规定");

    internal Measure DueMeasure =>
        IsKnown
            ? Measure.Recorded(Due.Least, Line.Fee)
            : Measure.MissingFact(Missing, actual: null, Line.Fee);

    internal Measure GivenMeasure(long given) =>
        given >= Due.Most ? Measure.AtLeast(given, Due.Most)
        : given < Due.Least ? Measure.AtLeast(given, Due.Least)
        : Measure.MissingFact(Missing, given, Line.Fee);
}
