using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// The least and the greatest of millions of numbers, as fast as they are read.
internal static class Extremes
{
    // Of nothing the least is above the greatest.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static (int Least, int Most) Of(ReadOnlySpan<int> numbers)
    {
        var (least, most) = (int.MaxValue, int.MinValue);
        var blocks = MemoryMarshal.Cast<int, Vector<int>>(numbers);
        var (low, high) = (new Vector<int>(int.MaxValue), new Vector<int>(int.MinValue));
        foreach (var block in blocks)
        {
            low = Vector.Min(low, block);
            high = Vector.Max(high, block);
        }

        for (var lane = 0; lane < Vector<int>.Count; lane++)
        {
            least = Math.Min(least, low[lane]);
            most = Math.Max(most, high[lane]);
        }

        foreach (var number in numbers[(blocks.Length * Vector<int>.Count)..])
        {
            least = Math.Min(least, number);
            most = Math.Max(most, number);
        }

        return (least, most);
    }
}
