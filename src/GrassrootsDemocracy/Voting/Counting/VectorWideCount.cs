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
        // Offsets stay within the span and numbers of ballots below its length; the tallies state their own bounds.
        unchecked
        {
            var step = Together * wordsPerBallot;
            var left = words.Length / step;
            var counted = left * Together;
            ref var source = ref MemoryMarshal.GetReference(words);

            // Word w of the ballots is column w; a column is a group of vectors.
            Span<VectorGroup<TVector>> columns = stackalloc VectorGroup<TVector>[wordsPerBallot];
            Span<BitPlanes<TVector, TWidth>> planes = stackalloc BitPlanes<TVector, TWidth>[wordsPerBallot];
            ref var slot = ref Unsafe.As<VectorGroup<TVector>, TVector>(ref MemoryMarshal.GetReference(columns));

            var last = wordsPerBallot - 1;
            var paper = TWidth.Fill(PaperBits.Of(marks.Length - (last * WordBits)));
            var threshold = TWidth.Fill(((ulong)(Math.Min(limit, marks.Length) + 1) << 48) - 1);
            var seen = default(TVector);
            var blanks = default(LaneTally<TVector, TWidth>);
            var overs = default(LaneTally<TVector, TWidth>);
            var groups = 0;
            long blank = 0;
            long over = 0;

            while (left > 0)
            {
                var full = Math.Min(left, VectorGroup<TVector>.Length);
                var groupBlanks = default(TVector);
                var groupOvers = default(TVector);

                if (full < VectorGroup<TVector>.Length)
                {
                    columns.Clear();
                }

                for (var index = 0; index < full; index++)
                {
                    // The last word is on the paper in part.
                    var read = TWidth.Gather(ref Unsafe.Add(ref source, last), wordsPerBallot);
                    seen = TWidth.Or(seen, read);
                    read = TWidth.And(read, paper);
                    Unsafe.Add(ref slot, (last * VectorGroup<TVector>.Length) + index) = read;

                    // A byte gains at most 8 a word, 64 in all.
                    var bits = TWidth.BitsOfBytes(read);

                    for (var word = 0; word < last; word++)
                    {
                        read = TWidth.Gather(ref Unsafe.Add(ref source, word), wordsPerBallot);
                        Unsafe.Add(ref slot, (word * VectorGroup<TVector>.Length) + index) = read;
                        bits = TWidth.Add<byte>(bits, TWidth.BitsOfBytes(read));
                    }

                    source = ref Unsafe.Add(ref source, step);
                    var marked = InHighestPair(bits);
                    var refused = TWidth.WhereGreater<long>(marked, threshold);
                    groupOvers = TWidth.Subtract<long>(groupOvers, refused);
                    groupBlanks = TWidth.Subtract<long>(groupBlanks, TWidth.WhereSame<long>(marked, default));

                    for (var word = 0; word <= last; word++)
                    {
                        ref var kept = ref Unsafe.Add(ref slot, (word * VectorGroup<TVector>.Length) + index);
                        kept = TWidth.Except(kept, refused);
                    }
                }

                left -= full;
                blanks.Add(groupBlanks);
                overs.Add(groupOvers);

                for (var word = 0; word <= last; word++)
                {
                    planes[word].Add(ref Unsafe.Add(ref slot, word * VectorGroup<TVector>.Length));
                }

                if (++groups == BitPlanes<TVector, TWidth>.Capacity || left == 0)
                {
                    for (var word = 0; word <= last; word++)
                    {
                        var first = word * WordBits;
                        planes[word].MoveTo(marks[first..Math.Min(first + WordBits, marks.Length)], WordBits);
                    }

                    blank += blanks.Take();
                    over += overs.Take();
                    groups = 0;
                }
            }

            sums.Blank += blank;
            sums.OverMarked += over;
            sums.Marked += counted - blank - over;
            sums.Seen |= TWidth.AnyOfWords(seen);

            return counted;
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
