using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Liaison;

// How many links of a kind everybody has on a day, on both sides. Whoever is linked twice to one person counts once.
internal sealed class Degrees
{
    // Where every link counts the rows say it already, and millions of numbers need not be written.
    private LinkRows? _rows;
    private int[] _in = [];

    private Degrees(List<(int Start, int End)> from, List<(int Start, int End)> to)
    {
        FromStretches = from;
        ToStretches = to;
        FirstFrom = from.Count > 0 ? from[0].Start : 0;
        FirstTo = to.Count > 0 ? to[0].Start : 0;
        Out = new int[from.Count > 0 ? from[^1].End - FirstFrom : 0];
        EndTo = to.Count > 0 ? to[^1].End : 0;
    }

    public List<(int Start, int End)> FromStretches { get; }

    public List<(int Start, int End)> ToStretches { get; }

    public int FirstFrom { get; }

    public int FirstTo { get; }

    public int[] Out { get; }

    public int EndTo { get; }

    // Who is not to be reached by the kind has none.
    public int In(int node)
    {
        var (first, count) = _rows is null ? (FirstTo, _in.Length) : (_rows.First, _rows.Rows);
        var at = node - (long)first;
        return at < 0 || at >= count ? 0
            : _rows is null ? _in[at]
            : _rows.Offsets[(int)at + 1] - _rows.Offsets[(int)at];
    }

    // The numbers of those whom somebody reaches, in ascending order.
    public List<int> Reached()
    {
        var reached = new List<int>();
        CollectionsMarshal.SetCount(reached, _rows?.Rows ?? _in.Length);
        var numbers = CollectionsMarshal.AsSpan(reached);
        var count = _rows is null
            ? Write(numbers, _in, new int[_in.Length], FirstTo)
            : Write(numbers, _rows.Offsets[1..], _rows.Offsets, _rows.First);
        CollectionsMarshal.SetCount(reached, count);
        return reached;
    }

    // How many of those from one number to another, without that, somebody reaches.
    public int Reached(int start, int end)
    {
        if (_rows is { } rows)
        {
            start = Math.Max(start, rows.First) - rows.First;
            end = Math.Min(end, rows.First + rows.Rows) - rows.First;
            return start < end ? CountRises(rows.Offsets[start..(end + 1)]) : 0;
        }

        return _in.Length == 0 ? 0 : end - start - _in.AsSpan(start - FirstTo, end - start).Count(0);
    }

    public static Degrees Of(LiaisonNetwork network, LinkKind kind, int day)
    {
        var degrees = new Degrees(network.Nodes.Stretches(kind.From), network.Nodes.Stretches(kind.To));
        if (network.Table(kind) is { ByTo: { Count: > 0 } links })
        {
            var heldOn = links.HeldOn(day);
            if (!links.HasOneInterval || links.HasParallel)
            {
                degrees.Count(links, heldOn);
            }
            else if (heldOn[0])
            {
                degrees._rows = links;
                links.Others.CountInto(degrees.Out.AsSpan(links.Others.Least - degrees.FirstFrom));
            }
        }

        return degrees;
    }

    // These are compiled at their best at once, since they run once for millions.
    //
    // The numbers of those places where one list is above another.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Write(Span<int> numbers, ReadOnlySpan<int> ends, ReadOnlySpan<int> starts, int first)
    {
        unchecked
        {
            var count = 0;
            for (var i = 0; i < numbers.Length; i++)
            {
                numbers[count] = first + i;
                count += ends[i] > starts[i] ? 1 : 0;
            }

            return count;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int CountRises(ReadOnlySpan<int> offsets)
    {
        unchecked
        {
            var (i, rises) = (1, Vector<int>.Zero);
            for (; i <= offsets.Length - Vector<int>.Count; i += Vector<int>.Count)
            {
                rises -= Vector.GreaterThan(
                    new Vector<int>(offsets[i..]),
                    new Vector<int>(offsets[(i - 1)..])
                );
            }

            var sum = Vector.Sum(rises);
            for (; i < offsets.Length; i++)
            {
                sum += offsets[i] > offsets[i - 1] ? 1 : 0;
            }

            return sum;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Count(LinkRows links, bool[] heldOn)
    {
        var offsets = links.Offsets;
        var others = links.Others;
        _in = new int[EndTo - FirstTo];
        for (var row = 0; row < links.Rows; row++)
        {
            var (count, last) = (0, -1);
            for (var link = offsets[row]; link < offsets[row + 1]; link++)
            {
                if (others[link] != last && links.IsHeld(link, heldOn))
                {
                    last = others[link];
                    Out[last - FirstFrom]++;
                    count++;
                }
            }

            _in[links.First + row - FirstTo] = count;
        }
    }
}
