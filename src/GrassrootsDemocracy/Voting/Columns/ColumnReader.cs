using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Columns;

// Reads the lines of one ballot after another; what it needs for that is made once.
internal sealed class ColumnReader
{
    private const int Written = ColumnNames.Written;

    private readonly ColumnPaper _paper;
    private readonly ColumnNames _on;
    private readonly List<Vote> _votes = [];
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly long[] _read = new long[ColumnNumbers.Readings];
    private readonly InvalidReason?[] _void;
    private PaperReading _reading;

    public ColumnReader(ColumnPaper paper)
    {
        _paper = paper;
        _reading = paper.Reading;
        Readings = new(paper.Reading);
        _void = new InvalidReason?[paper.Columns.Count];
        _on = new(paper);
    }

    public OpenReadings Readings { get; }

    public void Read(ReadOnlySpan<ColumnLine> lines, ColumnNumbers numbers)
    {
        if (!Readings.IsAny || Readings.Of(_on.RaisedBy(lines)) is not (not 0 and var raised))
        {
            Read(lines, _paper.Reading, numbers);
            return;
        }

        // What is refused on one reading is counted on none.
        var variants = Readings.Variants(raised);
        foreach (var variant in variants)
        {
            Begin(variant.Reading);
            _ = ReadLines(lines);
        }

        Read(lines, _paper.Reading, numbers);
        var hanging = numbers.Hanging(raised, variants.Length);
        for (var i = 0; i < variants.Length; i++)
        {
            Read(lines, variants[i].Reading, hanging[i]);
        }
    }

    private void Read(ReadOnlySpan<ColumnLine> lines, PaperReading reading, ColumnNumbers numbers)
    {
        Begin(reading);
        var reason = ReadLines(lines) ?? ReadBoth() ?? ReadNames() ?? ReadColumns();
        if (reason is { } whole)
        {
            numbers.Void(whole);
            return;
        }

        numbers.Ballots++;
        for (var i = 0; i < _read.Length; i++)
        {
            numbers.Read[i] += _read[i];
        }

        for (var column = 0; column < _void.Length; column++)
        {
            if (_void[column] is { } why)
            {
                numbers.VoidColumn(column, why);
            }
            else
            {
                Add(column, numbers);
            }
        }
    }

    private void Begin(PaperReading reading)
    {
        _reading = reading;
        _votes.Clear();
        Array.Clear(_read);
        Array.Clear(_void);
    }

    // Line by line: what a mark is, whose name it stands beside; of several that void the ballot the first in order does so.
    private MarkReading? ReadLines(ReadOnlySpan<ColumnLine> lines)
    {
        var (reading, whole) = (_reading, (MarkReading?)null);
        foreach (var line in lines)
        {
            var (name, isUncertain) = _on.Means(line);
            var place = _on.PlaceOf(line.Column, name);
            if (Voids(line.Mark) is { } why)
            {
                whole = whole < why ? whole : why;
                continue;
            }

            // Without a mark a printed name is an abstention.
            if (line.Mark == LineMark.None && place != Written)
            {
                continue;
            }

            var isCounted = line.Mark switch
            {
                LineMark.Unreadable => No(MarkReading.UnreadableLine),
                LineMark.Both => No(MarkReading.Contradictory),
                LineMark.ForTwice or LineMark.AgainstTwice => Is(
                    MarkReading.DoubledMark,
                    reading.Doubled == DoubledMark.CountsOnce
                        && (line.Mark == LineMark.ForTwice || place != Written)
                ),
                LineMark.None => Is(MarkReading.UnmarkedName, reading.Unmarked == UnmarkedName.CountsFor),
                // Nobody is asked about a name that is not printed, so that there is nothing to be against.
                LineMark.Against when place == Written => No(MarkReading.UnreadableLine),
                _ => true,
            };
            isCounted =
                isCounted
                && (
                    !isUncertain
                    || Is(MarkReading.UncertainName, reading.Uncertain == UncertainName.CountsWhereCertain)
                );
            Vote vote = new(
                line.Column,
                name,
                place,
                line.Mark is not (LineMark.Against or LineMark.AgainstTwice)
            );
            if (isCounted && (vote.IsFor || !_votes.Contains(vote)))
            {
                _votes.Add(vote);
            }
        }

        return whole is not null ? whole
            : TooManyWritten() is { } whyNot ? throw new ArgumentException(whyNot, nameof(lines))
            : null;

        bool No(MarkReading why) => Is(why, isCounted: false);

        bool Is(MarkReading why, bool isCounted)
        {
            _read[(int)why]++;
            return isCounted;
        }
    }

    private MarkReading? Voids(LineMark mark) =>
        mark switch
        {
            LineMark.Unreadable when _reading.Unreadable == VoidPart.VoidsBallot =>
                MarkReading.UnreadableLine,
            LineMark.Both when _reading.Contradictory == Contradiction.VoidsBallot =>
                MarkReading.Contradictory,
            LineMark.ForTwice or LineMark.AgainstTwice when _reading.Doubled == DoubledMark.VoidsBallot =>
                MarkReading.DoubledMark,
            _ => null,
        };

    // For and against one name, on two lines.
    private MarkReading? ReadBoth()
    {
        for (var column = 0; column < _void.Length; column++)
        {
            _claimed.Clear();
            foreach (var vote in _votes)
            {
                if (vote.Column == column && !vote.IsFor)
                {
                    _claimed.Add(vote.Name);
                }
            }

            for (var i = _votes.Count - 1; i >= 0 && _claimed.Count > 0; i--)
            {
                var vote = _votes[i];
                if (vote.Column != column || !vote.IsFor || !_claimed.Contains(vote.Name))
                {
                    continue;
                }

                if (_reading.Contradictory == Contradiction.VoidsBallot)
                {
                    return MarkReading.Contradictory;
                }

                _read[(int)MarkReading.Contradictory]++;
                _votes.RemoveAll(one =>
                    one.Column == vote.Column && string.Equals(one.Name, vote.Name, StringComparison.Ordinal)
                );
                i = _votes.Count;
            }
        }

        return null;
    }

    // A ballot has no more written names than lines: more are a mistake of whoever reads it out.
    private string? TooManyWritten()
    {
        for (var column = 0; column < _void.Length; column++)
        {
            var (written, lines) = (0, _paper.Columns[column].Paper.WriteInLines);
            foreach (var vote in _votes)
            {
                written += vote.Column == column && vote.Place == Written ? 1 : 0;
                if (written > lines)
                {
                    return $"'{vote.Name}' is not printed for {_paper.Columns[column].Office}, and the column has {lines} lines for other names: read out what stands on the paper.";
                }
            }
        }

        return null;
    }

    // Where a repeated name voids itself or the ballot it does so wherever it stands.
    private MarkReading? ReadNames()
    {
        var repeated = _reading.Repeated;
        if (repeated == RepeatedName.CountsFirst)
        {
            return null;
        }

        _names.Clear();
        _claimed.Clear();
        foreach (var vote in _votes)
        {
            if (vote.IsFor && !_names.Add(vote.Name))
            {
                _claimed.Add(vote.Name);
            }
        }

        if (_claimed.Count > 0 && repeated == RepeatedName.VoidsBallot)
        {
            return MarkReading.RepeatedName;
        }

        _read[(int)MarkReading.RepeatedName] += _votes.RemoveAll(vote =>
            vote.IsFor && _claimed.Contains(vote.Name)
        );
        return null;
    }

    // Column by column, the highest first: a void one claims nobody, and whoever is claimed uses no place further down.
    private MarkReading? ReadColumns()
    {
        var reading = _reading;
        _claimed.Clear();
        var over = 0;
        for (var column = 0; column < _void.Length; column++)
        {
            if (
                _paper.Columns[column].Office.IsForWomen
                && Count(column, _on.Men, MarkReading.ManInWomensColumn) > 0
            )
            {
                if (reading.Man == ManInWomensColumn.VoidsBallot)
                {
                    return MarkReading.ManInWomensColumn;
                }

                if (reading.Man == ManInWomensColumn.VoidsColumn)
                {
                    _void[column] = InvalidReason.Other;
                    continue;
                }

                Drop(column, _on.Men);
            }

            if (reading.WriteIns == WriteInBy.WhoVotedAgainst && !IsAgainst(column))
            {
                DropWritten(column);
            }

            if (reading.Repeated == RepeatedName.CountsFirst)
            {
                DropRepeated(column);
            }

            var marks = 0;
            foreach (var vote in _votes)
            {
                marks += vote.Column == column && vote.IsFor ? 1 : 0;
            }

            if (marks > _paper.Columns[column].Paper.Limit)
            {
                _read[(int)MarkReading.OverMarkedColumn]++;
                _void[column] = InvalidReason.OverMarked;
                over++;
                continue;
            }

            foreach (var vote in _votes)
            {
                if (vote.Column == column && vote.IsFor)
                {
                    _claimed.Add(vote.Name);
                }
            }
        }

        return over > 0 && reading.OverMarked == VoidColumn.VoidsBallot ? MarkReading.OverMarkedColumn
            : Array.Exists(_void, reason => reason is null) ? null
            : over > 0 ? MarkReading.OverMarkedColumn
            : MarkReading.ManInWomensColumn;
    }

    private long Count(int column, HashSet<string> names, MarkReading why)
    {
        var found = 0L;
        foreach (var vote in _votes)
        {
            found += vote.Column == column && vote.IsFor && names.Contains(vote.Name) ? 1 : 0;
        }

        _read[(int)why] += found;
        return found;
    }

    private bool IsAgainst(int column) => _votes.Exists(vote => vote.Column == column && !vote.IsFor);

    private void Drop(int column, HashSet<string> names) =>
        _votes.RemoveAll(vote => vote.Column == column && vote.IsFor && names.Contains(vote.Name));

    private void DropWritten(int column)
    {
        for (var i = _votes.Count - 1; i >= 0; i--)
        {
            if (_votes[i].Column == column && _votes[i].Place == Written)
            {
                _read[(int)MarkReading.WriteInOfAbstainer]++;
                _votes.RemoveAt(i);
            }
        }
    }

    private void DropRepeated(int column)
    {
        _names.Clear();
        for (var i = 0; i < _votes.Count; )
        {
            var vote = _votes[i];
            if (
                vote.Column == column
                && vote.IsFor
                && (_claimed.Contains(vote.Name) || !_names.Add(vote.Name))
            )
            {
                _read[(int)MarkReading.RepeatedName]++;
                _votes.RemoveAt(i);
            }
            else
            {
                i++;
            }
        }
    }

    private void Add(int column, ColumnNumbers numbers)
    {
        var (row, paper, isMarked, written) = (numbers.Row(column), _paper.Columns[column].Paper, false, 0);
        foreach (var vote in _votes)
        {
            if (vote.Column != column)
            {
                continue;
            }

            isMarked = true;
            if (vote.Place == Written)
            {
                row[paper.Options.Count + written++]++;
                var writeIns = numbers.WriteIns[column];
                writeIns[vote.Name] = writeIns.GetValueOrDefault(vote.Name) + 1;
            }
            else
            {
                row[(vote.IsFor ? 0 : paper.Places) + vote.Place]++;
            }
        }

        numbers.Column(column, isMarked);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Vote(int Column, string Name, int Place, bool IsFor);
}
