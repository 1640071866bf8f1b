using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>The physical limit that counting is measured against: merely reading the ballots.</summary>
internal static class Memory
{
    /// <summary>Sums the bytes as words, with enough sums side by side that only the memory is waited for.</summary>
    /// <param name="data">What to read.</param>
    /// <returns>The sum, so that nothing is left out as useless.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ulong Read<T>(ReadOnlySpan<T> data)
        where T : unmanaged
    {
        var words = MemoryMarshal.Cast<T, Vector<ulong>>(data);
        var (one, two, three, four) = (
            Vector<ulong>.Zero,
            Vector<ulong>.Zero,
            Vector<ulong>.Zero,
            Vector<ulong>.Zero
        );
        var i = 0;
        for (; i + 3 < words.Length; i += 4)
        {
            one += words[i];
            two += words[i + 1];
            three += words[i + 2];
            four += words[i + 3];
        }

        for (; i < words.Length; i++)
        {
            one += words[i];
        }

        return Vector.Sum(one + two + three + four);
    }
}
