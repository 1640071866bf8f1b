using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

public sealed class MeasureTests
{
    private const int Most = 9;

    [Fact]
    public void A_share_turns_by_the_least_change_there_is()
    {
        Threshold[] thresholds =
        [
            Threshold.Majority,
            Threshold.AtLeast(1, 3),
            Threshold.MoreThan(2, 3),
            Threshold.AtLeast(4, 5),
            Threshold.AtLeast(1, 1),
            Threshold.MoreThan(0, 1),
        ];
        foreach (var threshold in thresholds)
        {
            for (var whole = 0; whole <= Most; whole++)
            {
                TurnsByTheLeast(count => Measure.OfQuota(count, new(threshold, Base.Roll), whole));
            }
        }
    }

    [Fact]
    public void A_limit_turns_by_the_least_change_there_is()
    {
        for (var limit = 0; limit <= Most; limit++)
        {
            TurnsByTheLeast(count => Measure.AtLeast(count, limit));
            TurnsByTheLeast(count => Measure.AtMost(count, limit));
            for (var most = limit; most <= Most; most++)
            {
                TurnsByTheLeast(count => Measure.Within(count, new(limit, most)));
            }
        }
    }

    [Theory]
    [InlineData(null, 100)]
    [InlineData(60, null)]
    public void What_is_not_known_is_not_judged(int? count, int? whole)
    {
        var measure = Measure.OfQuota(count, new(Threshold.Majority, Base.Roll), whole);
        Assert.Equal(Verdict.Undetermined, measure.Verdict);
        Assert.Null(measure.TurnsBy);
        Assert.Equal((0, 0), (measure.ShortBy, measure.ToSpare));
    }

    [Theory]
    [InlineData(49, Verdict.Breached, 2, 0)]
    [InlineData(50, Verdict.Breached, 1, 0)]
    [InlineData(51, Verdict.Met, 0, 0)]
    [InlineData(60, Verdict.Met, 0, 9)]
    public void A_share_says_how_much_is_missing_or_to_spare(
        int count,
        Verdict verdict,
        int missing,
        int spare
    )
    {
        var measure = Measure.OfQuota(count, new(Threshold.Majority, Base.Roll), 100);
        Assert.Equal((verdict, missing, spare), (measure.Verdict, measure.ShortBy, measure.ToSpare));
    }

    [Theory]
    [InlineData(0, Verdict.Met, 0, 5)]
    [InlineData(1, Verdict.Met, 0, 4)]
    [InlineData(5, Verdict.Met, 0, 0)]
    [InlineData(6, Verdict.Breached, 1, 0)]
    public void An_upper_limit_says_how_many_are_over_or_to_spare(
        int count,
        Verdict verdict,
        int over,
        int spare
    )
    {
        var measure = Measure.AtMost(count, 5);
        Assert.Equal((verdict, over, spare), (measure.Verdict, measure.ShortBy, measure.ToSpare));
    }

    [Fact]
    public void What_asks_for_no_number_turns_by_none()
    {
        foreach (
            var measure in new[] { default, Measure.Open(5), Measure.Awaiting(3, 2), Measure.Recorded(5, 60) }
        )
        {
            Assert.Null(measure.TurnsBy);
            Assert.Equal(0, measure.ToSpare);
        }

        Assert.Equal(Verdict.Undetermined, default(Measure).Verdict);
    }

    private static void TurnsByTheLeast(Func<long, Measure> measure)
    {
        for (var count = 0; count <= Most + 1; count++)
        {
            var here = measure(count);
            var turning = Enumerable
                .Range(0, 3 * Most)
                .Where(other => measure(other).Verdict != here.Verdict)
                .Select(other => (long?)Math.Abs(other - count))
                .Min();
            Assert.True(
                turning == here.TurnsBy,
                $"{count} turns {here.Verdict} by {here.TurnsBy} of {here.Least} to {here.Most}, not by {turning}"
            );
        }
    }
}
