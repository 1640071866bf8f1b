using System.Numerics;
using System.Runtime.CompilerServices;
using CsCheck;
using GrassrootsDemocracy.Voting.Counting;

namespace GrassrootsDemocracy.Tests.Voting.Counting;

public class MarkCounterTests
{
    private static readonly CountingPath[] Paths = Enum.GetValues<CountingPath>();

    public static TheoryData<int> Words { get; } = [1, 63, 64, 65, 128, 199, 200, 256, 512, 600];

    [Fact]
    public void Every_length_is_counted_as_by_the_plain_loop()
    {
        for (var length = 0; length <= 300; length++)
        {
            Same<byte>(Random(length, 8, 8), 8, 5);
            Same<ushort>(Random(length, 12, 16), 12, 7);
            Same<uint>(Random(length, 20, 32), 20, 7);
            Same<ulong>(Random(length, 12, 64), 12, 7);
        }
    }

    [Fact]
    public void Every_number_of_options_is_counted_as_by_the_plain_loop()
    {
        for (var options = 0; options <= 64; options++)
        {
            var ballots = Random(133, options, 64);
            Same<ulong>(ballots, options, options / 3);

            if (options <= 32)
            {
                Same<uint>(ballots, options, options / 3);
            }

            if (options <= 16)
            {
                Same<ushort>(ballots, options, options / 3);
            }

            if (options <= 8)
            {
                Same<byte>(ballots, options, options / 3);
            }
        }
    }

    [Fact]
    public void Every_limit_is_kept()
    {
        for (var limit = 0; limit <= 65; limit++)
        {
            Same<ulong>(Random(77, 64, 64), 64, limit);
            Same<uint>(Random(77, 32, 32), 32, limit);
            Same<ushort>(Random(77, 16, 16), 16, limit);
            Same<byte>(Random(77, 8, 8), 8, limit);
        }
    }

    [Theory]
    [InlineData(8, 8)]
    [InlineData(8, 64)]
    [InlineData(16, 16)]
    [InlineData(32, 32)]
    [InlineData(64, 64)]
    public void More_full_ballots_than_any_intermediate_sum_can_hold_are_counted(int options, int bits)
    {
        var full = Enumerable.Repeat(ulong.MaxValue >> (64 - options), 140_001).ToArray();
        var sums = new CountSums { Marked = full.Length, Seen = full[0] };
        var expected = NaiveCount.Describe([.. Enumerable.Repeat((long)full.Length, options)], [], sums);

        foreach (var path in Paths)
        {
            Assert.Equal(
                expected,
                bits == 8 ? Count<byte>(full, options, options, path)
                    : bits == 16 ? Count<ushort>(full, options, options, path)
                    : bits == 32 ? Count<uint>(full, options, options, path)
                    : Count<ulong>(full, options, options, path)
            );
        }
    }

    [Fact]
    public void More_refused_ballots_than_any_intermediate_sum_can_hold_are_counted()
    {
        var full = Enumerable.Repeat(0xFFUL, 140_001).ToArray();
        var expected = NaiveCount.Describe(new long[8], [], new() { OverMarked = full.Length, Seen = 0xFF });

        Assert.All(Paths, path => Assert.Equal(expected, Count<byte>(full, 8, 7, path)));
    }

    [Fact]
    public void Marks_that_are_not_on_the_paper_count_for_nothing_but_are_seen()
    {
        ulong[] ballots = [0b11_0000, 0b10_0001, 0];

        Assert.All(
            Paths,
            path => Assert.Equal(("1 0 0", "", "1 2 0 0 31"), Count<byte>(ballots, 3, 1, path))
        );
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

            foreach (var path in Paths)
            {
                var marks = new long[8];
                var sums = default(CountSums);
                MarkCounter.Count<byte>(ballots.AsSpan(start), 4, marks, ref sums, path);
                Assert.Equal(expected.Approvals, NaiveCount.Describe(marks, [], sums).Approvals);
                Assert.Equal(expected.Sums, NaiveCount.Describe(marks, [], sums).Sums);
            }
        }
    }

    [Fact]
    public void Any_ballots_are_counted_as_by_the_plain_loop() =>
        Gen.Select(Gen.ULong.Array[0, 500], Gen.Int[0, 64], Gen.Int[0, 64])
            .Sample((ballots, options, limit) => Same<ulong>(ballots, options, limit), iter: 200);

    [Fact]
    public void Counting_in_pieces_is_counting_the_whole() =>
        Gen.Select(Gen.ULong.Array[0, 700], Gen.Int[0, 700], Gen.Int[1, 64])
            .Sample(
                (ballots, cut, options) =>
                {
                    var first = ballots.AsSpan(0, Math.Min(cut, ballots.Length));
                    var second = ballots.AsSpan(first.Length);

                    foreach (var path in Paths)
                    {
                        var marks = new long[options];
                        var sums = default(CountSums);
                        MarkCounter.Count<ulong>(first, 30, marks, ref sums, path);
                        MarkCounter.Count<ulong>(second, 30, marks, ref sums, path);
                        Assert.Equal(Count<ulong>(ballots, options, 30, path), Described(marks, sums));
                    }
                },
                iter: 100
            );

    [Fact]
    public void Every_length_of_three_way_ballots_is_counted_as_by_the_plain_loop()
    {
        for (var length = 0; length <= 300; length++)
        {
            SameThreeWay<byte>(Random(length, 8, 8), 8, 5);
            SameThreeWay<ushort>(Random(length, 12, 16), 12, 7);
            SameThreeWay<uint>(Random(length, 20, 32), 20, 7);
            SameThreeWay<ulong>(Random(length, 12, 64), 12, 7);
        }
    }

    [Fact]
    public void Every_limit_of_approvals_is_kept()
    {
        for (var limit = 0; limit <= 65; limit++)
        {
            SameThreeWay<ulong>(Random(77, 64, 64), 64, limit);
            SameThreeWay<ulong>(Random(77, 12, 64), 12, limit);
            SameThreeWay<ulong>(Random(2_500, 5, 64), 5, limit);
            SameThreeWay<uint>(Random(77, 32, 32), 32, limit);
            SameThreeWay<ushort>(Random(77, 16, 16), 16, limit);
            SameThreeWay<byte>(Random(9_000, 8, 8), 8, limit);
        }
    }

    [Fact]
    public void Approvals_without_as_many_rejections_are_refused()
    {
        var sums = default(CountSums);

        Assert.Throws<ArgumentException>(
            "reject",
            () => MarkCounter.CountThreeWay<byte>([1, 2], [1], 1, [0], [0], ref sums)
        );
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Wide_ballots_are_counted_as_by_the_plain_loop(int options)
    {
        var words = (options + 63) / 64;

        for (var length = 0; length <= 300; length += length < 10 ? 1 : 97)
        {
            var ballots = RandomWide(length, options);
            var reject = RandomWide(length, options);

            foreach (var limit in new[] { 0, 10, options - 1, options })
            {
                var expected = new NaiveCount(options, limit).Add(ballots, words).Result;

                foreach (var path in Paths)
                {
                    var marks = new long[options];
                    var sums = default(CountSums);
                    MarkCounter.CountWide(ballots, words, limit, marks, ref sums, path);
                    Assert.Equal(expected, Described(marks, sums) with { Rejections = expected.Rejections });
                }

                var (approvals, rejections) = (new long[options], new long[options]);
                var threeWay = default(CountSums);
                MarkCounter.CountWideThreeWay(
                    ballots,
                    reject,
                    words,
                    limit,
                    approvals,
                    rejections,
                    ref threeWay
                );
                Assert.Equal(
                    new NaiveCount(options, limit).Add(ballots, reject, words).Result,
                    NaiveCount.Describe(approvals, rejections, threeWay)
                );
            }
        }
    }

    [Fact]
    public void More_full_wide_ballots_than_any_intermediate_sum_can_hold_are_counted()
    {
        var full = Enumerable.Repeat(ulong.MaxValue, 4 * 20_003).ToArray();
        var sums = new CountSums { Marked = 20_003, Seen = ulong.MaxValue };
        var expected = Described([.. Enumerable.Repeat(20_003L, 256)], sums);

        foreach (var path in Paths)
        {
            var marks = new long[256];
            var counted = default(CountSums);
            MarkCounter.CountWide(full, 4, 256, marks, ref counted, path);
            Assert.Equal(expected, Described(marks, counted));
        }
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Patterns_count_as_the_ballots_they_stand_for(int options)
    {
        var words = (options + 63) / 64;
        var (approve, reject) = (RandomWide(40, options), RandomWide(40, options));
        long[] counts = [.. Enumerable.Range(0, 40).Select(pattern => pattern % 5)];
        var one = new NaiveCount(options, 10);
        var two = new NaiveCount(options, 10);

        for (var pattern = 0; pattern < 40; pattern++)
        {
            var (at, next) = (pattern * words, (pattern + 1) * words);
            one.Add(approve[at..next], new ulong[words], words, counts[pattern]);
            two.Add(approve[at..next], reject[at..next], words, counts[pattern]);
        }

        var (marks, approvals, rejections) = (new long[options], new long[options], new long[options]);
        var (sums, threeWay) = (default(CountSums), default(CountSums));
        MarkCounter.CountPatterns(approve, words, counts, 10, marks, ref sums);
        MarkCounter.CountPatternsThreeWay(
            approve,
            reject,
            words,
            counts,
            10,
            approvals,
            rejections,
            ref threeWay
        );

        Assert.Equal(one.Result, NaiveCount.Describe(marks, new long[options], sums));
        Assert.Equal(two.Result, NaiveCount.Describe(approvals, rejections, threeWay));
    }

    [Theory]
    [InlineData(0b1)] // marked
    [InlineData(0b0)] // blank
    [InlineData(0b11)] // over-marked
    public void Patterns_of_more_ballots_than_can_be_counted_are_refused(ulong ballot)
    {
        var sums = default(CountSums);

        Assert.Throws<OverflowException>(() =>
            MarkCounter.CountPatterns([ballot, ballot], 1, [long.MaxValue, 1], 1, new long[2], ref sums)
        );
        Assert.Throws<OverflowException>(() =>
            MarkCounter.CountPatternsThreeWay(
                [ballot, ballot],
                [0, 0],
                1,
                [long.MaxValue, 1],
                1,
                new long[2],
                new long[2],
                ref sums
            )
        );
    }

    [Fact]
    public void Patterns_without_a_count_each_are_refused()
    {
        var sums = default(CountSums);

        Assert.Throws<ArgumentException>(
            "counts",
            () => MarkCounter.CountPatterns([1, 2], 1, [], 1, [0], ref sums)
        );
        Assert.Throws<ArgumentException>(
            "counts",
            () => MarkCounter.CountPatternsThreeWay([1], [0], 1, [1, 2], 1, [0], [0], ref sums)
        );
    }

    [Fact]
    public void Counting_allocates_nothing()
    {
        var ballots = new ulong[10_000];
        var marks = new long[200];
        var sums = default(CountSums);
        Count();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Count();

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        void Count()
        {
            MarkCounter.Count<ulong>(ballots, 7, marks.AsSpan(0, 12), ref sums);
            MarkCounter.CountThreeWay<ulong>(
                ballots,
                ballots,
                7,
                marks.AsSpan(0, 12),
                marks.AsSpan(12, 12),
                ref sums
            );
            MarkCounter.CountWide(ballots, 4, 10, marks, ref sums);
        }
    }

    private static void Same<TMask>(ulong[] ballots, int options, int limit)
        where TMask : unmanaged, IBinaryInteger<TMask>, IUnsignedNumber<TMask>
    {
        ballots = Narrowed<TMask>(ballots);
        var expected = new NaiveCount(options, limit).Add(ballots).Result;

        foreach (var path in Paths)
        {
            Assert.Equal(expected with { Rejections = "" }, Count<TMask>(ballots, options, limit, path));
        }
    }

    private static void SameThreeWay<TMask>(ulong[] approve, int options, int limit)
        where TMask : unmanaged, IBinaryInteger<TMask>, IUnsignedNumber<TMask>
    {
        approve = Narrowed<TMask>(approve);
        var reject = Narrowed<TMask>([.. approve.Select((ballot, at) => Mix(ballot, at, options))]);
        var expected = new NaiveCount(options, limit).Add(approve, reject, 1).Result;

        foreach (var path in Paths)
        {
            var (approvals, rejections) = (new long[options], new long[options]);
            var sums = default(CountSums);
            MarkCounter.CountThreeWay<TMask>(
                Masks<TMask>(approve),
                Masks<TMask>(reject),
                limit,
                approvals,
                rejections,
                ref sums,
                path
            );
            Assert.Equal(expected, NaiveCount.Describe(approvals, rejections, sums));
        }
    }

    // Every third rejects all others, every third some, every third may contradict itself.
    private static ulong Mix(ulong ballot, int at, int options) =>
        (at % 3) switch
        {
            0 => ~ballot & (ulong.MaxValue >> (64 - options)),
            1 => ~ballot & (ballot << 1) & (ulong.MaxValue >> (64 - options)),
            _ => ballot >> 2,
        };

    private static (string Approvals, string Rejections, string Sums) Count<TMask>(
        ulong[] ballots,
        int options,
        int limit,
        CountingPath path
    )
        where TMask : unmanaged, IBinaryInteger<TMask>, IUnsignedNumber<TMask>
    {
        var marks = new long[options];
        var sums = default(CountSums);
        MarkCounter.Count<TMask>(Masks<TMask>(ballots), limit, marks, ref sums, path);

        return Described(marks, sums);
    }

    private static (string Approvals, string Rejections, string Sums) Described(
        long[] marks,
        CountSums sums
    ) => NaiveCount.Describe(marks, [], sums);

    private static TMask[] Masks<TMask>(ulong[] ballots)
        where TMask : IBinaryInteger<TMask> => [.. ballots.Select(TMask.CreateTruncating)];

    private static ulong[] Narrowed<TMask>(ulong[] ballots)
        where TMask : unmanaged, IBinaryInteger<TMask> =>
        [.. ballots.Select(ballot => ballot & (ulong.MaxValue >> (64 - (Unsafe.SizeOf<TMask>() * 8))))];

    private static ulong[] RandomWide(int length, int options)
    {
        var words = (options + 63) / 64;
        var ballots = Random(length * words, 64, 64);

        return [.. ballots.Select((word, at) => (at / words % 4) == 0 ? word & (ulong)at : word)];
    }

    // Blank, sparse, dense and full ballots, a few with bits that are not on the paper.
    private static ulong[] Random(int length, int options, int bits)
    {
        var paper = options == 0 ? 0 : ulong.MaxValue >> (64 - options);
        var seed = ((ulong)length << 20) + ((ulong)options << 8) + (ulong)bits;

        return
        [
            .. Enumerable
                .Range(0, length)
                .Select(_ =>
                    (Next(ref seed) % 12) switch
                    {
                        0 => 0UL,
                        1 => paper,
                        2 => Next(ref seed) & (ulong.MaxValue >> (64 - bits)),
                        < 7 => Next(ref seed) & Next(ref seed) & paper,
                        _ => Next(ref seed) & paper,
                    }
                ),
        ];
    }

    // Any odd multiplier and shifts that mix well will do: the same ballots in every run.
    private static ulong Next(ref ulong seed)
    {
        unchecked
        {
            seed += 0x9E37_79B9_7F4A_7C15;
            var mixed = (seed ^ (seed >> 31)) * 0xD6E8_FEB8_6659_FD93;

            return mixed ^ (mixed >> 29);
        }
    }
}
