using CsCheck;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Norms;

public class MeasureFormTests
{
    private static readonly Quota MoreThanHalf = new(Threshold.Majority, Base.Roll);

    private static readonly Gen<Threshold> Thresholds =
        from denominator in Gen.Int[1, 12]
        from numerator in Gen.Int[0, denominator]
        from isStrict in Gen.Bool
        select isStrict && numerator < denominator
            ? Threshold.MoreThan(numerator, denominator)
            : Threshold.AtLeast(numerator, denominator);

    [Theory]
    [InlineData(4, 8, Verdict.Breached, 5, 1, 0, 1)]
    [InlineData(5, 8, Verdict.Met, 5, 0, 0, 1)]
    [InlineData(8, 8, Verdict.Met, 5, 0, 3, 4)]
    [InlineData(0, 9, Verdict.Breached, 5, 5, 0, 5)]
    [InlineData(9, 8, Verdict.Met, 5, 0, 4, 5)] // more than the whole is a fact, and enough
    public void A_share_has_a_least_and_a_distance_to_it(
        long actual,
        long whole,
        Verdict verdict,
        long least,
        long shortBy,
        long toSpare,
        long turnsBy
    )
    {
        var measure = Measure.OfQuota(actual, MoreThanHalf, whole);

        Assert.Equal(verdict, measure.Verdict);
        Assert.Equal(least, measure.Least);
        Assert.Equal(shortBy, measure.ShortBy);
        Assert.Equal(toSpare, measure.ToSpare);
        Assert.Equal(turnsBy, measure.TurnsBy);
        Assert.Equal((actual, whole), (measure.Actual, measure.Whole));
        Assert.Equal(MoreThanHalf, measure.Quota);
    }

    [Fact]
    public void Nothing_reaches_a_share_of_nobody_and_no_change_of_the_count_could()
    {
        var measure = Measure.OfQuota(0, new(Threshold.AtLeast(0, 1), Base.Roll), 0);

        Assert.Equal(Verdict.Breached, measure.Verdict);
        Assert.Null(measure.TurnsBy);
    }

    [Theory]
    [InlineData(null, 8L, 5L)]
    [InlineData(5L, null, null)]
    [InlineData(null, null, null)]
    public void A_count_that_is_not_known_leaves_a_share_undetermined(long? actual, long? whole, long? least)
    {
        var measure = Measure.OfQuota(actual, MoreThanHalf, whole);

        Assert.Equal(Verdict.Undetermined, measure.Verdict);
        Assert.Equal(least, measure.Least);
        Assert.Null(measure.TurnsBy);
        Assert.Equal((0, 0), (measure.ShortBy, measure.ToSpare));
    }

    [Fact]
    public void A_negative_count_is_refused_by_name()
    {
        Assert.Throws<ArgumentOutOfRangeException>("actual", () => Measure.OfQuota(-1, MoreThanHalf, 8));
        Assert.Throws<ArgumentOutOfRangeException>("whole", () => Measure.OfQuota(1, MoreThanHalf, -8));
    }

    [Theory]
    [InlineData(19, Verdict.Breached, 1, 0, 1)]
    [InlineData(20, Verdict.Met, 0, 0, 1)]
    [InlineData(23, Verdict.Met, 0, 3, 4)]
    public void At_least_includes_its_number(
        long actual,
        Verdict verdict,
        long shortBy,
        long toSpare,
        long turnsBy
    ) => Assert.Equal((verdict, shortBy, toSpare, turnsBy), Said(Measure.AtLeast(actual, 20)));

    [Theory]
    [InlineData(21, Verdict.Breached, 1, 0, 1)]
    [InlineData(20, Verdict.Met, 0, 0, 1)]
    [InlineData(17, Verdict.Met, 0, 3, 4)]
    [InlineData(2, Verdict.Met, 0, 18, 19)] // far from the limit, though close to zero
    public void At_most_includes_its_number(
        long actual,
        Verdict verdict,
        long shortBy,
        long toSpare,
        long turnsBy
    ) => Assert.Equal((verdict, shortBy, toSpare, turnsBy), Said(Measure.AtMost(actual, 20)));

    [Theory]
    [InlineData(2, Verdict.Breached, 1, 0, 1)]
    [InlineData(3, Verdict.Met, 0, 0, 1)]
    [InlineData(5, Verdict.Met, 0, 2, 3)]
    [InlineData(7, Verdict.Met, 0, 0, 1)]
    [InlineData(9, Verdict.Breached, 2, 0, 2)]
    public void Within_includes_both_ends(
        long actual,
        Verdict verdict,
        long shortBy,
        long toSpare,
        long turnsBy
    ) => Assert.Equal((verdict, shortBy, toSpare, turnsBy), Said(Measure.Within(actual, new(3, 7))));

    [Fact]
    public void A_count_that_is_not_known_leaves_limits_undetermined() =>
        Assert.All(
            [Measure.AtLeast(null, 3), Measure.AtMost(null, 3), Measure.Within(null, new(1, 3))],
            measure => Assert.Equal((Verdict.Undetermined, 0, 0, null), Said(measure))
        );

    [Fact]
    public void At_least_nothing_is_met_and_no_change_could_turn_it()
    {
        var measure = Measure.AtLeast(4, 0);

        Assert.Equal(Verdict.Met, measure.Verdict);
        Assert.Null(measure.TurnsBy);
    }

    [Fact]
    public void An_open_requirement_keeps_its_counts_and_says_nothing()
    {
        var measure = Measure.Open(5, 8);

        Assert.Equal((Verdict.Undetermined, 0, 0, null), Said(measure));
        Assert.Equal((5, 8), (measure.Actual, measure.Whole));
    }

    [Fact]
    public void What_awaits_a_further_step_is_undetermined_and_over_its_room()
    {
        var measure = Measure.Awaiting(actual: 3, most: 1, whole: 120);

        Assert.Equal((Verdict.Undetermined, 2, 0, null), Said(measure));
        Assert.Equal((1, 120), (measure.Most, measure.Whole));
    }

    [Theory]
    [InlineData(Verdict.Met)]
    [InlineData(Verdict.Breached)]
    [InlineData(Verdict.Undetermined)]
    public void A_stated_verdict_is_about_no_count(Verdict verdict) =>
        Assert.Equal((verdict, 0, 0, null), Said(Measure.Stated(verdict)));

    [Fact]
    public void A_measure_that_was_forgotten_is_undetermined() =>
        Assert.Equal((Verdict.Undetermined, 0, 0, null), Said(default));

    [Fact]
    public void Turns_by_is_the_least_change_of_the_count_that_turns_a_share() =>
        Gen.Select(Thresholds, Gen.Long[0, 60], Gen.Long[0, 60])
            .Sample(
                (threshold, whole, actual) =>
                    AssertLeast(actual, count => Measure.OfQuota(count, new(threshold, Base.Roll), whole)),
                iter: 5_000
            );

    [Fact]
    public void Turns_by_is_the_least_change_of_the_count_that_turns_limits() =>
        Gen.Select(Gen.Long[0, 15], Gen.Long[0, 15], Gen.Long[0, 15])
            .Sample(
                (actual, limit, more) =>
                {
                    AssertLeast(actual, count => Measure.AtLeast(count, limit));
                    AssertLeast(actual, count => Measure.AtMost(count, limit));
                    AssertLeast(actual, count => Measure.Within(count, new(limit, limit + more)));
                },
                iter: 3_000
            );

    // Tries every smaller change in both directions, then the change itself; counts below zero there are none.
    private static void AssertLeast(long actual, Func<long, Measure> measure)
    {
        var here = measure(actual);
        var most = here.TurnsBy ?? 200;
        for (var change = 1; change < most; change++)
        {
            Assert.False(Turns(change), $"{here} turns by {change} already");
        }

        Assert.True(here.TurnsBy is null || Turns(most), $"{here} does not turn by {most}");

        bool Turns(long change) =>
            measure(actual + change).Verdict != here.Verdict
            || (actual >= change && measure(actual - change).Verdict != here.Verdict);
    }

    private static (Verdict Verdict, long ShortBy, long ToSpare, long? TurnsBy) Said(Measure measure) =>
        (measure.Verdict, measure.ShortBy, measure.ToSpare, measure.TurnsBy);
}
