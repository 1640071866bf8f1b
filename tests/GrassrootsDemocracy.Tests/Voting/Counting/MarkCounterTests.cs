using System.Numerics;
using System.Runtime.CompilerServices;
using CsCheck;
using GrassrootsDemocracy.Voting.Counting;
using static GrassrootsDemocracy.Tests.Voting.Counting.SampleBallots;

namespace GrassrootsDemocracy.Tests.Voting.Counting;

public class MarkCounterTests
{
    // Around one, two, ... vectors of bytes, of 16 bits and of words, four of them, and the first read at four places.
    private static readonly int[] Lengths =
    [
        .. Enumerable.Range(0, 140),
        .. new[] { 256, 512, 960, 1024, 1920, 3840, 4096, 8192, 16_384, 32_768 }.SelectMany(length =>
            new[] { length - 1, length, length + 1 }
        ),
    ];

    [Fact]
    public void Every_length_is_counted_as_ballot_by_ballot()
    {
        foreach (var length in Lengths)
        {
            Same<byte>(Random(length, 8, 8), 8, 5);
            Same<byte>(Random(length, 7, 8), 7, 3);
            Same<ushort>(Random(length, 12, 16), 12, 7);
            Same<uint>(Random(length, 16, 32), 16, 7);
            Same<uint>(Random(length, 20, 32), 20, 7);
            Same<ulong>(Random(length, 12, 64), 12, 7);
            Same<ulong>(Random(length, 31, 64), 31, 7);
            Same<ulong>(Random(length, 64, 64), 64, 30);
            SameThreeWay(length, 12, 7);
            SameThreeWay(length, 31, 7);
            SameThreeWay(length, 64, 30);
        }
    }

    // 256 KiB and more are read at four places at once.
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(63)]
    public void Ballots_that_no_cache_holds_are_counted_as_ballot_by_ballot(int more)
    {
        Same<byte>(Random((1 << 18) + more, 8, 8), 8, 5);
        Same<ushort>(Random((1 << 17) + more, 16, 16), 16, 9);
        Same<uint>(Random((1 << 16) + more, 12, 32), 12, 7);
        Same<ulong>(Random((1 << 15) + more, 12, 64), 12, 7);
        Same<ulong>(Random((3 << 15) - more, 12, 64), 12, 7);
    }

    [Fact]
    public void Every_number_of_places_and_every_limit_is_counted_as_ballot_by_ballot()
    {
        for (var places = 1; places <= 64; places++)
        {
            var ballots = Random(133, places, places);
            for (var limit = 0; limit <= places + 1; limit++)
            {
                Same<ulong>(ballots, places, limit);
                if (places <= 32)
                {
                    Same<uint>(ballots, places, limit);
                }

                if (places <= 16)
                {
                    Same<ushort>(ballots, places, limit);
                }

                if (places <= 8)
                {
                    Same<byte>(ballots, places, limit);
                }
            }

            SameThreeWay(133, places, places / 3);
        }
    }

    // One more than a table of sixteen verdicts has places for.
    [Theory]
    [InlineData(15, 0, 1)]
    [InlineData(16, 1, 0)]
    [InlineData(17, 1, 0)]
    public void Sixteen_marks_count_where_the_limit_is_sixteen_or_more(int limit, long marked, long over)
    {
        foreach (var length in new[] { 1, 64, 1000, 40_000 })
        {
            var full = Enumerable.Repeat(0xFFFFUL, length).ToArray();
            var expected = Described(
                [.. Enumerable.Repeat(marked * length, 16)],
                new()
                {
                    Marked = marked * length,
                    OverMarked = over * length,
                    Seen = 0xFFFF,
                }
            );

            Assert.Equal(expected, Count<ushort>(full, 16, limit));
            Assert.Equal(expected, Count<uint>(full, 16, limit));
            Assert.Equal(expected, Count<ulong>(full, 16, limit));
        }
    }

    [Theory]
    [InlineData(8, 8)]
    [InlineData(8, 64)]
    [InlineData(16, 16)]
    [InlineData(32, 32)]
    [InlineData(64, 64)]
    public void More_full_ballots_than_any_intermediate_sum_can_hold_are_counted(int places, int bits)
    {
        var full = Enumerable.Repeat(ulong.MaxValue >> (64 - places), 140_001).ToArray();
        var sums = new CountSums { Marked = full.Length, Seen = full[0] };
        var expected = Described([.. Enumerable.Repeat((long)full.Length, places)], sums);

        Assert.Equal(
            expected,
            bits == 8 ? Count<byte>(full, places, places)
                : bits == 16 ? Count<ushort>(full, places, places)
                : bits == 32 ? Count<uint>(full, places, places)
                : Count<ulong>(full, places, places)
        );
    }

    [Theory]
    [InlineData(0xFF)] // over-marked
    [InlineData(0)] // blank
    public void More_ballots_that_do_not_count_than_any_intermediate_sum_can_hold_are_counted(ulong ballot)
    {
        var ballots = Enumerable.Repeat(ballot, 140_001).ToArray();
        var sums = new CountSums
        {
            OverMarked = ballot == 0 ? 0 : ballots.Length,
            Blank = ballot == 0 ? ballots.Length : 0,
            Seen = ballot,
        };

        Assert.Equal(Described(new long[8], sums), Count<byte>(ballots, 8, 7));
        Assert.Equal(Described(new long[8], sums), Count<ulong>(ballots, 8, 7));
        Assert.Equal(Described(new long[20], sums), Count<ulong>(ballots, 20, 7));
        Assert.Equal(Described(new long[40], sums), Count<ulong>(ballots, 40, 7));
    }

    [Fact]
    public void Every_bit_that_is_not_on_the_paper_is_seen()
    {
        for (var length = 1; length < 200; length += 13)
        {
            for (var bit = 0; bit < 64; bit++)
            {
                var ballots = new ulong[length];
                ballots[bit % length] = 1UL << bit;
                Assert.Equal(1UL << bit, Seen<ulong>(ballots, 3));
                Assert.Equal(1UL << bit, Seen<ulong>(ballots, 20));
                Assert.Equal(1UL << bit, Seen<ulong>(ballots, 40));
                if (bit < 8)
                {
                    Assert.Equal(1UL << bit, Seen<byte>(ballots, 3));
                    Assert.Equal(1UL << bit, Seen<ushort>(ballots, 3));
                }
            }
        }
    }

    [Fact]
    public void Ballots_that_do_not_begin_on_a_word_are_counted()
    {
        var ballots = Random(400, 8, 8).Select(ballot => (byte)ballot).ToArray();

        for (var start = 0; start < 70; start++)
        {
            var expected = new NaiveCount(8, 4)
                .Add([.. ballots.Skip(start).Select(ballot => (ulong)ballot)])
                .Result;
            var marks = new long[8];
            var sums = default(CountSums);
            MarkCounter.Count<byte>(ballots.AsSpan(start), [], 1, 4, marks, ref sums);
            Assert.Equal(expected with { Rejections = "" }, Described(marks, sums));
        }
    }

    // Papers of any width, mask and limit, ballots in any number, of marks or for and against.
    [Fact]
    public void Any_ballots_are_counted_as_ballot_by_ballot() =>
        Gen.Select(Gen.Int[1, 200], Gen.Int[0, 210], Gen.Int[0, 900], Gen.Bool)
            .Sample(
                (places, limit, length, isThreeWay) =>
                {
                    if (isThreeWay || places > 64)
                    {
                        SameWide(length, places, limit, isThreeWay);
                        return;
                    }

                    var ballots = Random(length, places, places);
                    Same<ulong>(ballots, places, limit);
                    if (places <= 32)
                    {
                        Same<uint>(ballots, places, limit);
                    }

                    if (places <= 16)
                    {
                        Same<ushort>(ballots, places, limit);
                    }

                    if (places <= 8)
                    {
                        Same<byte>(ballots, places, limit);
                    }
                },
                iter: 300
            );

    [Fact]
    public void Counting_in_pieces_is_counting_the_whole() =>
        Gen.Select(Gen.ULong.Array[0, 700], Gen.Int[0, 700], Gen.Int[1, 64])
            .Sample(
                (ballots, cut, places) =>
                {
                    ballots = [.. ballots.Select(ballot => ballot & (ulong.MaxValue >> (64 - places)))];
                    var first = ballots.AsSpan(0, Math.Min(cut, ballots.Length));
                    var marks = new long[places];
                    var sums = default(CountSums);
                    MarkCounter.Count<ulong>(first, [], 1, 30, marks, ref sums);
                    MarkCounter.Count<ulong>(ballots.AsSpan(first.Length), [], 1, 30, marks, ref sums);
                    Assert.Equal(Count<ulong>(ballots, places, 30), Described(marks, sums));
                },
                iter: 100
            );

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(64)]
    public void Approvals_without_as_many_rejections_are_refused(int places)
    {
        var sums = default(CountSums);

        Assert.ThrowsAny<ArgumentException>(() =>
            MarkCounter.Count<ulong>([1, 2], [1], 1, 1, new long[2 * places], ref sums)
        );
    }

    [Fact]
    public void Counting_allocates_nothing()
    {
        var ballots = new ulong[40_000];
        var marks = new long[200];
        var sums = default(CountSums);
        Count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Count()
        {
            MarkCounter.Count<ulong>(ballots, [], 1, 7, marks.AsSpan(0, 12), ref sums);
            MarkCounter.Count<ulong>(ballots, [], 1, 7, marks.AsSpan(0, 40), ref sums);
            MarkCounter.Count<ulong>(ballots, ballots, 1, 7, marks.AsSpan(0, 24), ref sums);
            MarkCounter.Count<ulong>(ballots, [], 4, 10, marks, ref sums);
        }
    }

    private static void Same<TMask>(ulong[] ballots, int places, int limit)
        where TMask : unmanaged, IBinaryInteger<TMask>, IUnsignedNumber<TMask>
    {
        var paper = ulong.MaxValue >> (64 - places);
        ballots = [.. ballots.Select(ballot => ballot & paper)];
        var expected = new NaiveCount(places, limit).Add(ballots).Result with { Rejections = "" };

        Assert.Equal(expected, Count<TMask>(ballots, places, limit));
        if (ballots.Length < 1000)
        {
            var marks = new long[places];
            var sums = default(CountSums);
            MarkCounter.CountPlain<TMask>(Masks<TMask>(ballots), [], 1, limit, marks, ref sums);
            Assert.Equal(expected, Described(marks, sums));
        }
    }

    private static void SameThreeWay(int length, int places, int limit) =>
        SameWide(length, places, limit, isThreeWay: true);

    private static void SameWide(int length, int places, int limit, bool isThreeWay)
    {
        var words = (places + 63) / 64;
        var approve = Papers(RandomWide(length, places), words, places);
        var reject = isThreeWay
            ? Papers([.. approve.Select((ballot, at) => Mix(ballot, at / words))], words, places)
            : Array.Empty<ulong>();
        var expected = new NaiveCount(places, limit)
            .Add(approve, isThreeWay ? reject : new ulong[approve.Length], words)
            .Result;

        foreach (var isPlain in new[] { false, true })
        {
            var marks = new long[isThreeWay ? 2 * places : places];
            var sums = default(CountSums);
            if (isPlain)
            {
                MarkCounter.CountPlain<ulong>(approve, reject, words, limit, marks, ref sums);
            }
            else
            {
                MarkCounter.Count<ulong>(approve, reject, words, limit, marks, ref sums);
            }

            var against = isThreeWay ? marks[places..] : new long[places];
            Assert.Equal(expected, NaiveCount.Describe(marks[..places], against, sums));
        }
    }

    // No bit that is not on the paper.
    private static ulong[] Papers(ulong[] words, int each, int places)
    {
        for (var last = each - 1; last < words.Length; last += each)
        {
            words[last] &= ulong.MaxValue >> ((64 * each) - places);
        }

        return words;
    }

    // Every third rejects all others, every third some, every third may contradict itself.
    private static ulong Mix(ulong ballot, int at) =>
        (at % 3) switch
        {
            0 => ~ballot,
            1 => ~ballot & (ballot << 1),
            _ => ballot >> 2,
        };

    private static (string Approvals, string Rejections, string Sums) Count<TMask>(
        ulong[] ballots,
        int places,
        int limit
    )
        where TMask : unmanaged, IBinaryInteger<TMask>, IUnsignedNumber<TMask>
    {
        var marks = new long[places];
        var sums = default(CountSums);
        MarkCounter.Count<TMask>(Masks<TMask>(ballots), [], 1, limit, marks, ref sums);

        return Described(marks, sums);
    }

    private static ulong Seen<TMask>(ulong[] ballots, int places)
        where TMask : unmanaged, IBinaryInteger<TMask>, IUnsignedNumber<TMask>
    {
        var sums = default(CountSums);
        MarkCounter.Count<TMask>(Masks<TMask>(ballots), [], 1, 1, new long[places], ref sums);

        return sums.Seen;
    }

    private static (string Approvals, string Rejections, string Sums) Described(
        long[] marks,
        CountSums sums
    ) => NaiveCount.Describe(marks, [], sums);

    private static TMask[] Masks<TMask>(ulong[] ballots)
        where TMask : unmanaged, IBinaryInteger<TMask> =>
        [
            .. ballots.Select(ballot =>
                TMask.CreateTruncating(ballot & (ulong.MaxValue >> (64 - (8 * Unsafe.SizeOf<TMask>()))))
            ),
        ];
}
