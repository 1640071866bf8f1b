using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// Millions of numbers in two bytes each when they lie close enough together, else in four. Memory is what building and
// checking wait for.
internal sealed class NumberColumn
{
    private readonly ushort[] _narrow = [];
    private readonly int[] _wide = [];

    public NumberColumn(int least, int most, int length)
    {
        (Least, Most, Length) = (least, most, length);
        IsNarrow = (long)most - least <= ushort.MaxValue;
        if (IsNarrow)
        {
            Base = least;
            _narrow = GC.AllocateUninitializedArray<ushort>(length);
        }
        else
        {
            _wide = GC.AllocateUninitializedArray<int>(length);
        }
    }

    public int Least { get; }

    public int Most { get; }

    public int Length { get; }

    public bool IsNarrow { get; }

    // What is to be added to the numbers as they are stored.
    public int Base { get; }

    public Span<ushort> Narrow => _narrow;

    public Span<int> Wide => _wide;

    public int this[int at]
    {
        get => IsNarrow ? Base + _narrow[at] : _wide[at];
        set
        {
            if (IsNarrow)
            {
                _narrow[at] = (ushort)(value - Base);
            }
            else
            {
                _wide[at] = value;
            }
        }
    }

    public void Fill(int at, int length, int number)
    {
        if (IsNarrow)
        {
            _narrow.AsSpan(at, length).Fill((ushort)(number - Base));
        }
        else
        {
            _wide.AsSpan(at, length).Fill(number);
        }
    }

    public void Copy(ReadOnlySpan<int> numbers, int at)
    {
        if (IsNarrow)
        {
            Narrowed(numbers, _narrow.AsSpan(at, numbers.Length), Base);
        }
        else
        {
            numbers.CopyTo(_wide.AsSpan(at));
        }
    }

    // Adds to the count of each number, the first of which is that of the least.
    public void CountInto(Span<int> counts)
    {
        if (IsNarrow)
        {
            Count<ushort>(_narrow, counts, Least - Base);
        }
        else
        {
            Count<int>(_wide, counts, Least);
        }
    }

    // These are compiled at their best at once, since they run once for millions. The same number often comes many times in
    // a row, and each time waits for the last: four places are counted in turns, so that none waits.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count<TNumber>(ReadOnlySpan<TNumber> numbers, Span<int> counts, int least)
        where TNumber : unmanaged, IBinaryInteger<TNumber>
    {
        unchecked
        {
            var length = numbers.Length / 4;
            var one = numbers[..length];
            var two = numbers.Slice(length, length);
            var three = numbers.Slice(2 * length, length);
            var four = numbers.Slice(3 * length, length);
            for (var i = 0; i < one.Length; i++)
            {
                counts[int.CreateTruncating(one[i]) - least]++;
                counts[int.CreateTruncating(two[i]) - least]++;
                counts[int.CreateTruncating(three[i]) - least]++;
                counts[int.CreateTruncating(four[i]) - least]++;
            }

            foreach (var number in numbers[(4 * length)..])
            {
                counts[int.CreateTruncating(number) - least]++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Narrowed(ReadOnlySpan<int> numbers, Span<ushort> into, int least)
    {
        unchecked
        {
            var blocks = MemoryMarshal.Cast<int, Vector<int>>(numbers);
            var narrow = MemoryMarshal.Cast<ushort, Vector<ushort>>(into);
            var by = new Vector<int>(least);
            for (var i = 0; i < narrow.Length; i++)
            {
                narrow[i] = Vector.AsVectorUInt16(
                    Vector.Narrow(blocks[2 * i] - by, blocks[(2 * i) + 1] - by)
                );
            }

            for (var i = narrow.Length * Vector<ushort>.Count; i < into.Length; i++)
            {
                into[i] = (ushort)(numbers[i] - least);
            }
        }
    }
}
