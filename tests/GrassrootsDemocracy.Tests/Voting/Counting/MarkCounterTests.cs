using System.Numerics;
using System.Runtime.CompilerServices;
using CsCheck;
using GrassrootsDemocracy.Voting.Counting;
using static GrassrootsDemocracy.Tests.Voting.Counting.SampleBallots;

namespace GrassrootsDemocracy.Tests.Voting.Counting;

public class MarkCounterTests
{
    private static readonly CountingPath[] Paths = Enum.GetValues<CountingPath>();

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
    [InlineData(8_192)] // whole groups of vectors of every width
    [InlineData(20_001)]
    public void Every_limit_is_kept_among_many_ballots(int length)
    {
        for (var limit = 0; limit <= 16; limit += limit < 6 ? 3 : 1)
        {
            Same<ulong>(Random(length, 64, 64), 64, limit * 4);
            Same<uint>(Random(length, 20, 32), 20, limit);
            Same<ushort>(Random(length, 16, 16), 16, limit);
            Same<ushort>(Random(length, 12, 16), 12, limit);
            Same<byte>(Random(length, 8, 8), 8, limit);
            Same<byte>(Random(length, 7, 8), 7, limit);
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
}
