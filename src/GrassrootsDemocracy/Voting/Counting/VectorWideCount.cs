using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts ballots of several words, as many at a time as a vector has words.</summary>
/// <typeparam name="TVector">The vector.</typeparam>
/// <typeparam name="TWidth">Its width.</typeparam>
internal static class VectorWideCount<TVector, TWidth>
    where TVector : unmanaged
    where TWidth : IVectorWidth<TVector>
{
    /// <summary>The most words of a ballot for which the stack is used.</summary>
    public const int MostWords = 8;

    private const int WordBits = 64;
    private const ulong LowByteOfPairs = 0x00FF_00FF_00FF_00FF;

    private static int Together => TWidth.Bytes / sizeof(ulong);

    /// <summary>Adds the ballots, but for the last that do not fill a vector, to the marks and to the sums.</summary>
    /// <param name="words">The words of the masks.</param>
    /// <param name="wordsPerBallot">How many words a mask has, at most <see cref="MostWords"/>.</param>
    /// <param name="limit">The most marks a ballot may have.</param>
    /// <param name="marks">The marks of every option.</param>
    /// <param name="sums">The sums.</param>
    /// <returns>How many ballots were counted.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Add(
        ReadOnlySpan<ulong> words,
        int wordsPerBallot,
        int limit,
        Span<long> marks,
        ref CountSums sums
    )
    {
        var step = Together * wordsPerBallot;
        var left = words.Length / step;
        var counted = left * Together;
        var offset = 0;

        // Word w of the ballots is column w; a column is a group of vectors.
        Span<TVector> columns = stackalloc TVector[wordsPerBallot * VectorGroup<TVector>.Length];
        Span<BitPlanes<TVector, TWidth>> planes = stackalloc BitPlanes<TVector, TWidth>[wordsPerBallot];
        var rules = Rules(wordsPerBallot, marks.Length, limit);
        var lanes = default(LaneSums<TVector, TWidth>);
        var added = default(CountSums);

        while (left > 0)
        {
            var full = Math.Min(left, VectorGroup<TVector>.Length);

            if (full < VectorGroup<TVector>.Length)
            {
                columns.Clear();
            }

            Fill(
                ref Unsafe.Add(ref MemoryMarshal.GetReference(words), offset),
                full,
                rules,
                columns,
                ref lanes
            );
            left -= full;
            offset += full * step;
            var move = left == 0;

            for (var word = 0; word < wordsPerBallot; word++)
            {
                move |= planes[word].Add(ref columns[word * VectorGroup<TVector>.Length]);
            }

            if (move)
            {
                lanes.MoveTo(ref added);
                MoveTo(marks, planes);
            }
        }

        added.Marked = counted - added.Blank - added.OverMarked;
        added.Seen = TWidth.AnyOfWords(lanes.Seen);
        sums.Add(added);

        return counted;
    }

    private static LaneRules<TVector> Rules(int words, int options, int limit) =>
        new()
        {
            Parts = words,
            Paper = TWidth.Fill(PaperBits.Of(options - ((words - 1) * WordBits))),
            Limited = limit < options,
            Threshold = TWidth.Fill((((ulong)Math.Min(limit, options) + 1) << 48) - 1),
            Verdicts = default,
        };

    private static void MoveTo(Span<long> marks, Span<BitPlanes<TVector, TWidth>> planes)
    {
        foreach (ref var word in planes)
        {
            var options = Math.Min(marks.Length, WordBits);
            word.MoveTo(marks[..options], WordBits);
            marks = marks[options..];
        }
    }

    // Offsets stay within the words and the columns; a group is sixteen vectors.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Fill(
        ref ulong source,
        int count,
        in LaneRules<TVector> rules,
        Span<TVector> columns,
        ref LaneSums<TVector, TWidth> lanes
    )
    {
        unchecked
        {
            var (words, paper, threshold) = (rules.Parts, rules.Paper, rules.Threshold);
            ref var slot = ref MemoryMarshal.GetReference(columns);
            var end = words * VectorGroup<TVector>.Length;
            var seen = lanes.Seen;
            var blank = default(TVector);
            var over = default(TVector);

            for (; count > 0; count--)
            {
                // A byte gains at most 8 a word, 64 in all.
                var bits = default(TVector);
                var at = 0;

                for (; at < end - VectorGroup<TVector>.Length; at += VectorGroup<TVector>.Length)
                {
                    var read = TWidth.Gather(ref source, words);
                    Unsafe.Add(ref slot, at) = read;
                    bits = TWidth.Add<byte>(bits, Lanes<TVector, TWidth, long>.BitsOfBytes(read, 0));
                    source = ref Unsafe.Add(ref source, 1);
                }

                var last = TWidth.Gather(ref source, words);
                seen = TWidth.Or(seen, last);
                last = TWidth.And(last, paper);
                Unsafe.Add(ref slot, at) = last;
                source = ref Unsafe.Add(ref source, ((Together - 1) * words) + 1);

                var marked = InHighestPair(
                    TWidth.Add<byte>(bits, Lanes<TVector, TWidth, long>.BitsOfBytes(last, 0))
                );
                var refused = TWidth.WhereGreater<long>(marked, threshold);
                over = TWidth.Subtract<long>(over, refused);
                blank = TWidth.Subtract<long>(blank, TWidth.WhereSame<long>(marked, default));

                for (at = 0; at < end; at += VectorGroup<TVector>.Length)
                {
                    ref var kept = ref Unsafe.Add(ref slot, at);
                    kept = TWidth.Except(kept, refused);
                }

                slot = ref Unsafe.Add(ref slot, 1);
            }

            lanes.Seen = seen;
            lanes.Blank.Add(blank);
            lanes.OverMarked.Add(over);
        }
    }

    /// <summary>The sum of the bytes of every word in its highest 16 bits: 512 at most.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TVector InHighestPair(TVector bytes)
    {
        var even = TWidth.And(bytes, TWidth.Fill(LowByteOfPairs));
        var sum = TWidth.Add<ushort>(even, TWidth.ShiftRight<ushort>(bytes, 8));
        sum = TWidth.Add<ulong>(sum, TWidth.ShiftLeft<ulong>(sum, 16));

        return TWidth.Add<ulong>(sum, TWidth.ShiftLeft<ulong>(sum, 32));
    }
}
