namespace GrassrootsDemocracy.Voting.Columns;

// Whom the lines of a paper name, and which rules of reading a ballot raises by that.
internal sealed class ColumnNames
{
    public const int Written = -1;

    private readonly ColumnPaper _paper;
    private readonly Dictionary<(int Column, string Name), int> _places = [];
    private readonly Dictionary<string, string> _means;

    public ColumnNames(ColumnPaper paper)
    {
        _paper = paper;
        _means = paper.CertainNames.ToDictionary(
            one => one.Written,
            one => one.Means,
            StringComparer.Ordinal
        );
        Men = paper.Men.ToHashSet(StringComparer.Ordinal);
        foreach (var (index, column) in paper.Columns.Index())
        {
            foreach (var (place, name) in column.Paper.Options.Index())
            {
                _places[(index, name)] = place;
            }
        }
    }

    public HashSet<string> Men { get; }

    public int PlaceOf(int column, string name) => _places.GetValueOrDefault((column, name), Written);

    public (string Name, bool IsUncertain) Means(in ColumnLine line) =>
        _means.TryGetValue(line.Name, out var means) ? (means, true) : (line.Name, false);

    // As a set of bits; a rule that bears on nothing in the end makes no difference.
    public int RaisedBy(ReadOnlySpan<ColumnLine> lines)
    {
        var raised = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            var (line, marks) = (lines[i], 0);
            var (name, isUncertain) = Means(line);
            var isWritten = PlaceOf(line.Column, name) == Written;
            Raise(MarkReading.UncertainName, isUncertain);
            Raise(
                MarkReading.WriteInOfAbstainer,
                isWritten && line.Mark is (LineMark.For or LineMark.ForTwice or LineMark.None)
            );
            Raise(MarkReading.UnmarkedName, isWritten && line.Mark == LineMark.None);
            Raise(MarkReading.DoubledMark, line.Mark is LineMark.ForTwice or LineMark.AgainstTwice);
            Raise(MarkReading.UnreadableLine, line.Mark == LineMark.Unreadable);
            Raise(MarkReading.Contradictory, line.Mark == LineMark.Both);
            Raise(
                MarkReading.ManInWomensColumn,
                _paper.Columns[line.Column].Office.IsForWomen && IsFor(line) && Men.Contains(name)
            );
            foreach (var other in lines[..i])
            {
                var isSame = string.Equals(Means(other).Name, name, StringComparison.Ordinal);
                Raise(MarkReading.RepeatedName, isSame && IsFor(line) && IsFor(other));
                Raise(
                    MarkReading.Contradictory,
                    isSame && other.Column == line.Column && IsFor(line) != IsFor(other)
                );
                marks += other.Column == line.Column && IsFor(other) ? 1 : 0;
            }

            Raise(
                MarkReading.OverMarkedColumn,
                IsFor(line) && marks >= _paper.Columns[line.Column].Paper.Limit
            );
        }

        return raised;

        static bool IsFor(in ColumnLine line) => line.Mark is not (LineMark.Against or LineMark.AgainstTwice);

        void Raise(MarkReading rule, bool isRaised) => raised |= isRaised ? OpenReadings.Bit(rule) : 0;
    }
}
