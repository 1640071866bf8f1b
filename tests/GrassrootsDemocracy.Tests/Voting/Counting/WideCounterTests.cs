using GrassrootsDemocracy.Voting.Counting;
using static GrassrootsDemocracy.Tests.Voting.Counting.SampleBallots;

namespace GrassrootsDemocracy.Tests.Voting.Counting;

public class WideCounterTests
{
    private static readonly CountingPath[] Paths = Enum.GetValues<CountingPath>();

    public static TheoryData<int> Words { get; } = [1, 63, 64, 65, 128, 199, 200, 256, 512, 600];

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

    private static (string Approvals, string Rejections, string Sums) Described(
        long[] marks,
        CountSums sums
    ) => NaiveCount.Describe(marks, [], sums);
}
