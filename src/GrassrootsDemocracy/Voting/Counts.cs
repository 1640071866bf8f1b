using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting;

// The numbers of a tally. A nation keeps hundreds of thousands of tallies, nearly all of them of a village, so they are
// held in 16 bits wherever all of them fit; the same numbers are always held the same way, so that equality is simple.
[StructLayout(LayoutKind.Auto)]
internal readonly struct Counts : IEquatable<Counts>
{
    private readonly Array _cells;

    public Counts(ReadOnlySpan<long> numbers)
    {
        if (numbers.ContainsAnyExceptInRange(0, ushort.MaxValue))
        {
            _cells = numbers.ToArray();
            return;
        }

        var small = new ushort[numbers.Length];
        for (var i = 0; i < small.Length; i++)
        {
            small[i] = unchecked((ushort)numbers[i]);
        }

        _cells = small;
    }

    public int Length => _cells.Length;

    public long this[int index] => _cells is ushort[] small ? small[index] : ((long[])_cells)[index];

    // The first numbers, as many as there is room for.
    public void AddTo(Span<long> numbers)
    {
        if (_cells is ushort[] small)
        {
            for (var i = 0; i < numbers.Length; i++)
            {
                numbers[i] = checked(numbers[i] + small[i]);
            }

            return;
        }

        var large = (long[])_cells;
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = checked(numbers[i] + large[i]);
        }
    }

    public long SumFrom(int start)
    {
        var sum = 0L;
        if (_cells is ushort[] small)
        {
            foreach (var number in small.AsSpan(start))
            {
                sum += number;
            }

            return sum;
        }

        foreach (var number in ((long[])_cells).AsSpan(start))
        {
            sum = checked(sum + number);
        }

        return sum;
    }

    public bool Equals(Counts other) =>
        (_cells, other._cells) switch
        {
            (ushort[] left, ushort[] right) => left.AsSpan().SequenceEqual(right),
            (long[] left, long[] right) => left.AsSpan().SequenceEqual(right),
            _ => false,
        };

    public override bool Equals(object? obj) => obj is Counts other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        for (var i = 0; i < Length; i++)
        {
            hash.Add(this[i]);
        }

        return hash.ToHashCode();
    }
}
