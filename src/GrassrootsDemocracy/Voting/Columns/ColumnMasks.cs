using System.Numerics;

namespace GrassrootsDemocracy.Voting.Columns;

// Counts ballots that are masks of one word. What a mark needs to be judged by is laid out once for the paper, so that a ballot costs
// nothing but its bits.
internal sealed class ColumnMasks
{
    private const int WordBits = 64;

    private readonly ColumnPaper _paper;
    private readonly OpenReadings _readings;
    private readonly int[] _first;
    private readonly ulong[] _places;
    private readonly ulong[] _lines;
    private readonly ulong[] _men;
    private readonly ulong _written;

    // For each place those of the same person in a later column, and for each person in several all places.
    private readonly ulong[] _again = new ulong[WordBits];
    private readonly ulong[] _persons;
    private readonly ulong _repeatable;

    public ColumnMasks(ColumnPaper paper)
    {
        if (paper.Places > WordBits)
        {
            throw new ArgumentException(
                $"The paper has {paper.Places} places, and a mask holds {WordBits}: read the ballots into the box that OpenBox() opens.",
                nameof(paper)
            );
        }

        _paper = paper;
        _readings = new(paper.Reading);
        var columns = paper.Columns.Count;
        (_first, _places, _lines, _men) = (
            new int[columns + 1],
            new ulong[columns],
            new ulong[columns],
            new ulong[columns]
        );
        var persons = new Dictionary<string, ulong>(StringComparer.Ordinal);
        foreach (var (index, column) in paper.Columns.Index())
        {
            var (first, names) = (_first[index], column.Paper.Options);
            _first[index + 1] = first + column.Paper.Places;
            _places[index] = Bits(first, column.Paper.Places);
            _lines[index] = Bits(first + names.Count, column.Paper.WriteInLines);
            _written |= _lines[index];
            foreach (var (place, name) in names.Index())
            {
                persons[name] = persons.GetValueOrDefault(name) | (1UL << (first + place));
                if (column.Office.IsForWomen && paper.Men.Contains(name, StringComparer.Ordinal))
                {
                    _men[index] |= 1UL << (first + place);
                }
            }
        }

        _persons = [.. persons.Values.Where(places => BitOperations.PopCount(places) > 1)];
        foreach (var places in _persons)
        {
            _repeatable |= places;
            for (var left = places; left != 0; left &= left - 1)
            {
                _again[BitOperations.TrailingZeroCount(left)] = left & (left - 1);
            }
        }
    }

    public ColumnTally Count(ReadOnlySpan<ulong> approvals, ReadOnlySpan<ulong> rejections)
    {
        if (rejections.Length != (_paper.IsThreeWay ? approvals.Length : 0))
        {
            throw new ArgumentException(
                _paper.IsThreeWay
                    ? $"There are {approvals.Length} masks of approvals but {rejections.Length} of rejections: give one of each."
                    : "The paper does not ask for votes against: leave the rejections out.",
                nameof(rejections)
            );
        }

        var numbers = new ColumnNumbers(_paper);
        var isVoid = new bool[_paper.Columns.Count];
        var outside = ~Bits(0, _first[^1]);
        for (var i = 0; i < approvals.Length; i++)
        {
            var (approved, rejected) = (approvals[i], rejections.IsEmpty ? 0 : rejections[i]);
            if (((approved | rejected) & outside) != 0)
            {
                throw new ArgumentException(
                    $"Ballot {i} marks a place that is not on the paper, whose places are 0 to {_first[^1] - 1}: clear the bits that are not on it.",
                    nameof(approvals)
                );
            }

            Count(approved, rejected, isVoid, _paper.Reading, numbers);
            if (_readings.IsAny && _readings.Of(RaisedBy(approved, rejected)) is not 0 and var raised)
            {
                var variants = _readings.Variants(raised);
                var hanging = numbers.Hanging(raised, variants.Length);
                for (var variant = 0; variant < variants.Length; variant++)
                {
                    Count(approved, rejected, isVoid, variants[variant].Reading, hanging[variant]);
                }
            }
        }

        return numbers.Count(_readings);
    }

    // Which rules may bear on a ballot, as a set of bits.
    private int RaisedBy(ulong approved, ulong rejected)
    {
        var raised = (approved & rejected) != 0 ? OpenReadings.Bit(MarkReading.Contradictory) : 0;
        foreach (var person in _persons)
        {
            raised |=
                BitOperations.PopCount(approved & person) > 1
                    ? OpenReadings.Bit(MarkReading.RepeatedName)
                    : 0;
        }

        for (var column = 0; column < _places.Length; column++)
        {
            var marks = approved & _places[column];
            raised |= (marks & _lines[column]) != 0 ? OpenReadings.Bit(MarkReading.WriteInOfAbstainer) : 0;
            raised |= (marks & _men[column]) != 0 ? OpenReadings.Bit(MarkReading.ManInWomensColumn) : 0;
            raised |=
                BitOperations.PopCount(marks) > _paper.Columns[column].Paper.Limit
                    ? OpenReadings.Bit(MarkReading.OverMarkedColumn)
                    : 0;
        }

        return raised;
    }

    private void Count(
        ulong approved,
        ulong rejected,
        bool[] isVoid,
        PaperReading reading,
        ColumnNumbers numbers
    )
    {
        var both = approved & rejected;
        if (both != 0 && reading.Contradictory == Contradiction.VoidsBallot)
        {
            numbers.Void(MarkReading.Contradictory);
            return;
        }

        // Nobody is asked about a name that is not printed, so that there is nothing to be against.
        (approved, rejected) = (approved & ~both, rejected & ~both);
        var unasked = rejected & _written;
        rejected &= ~unasked;
        Span<long> read = stackalloc long[ColumnNumbers.Readings];
        read.Clear();
        read[(int)MarkReading.Contradictory] = BitOperations.PopCount(both);
        read[(int)MarkReading.UnreadableLine] = BitOperations.PopCount(unasked);
        if (Judge(ref approved, rejected, reading, isVoid, read) is { } reason)
        {
            numbers.Void(reason);
            return;
        }

        numbers.Ballots++;
        for (var i = 0; i < read.Length; i++)
        {
            numbers.Read[i] += read[i];
        }

        for (var column = 0; column < isVoid.Length; column++)
        {
            if (!isVoid[column])
            {
                Add(column, approved & _places[column], rejected & _places[column], numbers);
            }
            else
            {
                numbers.VoidColumn(
                    column,
                    reading.Man == ManInWomensColumn.VoidsColumn && (approved & _men[column]) != 0
                        ? InvalidReason.Other
                        : InvalidReason.OverMarked
                );
            }
        }
    }

    // Column by column, the highest first: a void one claims nobody, and whoever is claimed uses no place further down.
    private MarkReading? Judge(
        ref ulong approved,
        ulong rejected,
        PaperReading reading,
        bool[] isVoid,
        Span<long> read
    )
    {
        if ((approved & _repeatable) != 0 && reading.Repeated != RepeatedName.CountsFirst)
        {
            foreach (var person in _persons)
            {
                var places = approved & person;
                if (BitOperations.PopCount(places) < 2)
                {
                    continue;
                }

                if (reading.Repeated == RepeatedName.VoidsBallot)
                {
                    return MarkReading.RepeatedName;
                }

                read[(int)MarkReading.RepeatedName] += BitOperations.PopCount(places);
                approved &= ~places;
            }
        }

        var (claimed, voids, over) = (0UL, 0, 0);
        for (var column = 0; column < isVoid.Length; column++)
        {
            var marks = approved & _places[column];
            isVoid[column] = false;
            if ((marks & _men[column]) != 0)
            {
                if (reading.Man == ManInWomensColumn.VoidsBallot)
                {
                    return MarkReading.ManInWomensColumn;
                }

                read[(int)MarkReading.ManInWomensColumn] += BitOperations.PopCount(marks & _men[column]);
                if (reading.Man == ManInWomensColumn.VoidsColumn)
                {
                    isVoid[column] = true;
                    voids++;
                    continue;
                }

                marks &= ~_men[column];
            }

            var written = marks & _lines[column];
            if (
                written != 0
                && reading.WriteIns == WriteInBy.WhoVotedAgainst
                && (rejected & _places[column]) == 0
            )
            {
                read[(int)MarkReading.WriteInOfAbstainer] += BitOperations.PopCount(written);
                marks &= ~written;
            }

            read[(int)MarkReading.RepeatedName] += BitOperations.PopCount(marks & claimed);
            marks &= ~claimed;
            if (BitOperations.PopCount(marks) > _paper.Columns[column].Paper.Limit)
            {
                read[(int)MarkReading.OverMarkedColumn]++;
                isVoid[column] = true;
                (voids, over) = (voids + 1, over + 1);
                continue;
            }

            approved = (approved & ~_places[column]) | marks;
            for (var left = marks & _repeatable; left != 0; left &= left - 1)
            {
                claimed |= _again[BitOperations.TrailingZeroCount(left)];
            }
        }

        return over > 0 && reading.OverMarked == VoidColumn.VoidsBallot ? MarkReading.OverMarkedColumn
            : voids < isVoid.Length ? null
            : over > 0 ? MarkReading.OverMarkedColumn
            : MarkReading.ManInWomensColumn;
    }

    private void Add(int column, ulong approved, ulong rejected, ColumnNumbers numbers)
    {
        var (row, first) = (numbers.Row(column), _first[column]);
        for (var left = approved; left != 0; left &= left - 1)
        {
            row[BitOperations.TrailingZeroCount(left) - first]++;
        }

        for (var left = rejected; left != 0; left &= left - 1)
        {
            row[_paper.Columns[column].Paper.Places + BitOperations.TrailingZeroCount(left) - first]++;
        }

        numbers.Column(column, (approved | rejected) != 0);
    }

    private static ulong Bits(int first, int count) =>
        count == 0 ? 0
        : count == WordBits ? ulong.MaxValue
        : ((1UL << count) - 1) << first;
}
