namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>How the ballots of a paper with several columns are read: what a doubled mark is, a name without one, a column with too many.</summary>
/// <remarks>
/// The values that are not given are those that most places use; a rulebook says its own. Where nobody says which one holds, the rule
/// is among the <see cref="Open"/> ones: ballots are counted by the value given, and what they are by every other one is kept.
/// </remarks>
public sealed record PaperReading
{
    /// <summary>Gets what too many marks in one column do.</summary>
    public VoidColumn OverMarked
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(OverMarked));
    }

    /// <summary>Gets what it means that one person is chosen for two offices, or twice for one.</summary>
    /// <remarks>Counted for the first, it uses no place in a later column, so that the column is not over-marked by it.</remarks>
    public RepeatedName Repeated
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Repeated));
    }

    /// <summary>Gets what a line both for and against its name is.</summary>
    public Contradiction Contradictory
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Contradictory));
    }

    /// <summary>Gets what a line is that bears its mark twice.</summary>
    public DoubledMark Doubled
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Doubled));
    }

    /// <summary>Gets what a written name without a mark is.</summary>
    public UnmarkedName Unmarked
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Unmarked));
    }

    /// <summary>Gets who may write in a name.</summary>
    public WriteInBy WriteIns
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(WriteIns));
    }

    /// <summary>Gets what a line that cannot be read does to the rest.</summary>
    public VoidPart Unreadable
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Unreadable));
    }

    /// <summary>Gets what nicknames and names of the same sound are.</summary>
    public UncertainName Uncertain
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Uncertain));
    }

    /// <summary>Gets what a man in the column for women does.</summary>
    public ManInWomensColumn Man
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Man));
    }

    /// <summary>Gets the rules of which nobody says which value holds.</summary>
    /// <exception cref="ArgumentException">One is given twice, or is none.</exception>
    public ValueList<MarkReading> Open
    {
        get;
        init =>
            field = Guard.Against.Twice(
                [
                    .. Guard
                        .Against.Null(value, nameof(Open))
                        .Select(rule => Guard.Against.EnumOutOfRange(rule, nameof(Open)))
                        .Order(),
                ],
                nameof(Open),
                rule => rule,
                "A rule is open or it is not: name it once."
            );
    } = [];
}
