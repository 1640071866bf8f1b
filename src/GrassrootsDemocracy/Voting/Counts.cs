using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting;

// The numbers of a tally. A nation keeps hundreds of thousands of tallies, nearly all of them small, so they are held
// in 32 bits wherever they fit; one and the same numbers are always held the same way, so that equality is simple.
[StructLayout(LayoutKind.Auto)]
internal readonly struct Counts : IEquatable<Counts>
{
    private readonly Array _cells;

    public Counts(ReadOnlySpan<long> numbers)
    {
        if (numbers.ContainsAnyExceptInRange(0, int.MaxValue))
        {
            _cells = numbers.ToArray();
            return;
        }

        var small = new int[numbers.Length];
        for (var i = 0; i < small.Length; i++)
        {
            small[i] = (int)numbers[i];
        }

        _cells = small;
    }

    public int Length => _cells.Length;

    public long this[int index] => _cells is int[] small ? small[index] : ((long[])_cells)[index];

    public void AddTo(Span<long> numbers)
    {
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = checked(numbers[i] + this[i]);
        }
    }

    public bool Equals(Counts other) =>
        (_cells, other._cells) switch
        {
            (int[] left, int[] right) => left.AsSpan().SequenceEqual(right),
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
