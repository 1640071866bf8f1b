using System.Numerics;
using System.Runtime.CompilerServices;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison;

// How many links of a kind everybody has on a day, on both sides. Whoever is linked twice to one person counts once.
internal sealed class Degrees
{
    private Degrees(List<(int Start, int End)> from, List<(int Start, int End)> to)
    {
        FromStretches = from;
        ToStretches = to;
        FirstFrom = from.Count > 0 ? from[0].Start : 0;
        FirstTo = to.Count > 0 ? to[0].Start : 0;
        Out = new int[from.Count > 0 ? from[^1].End - FirstFrom : 0];
        In = new int[to.Count > 0 ? to[^1].End - FirstTo : 0];
    }

    public List<(int Start, int End)> FromStretches { get; }

    public List<(int Start, int End)> ToStretches { get; }

    public int FirstFrom { get; }

    public int FirstTo { get; }

    public int[] Out { get; }

    public int[] In { get; }

    public static Degrees Of(LiaisonNetwork network, LinkKind kind, int day)
    {
        var degrees = new Degrees(network.Nodes.Stretches(kind.From), network.Nodes.Stretches(kind.To));
        if (network.Table(kind) is { Links: { Count: > 0 } links })
        {
            var heldOn = links.HeldOn(day);
            if (!links.HasOneInterval || links.HasParallel)
            {
                degrees.Count(links, heldOn);
            }
            else if (heldOn[0])
            {
                degrees.CountAll(links);
            }
        }

        return degrees;
    }

    // Compiled at its best at once: it runs once, for millions of links. No count can overflow, since there are fewer links.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CountAll(LinkRows links)
    {
        var offsets = links.Offsets;
        var targets = links.Targets;
        var counts = Out.AsSpan(links.First - FirstFrom, links.Rows);
        for (var row = 0; row < counts.Length; row++)
        {
            counts[row] = offsets[row + 1] - offsets[row];
            CountInto(In, targets[offsets[row]..offsets[row + 1]], FirstTo);
        }
    }

    // People numbered by place are neighbours in a row, and counted some at a time; the numbers of a row ascend.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void CountInto(Span<int> into, ReadOnlySpan<int> row, int first)
    {
        unchecked
        {
            var width = Vector<int>.Count;
            while (row.Length >= width)
            {
                if (row[width - 1] - row[0] == width - 1)
                {
                    var places = into.Slice(row[0] - first, width);
                    (new Vector<int>(places) + Vector<int>.One).CopyTo(places);
                }
                else
                {
                    foreach (var to in row[..width])
                    {
                        into[to - first]++;
                    }
                }

                row = row[width..];
            }

            foreach (var to in row)
            {
                into[to - first]++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(LinkRows links, bool[] heldOn)
    {
        var offsets = links.Offsets;
        var targets = links.Targets;
        for (var row = 0; row < links.Rows; row++)
        {
            var (count, last) = (0, -1);
            for (var link = offsets[row]; link < offsets[row + 1]; link++)
            {
                if (targets[link] != last && links.IsHeld(link, heldOn))
                {
                    last = targets[link];
                    In[last - FirstTo]++;
                    count++;
                }
            }

            Out[links.First + row - FirstFrom] = count;
        }
    }
}
