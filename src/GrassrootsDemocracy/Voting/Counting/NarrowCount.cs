using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace GrassrootsDemocracy.Voting.Counting;

/// <summary>Counts ballots of at most 16 places, or 8 in bytes, without leaving the registers.</summary>
/// <typeparam name="TMask">The mask: a byte, or an unsigned number of 16, 32 or 64 bits.</typeparam>
/// <remarks>
/// <para>
/// A ballot has a lane of 8 bits in masks of 8, and of 16 in wider ones, which are packed. A table finds how many marks
/// a lane has and another what becomes of so many; ballots that do not count become blank.
/// </para>
/// <para>
/// Marks are added bit by bit. Only what sixteen vectors carry is spread, into nibbles that count up to fifteen of them:
/// of 240 vectors no byte counts more than 255.
/// </para>
/// </remarks>
internal static class NarrowCount<TMask>
    where TMask : unmanaged
{
    private const int MostFours = 4 * 15;

    // Where memory is waited for, reading it at four places is what waits least.
    private const int LeastBytesApart = 1 << 18;

    private static int MaskBytes => Unsafe.SizeOf<TMask>();

    private static bool IsPaired => MaskBytes > 1;

    // The bytes that are packed into one vector.
    private static int Step => MaskBytes > 2 ? Vectors.Bytes * MaskBytes / 2 : Vectors.Bytes;

    /// <summary>Adds the ballots to the marks and to the sums.</summary>
    /// <remarks>A bit that is not on the paper only shows in what is seen: it makes the counts meaningless.</remarks>
    public static void Add(ReadOnlySpan<TMask> ballots, int limit, Span<long> marks, ref CountSums sums)
    {
        var bytes = (nint)ballots.Length * MaskBytes;
        var fours = bytes / (4 * Step);
        var rest = ballots[(int)(fours * 4 * Step / MaskBytes)..];
        var (apart, step) = bytes < LeastBytesApart ? (Step, 4 * Step) : (fours * Step, Step);
        scoped ref var source = ref Unsafe.As<TMask, byte>(ref MemoryMarshal.GetReference(ballots));
        var tables = new Tables(limit);
        var planes = default(Planes);
        var count = default(Counts);
        for (; fours > 0; fours -= MostFours)
        {
            AddFours(ref source, Math.Min(fours, MostFours), apart, step, tables, ref planes);
            source = ref Unsafe.Add(ref source, MostFours * step);
            if (fours >= MostFours)
            {
                Move(ref planes, ref count);
            }
        }

        if (!rest.IsEmpty)
        {
            // The last ballots fill no four vectors: blank ones follow them.
            Span<byte> padded = stackalloc byte[4 * Step];
            MemoryMarshal.AsBytes(rest).CopyTo(padded);
            AddFours(ref padded[0], 1, Step, 4 * Step, tables, ref planes);
            count.Blank -= (padded.Length / MaskBytes) - rest.Length;
        }

        Move(ref planes, ref count);
        for (var place = 0; place < marks.Length; place++)
        {
            marks[place] += IsPaired ? count.Marks[place] : count.Marks[place] + count.Marks[place + 8];
        }

        sums.Marked += count.Valid;
        sums.Blank += count.Blank;
        sums.OverMarked += ballots.Length - count.Valid - count.Blank;
        sums.Seen |= Vectors.AnyOf<TMask>(planes.Seen);
    }

    // No offset is beyond the ballots, and no byte counts beyond what is said above.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void AddFours(
        ref byte source,
        nint count,
        nint apart,
        nint step,
        in Tables tables,
        ref Planes planes
    )
    {
        unchecked
        {
            var (numbers, verdicts) = (tables.Numbers, tables.Verdicts);
            var (seen, sum, valid, blank) = (planes.Seen, planes.Sum, planes.Valid, planes.Blank);
            var (ones, twos, fours, eights) = (planes.Ones, planes.Twos, planes.Fours, planes.Eights);
            var (four, eight) = (planes.Four, planes.Eight);
            var (nibbles0, nibbles1) = (planes.Nibbles0, planes.Nibbles1);
            var (nibbles2, nibbles3) = (planes.Nibbles2, planes.Nibbles3);
            for (var end = planes.Added += count; count > 0; count--)
            {
                var one = Next(ref source, numbers, verdicts, ref seen, ref sum);
                var two = Next(ref Unsafe.Add(ref source, apart), numbers, verdicts, ref seen, ref sum);
                var carried = Vectors.Carry(ref ones, one, two);
                one = Next(ref Unsafe.Add(ref source, 2 * apart), numbers, verdicts, ref seen, ref sum);
                two = Next(ref Unsafe.Add(ref source, 3 * apart), numbers, verdicts, ref seen, ref sum);
                carried = Vectors.Carry(ref twos, carried, Vectors.Carry(ref ones, one, two));
                source = ref Unsafe.Add(ref source, step);
                var at = end - count;
                if ((at & 1) == 0)
                {
                    four = carried;
                    continue;
                }

                carried = Vectors.Carry(ref fours, four, carried);
                four = default;
                valid += sum & Vectors.LowNibbles;
                blank += Vectors.ShiftRight(sum, 4) & Vectors.LowNibbles;
                sum = default;
                if ((at & 2) == 0)
                {
                    eight = carried;
                    continue;
                }

                carried = Vectors.Carry(ref eights, eight, carried);
                eight = default;
                Spread(carried, ref nibbles0, ref nibbles1, ref nibbles2, ref nibbles3);
            }

            (planes.Seen, planes.Sum, planes.Valid, planes.Blank) = (seen, sum, valid, blank);
            (planes.Ones, planes.Twos, planes.Fours, planes.Eights) = (ones, twos, fours, eights);
            (planes.Four, planes.Eight) = (four, eight);
            (planes.Nibbles0, planes.Nibbles1) = (nibbles0, nibbles1);
            (planes.Nibbles2, planes.Nibbles3) = (nibbles2, nibbles3);
        }
    }

    /// <summary>The ballots of a vector that count: the others become blank.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Next(
        ref byte source,
        Vector256<byte> counts,
        Vector256<byte> verdicts,
        ref Vector256<byte> seen,
        ref Vector256<byte> sum
    )
    {
        var ballots = Read(ref source, ref seen);
        var marks =
            Vectors.LookUp(counts, ballots & Vectors.LowNibbles)
            + Vectors.LookUp(counts, Vectors.ShiftRight(ballots, 4) & Vectors.LowNibbles);
        if (IsPaired)
        {
            marks += Vectors.LookUp(marks, Vectors.Table(0x0607_0405_0203_0001, 0x0E0F_0C0D_0A0B_0809));
        }

        var verdict = Vectors.LookUp(verdicts, marks);
        sum -= verdict;

        return ballots & verdict;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Read(ref byte source, ref Vector256<byte> seen)
    {
        var one = Vector256.LoadUnsafe(ref source);
        if (MaskBytes <= 2)
        {
            seen |= one;

            return one;
        }

        var two = Vector256.LoadUnsafe(ref source, Vectors.Bytes);
        if (MaskBytes == 4)
        {
            seen |= one | two;

            return Vectors.Pack(one, two);
        }

        var three = Vector256.LoadUnsafe(ref source, 2 * Vectors.Bytes);
        var four = Vector256.LoadUnsafe(ref source, 3 * Vectors.Bytes);
        seen |= one | two | (three | four);

        return Vectors.Pack(Vectors.Pack(one, two), Vectors.Pack(three, four));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Spread(
        Vector256<byte> bits,
        ref Vector256<byte> nibbles0,
        ref Vector256<byte> nibbles1,
        ref Vector256<byte> nibbles2,
        ref Vector256<byte> nibbles3
    )
    {
        var lowest = Vector256.Create((byte)0x11);
        nibbles0 += bits & lowest;
        nibbles1 += Vectors.ShiftRight(bits, 1) & lowest;
        nibbles2 += Vectors.ShiftRight(bits, 2) & lowest;
        nibbles3 += Vectors.ShiftRight(bits, 3) & lowest;
    }

    // Moves what the planes count and starts them again from nothing.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void Move(ref Planes planes, ref Counts count)
    {
        unchecked
        {
            var carried = Vectors.Carry(ref planes.Fours, planes.Four, default);
            carried = Vectors.Carry(ref planes.Eights, planes.Eight, carried);
            Spread(
                carried,
                ref planes.Nibbles0,
                ref planes.Nibbles1,
                ref planes.Nibbles2,
                ref planes.Nibbles3
            );
            Move(planes.Nibbles0, ref planes, 0, ref count.Marks);
            Move(planes.Nibbles1, ref planes, 1, ref count.Marks);
            Move(planes.Nibbles2, ref planes, 2, ref count.Marks);
            Move(planes.Nibbles3, ref planes, 3, ref count.Marks);
            count.Valid += Ballots(planes.Valid + (planes.Sum & Vectors.LowNibbles));
            count.Blank += Ballots(planes.Blank + (Vectors.ShiftRight(planes.Sum, 4) & Vectors.LowNibbles));
            planes = new() { Seen = planes.Seen };
        }
    }

    // Bit b of the nibbles, which count sixteens, and of the digits below: places b and b + 4, of odd bytes 8 more.
    // A sum of eight bytes needs no more than 16 bits, and four such sums a word.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Move(Vector256<byte> nibbles, ref Planes planes, int bit, ref Places marks)
    {
        unchecked
        {
            var low = nibbles & Vectors.LowNibbles;
            low += low + Vectors.Bit(planes.Eights, bit);
            low += low + Vectors.Bit(planes.Fours, bit);
            low += low + Vectors.Bit(planes.Twos, bit);
            low += low + Vectors.Bit(planes.Ones, bit);
            var high = Vectors.ShiftRight(nibbles, 4) & Vectors.LowNibbles;
            high += high + Vectors.Bit(planes.Eights, bit + 4);
            high += high + Vectors.Bit(planes.Fours, bit + 4);
            high += high + Vectors.Bit(planes.Twos, bit + 4);
            high += high + Vectors.Bit(planes.Ones, bit + 4);
            var odd = Vector256.Create((ushort)0xFF00).AsByte();
            var sums = Vector256.Sum(
                Vectors.SumOfBytes(Vector256.AndNot(low, odd))
                    | (Vectors.SumOfBytes(low & odd) << 16)
                    | (Vectors.SumOfBytes(Vector256.AndNot(high, odd)) << 32)
                    | (Vectors.SumOfBytes(high & odd) << 48)
            );
            marks[bit] += (long)(sums & ushort.MaxValue);
            marks[bit + 8] += (long)((sums >> 16) & ushort.MaxValue);
            marks[bit + 4] += (long)((sums >> 32) & ushort.MaxValue);
            marks[bit + 12] += (long)(sums >> 48);
        }
    }

    // Both bytes of a pair have counted alike.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static long Ballots(Vector256<byte> counts) =>
        (long)
            Vector256.Sum(
                Vectors.SumOfBytes(
                    IsPaired ? counts & Vector256.Create((ushort)byte.MaxValue).AsByte() : counts
                )
            );

    private struct Counts
    {
        public long Valid;
        public long Blank;
        public Places Marks;
    }

    private struct Planes
    {
        // Fours added since the planes were emptied. Of an odd number, one waits for the next.
        public nint Added;
        public Vector256<byte> Four;
        public Vector256<byte> Eight;
        public Vector256<byte> Ones;
        public Vector256<byte> Twos;
        public Vector256<byte> Fours;
        public Vector256<byte> Eights;
        public Vector256<byte> Nibbles0;
        public Vector256<byte> Nibbles1;
        public Vector256<byte> Nibbles2;
        public Vector256<byte> Nibbles3;

        // Negative verdicts of eight vectors, and the two nibbles of earlier ones.
        public Vector256<byte> Sum;
        public Vector256<byte> Valid;
        public Vector256<byte> Blank;

        public Vector256<byte> Seen;
    }

    private readonly struct Tables
    {
        // The number of marks of every nibble, and what becomes of a ballot with so many: 0xFF if they count, 0xF0 if
        // there is none and 0 if there are too many.
        public readonly Vector256<byte> Numbers;
        public readonly Vector256<byte> Verdicts;

        // In pairs, the four nibbles add 112 to the number, so that sixteen marks, one more than the table has places,
        // find nothing. Where sixteen count, all do, and it is enough to know which nibbles have any.
        public Tables(int limit)
        {
            var added = IsPaired ? 0x1C1C_1C1C_1C1C_1C1CUL : 0;
            Numbers =
                limit < 16
                    ? Vectors.Table(0x0302_0201_0201_0100 + added, 0x0403_0302_0302_0201 + added)
                    : Vectors.Table(0x0101_0101_0101_0100 + added, 0x0101_0101_0101_0101 + added);
            Verdicts = Vectors.Table(UpTo(limit) ^ 0x0F, UpTo(limit - 8));
        }

        // Eight verdicts: up to the limit marks count.
        private static ulong UpTo(int limit) =>
            limit switch
            {
                < 0 => 0,
                >= 7 => ulong.MaxValue,
                _ => (1UL << (8 * (limit + 1))) - 1,
            };
    }

    [InlineArray(16)]
    private struct Places
    {
        private long _first;
    }
}
