using GrassrootsDemocracy.Voting.Counting;
using static GrassrootsDemocracy.Tests.Voting.Counting.SampleBallots;

namespace GrassrootsDemocracy.Tests.Voting.Counting;

public class WideCounterTests
{
    public static TheoryData<int> Words { get; } = [1, 63, 64, 65, 128, 199, 200, 256, 512, 600];

    [Theory]
    [MemberData(nameof(Words))]
    public void Wide_ballots_are_counted_as_by_the_plain_loop(int options)
    {
        var words = (options + 63) / 64;

        for (var length = 0; length <= 300; length += length < 10 ? 1 : 97)
        {
            var ballots = OnPaper(RandomWide(length, options), options);
            var reject = OnPaper(RandomWide(length, options), options);

            foreach (var limit in new[] { 0, 10, options - 1, options })
            {
                var (marks, both) = (new long[options], new long[2 * options]);
                var (sums, threeWay) = (default(CountSums), default(CountSums));
                MarkCounter.Count<ulong>(ballots, [], words, limit, marks, ref sums);
                MarkCounter.Count<ulong>(ballots, reject, words, limit, both, ref threeWay);

                var expected = new NaiveCount(options, limit).Add(ballots, words).Result;
                Assert.Equal(expected with { Rejections = "" }, Described(marks, sums));
                Assert.Equal(
                    length == 0
                        ? Described(new long[options], default) with
                        {
                            Rejections = expected.Rejections,
                        }
                        : new NaiveCount(options, limit).Add(ballots, reject, words).Result,
                    NaiveCount.Describe(both[..options], both[options..], threeWay)
                );
            }
        }
    }

    [Fact]
    public void More_full_wide_ballots_than_any_intermediate_sum_can_hold_are_counted()
    {
        var full = Enumerable.Repeat(ulong.MaxValue, 4 * 20_003).ToArray();
        var sums = new CountSums { Marked = 20_003, Seen = ulong.MaxValue };
        var marks = new long[256];
        var counted = default(CountSums);
        MarkCounter.Count<ulong>(full, [], 4, 256, marks, ref counted);

        Assert.Equal(Described([.. Enumerable.Repeat(20_003L, 256)], sums), Described(marks, counted));
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void Patterns_count_as_the_ballots_they_stand_for(int options)
    {
        var words = (options + 63) / 64;
        var (approve, reject) = (
            OnPaper(RandomWide(40, options), options),
            OnPaper(RandomWide(40, options), options)
        );
        long[] counts = [.. Enumerable.Range(0, 40).Select(pattern => pattern % 5)];
        var one = new NaiveCount(options, 10);
        var two = new NaiveCount(options, 10);

        for (var pattern = 0; pattern < 40; pattern++)
        {
            var (at, next) = (pattern * words, (pattern + 1) * words);
            one.Add(approve[at..next], new ulong[words], words, counts[pattern]);
            two.Add(approve[at..next], reject[at..next], words, counts[pattern]);
        }

        var (marks, both) = (new long[options], new long[2 * options]);
        var (sums, threeWay) = (default(CountSums), default(CountSums));
        WordCount.Add(approve, [], words, counts, 10, marks, ref sums);
        WordCount.Add(approve, reject, words, counts, 10, both, ref threeWay);

        Assert.Equal(one.Result with { Rejections = "" }, Described(marks, sums));
        Assert.Equal(two.Result, NaiveCount.Describe(both[..options], both[options..], threeWay));
    }

    [Theory]
    [InlineData(0b1)] // marked
    [InlineData(0b0)] // blank
    [InlineData(0b11)] // over-marked
    public void Patterns_of_more_ballots_than_can_be_counted_are_refused(ulong ballot)
    {
        var sums = default(CountSums);

        Assert.Throws<OverflowException>(() =>
            WordCount.Add([ballot, ballot], [], 1, [long.MaxValue, 1], 1, new long[2], ref sums)
        );
        Assert.Throws<OverflowException>(() =>
            WordCount.Add([ballot, ballot], [0, 0], 1, [long.MaxValue, 1], 1, new long[4], ref sums)
        );
    }

    private static (string Approvals, string Rejections, string Sums) Described(
        long[] marks,
        CountSums sums
    ) => NaiveCount.Describe(marks, [], sums);

    private static ulong[] OnPaper(ulong[] ballots, int options)
    {
        var words = (options + 63) / 64;
        for (var last = words - 1; last < ballots.Length; last += words)
        {
            ballots[last] &= ulong.MaxValue >> ((64 * words) - options);
        }

        return ballots;
    }
}
