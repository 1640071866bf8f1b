using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Accountability.Appraisals;

// Chongqing 2013 art. 36(1) and (3): once a year, and within twenty days of a request that enough signers.
public sealed class AppraisalLogTests
{
    private static readonly LocalDate Asked = new(2020, 3, 1);

    [Theory]
    [InlineData(100, 1000, Verdict.Met)]
    [InlineData(99, 1000, Verdict.Breached)]
    [InlineData(101, 1001, Verdict.Met)]
    [InlineData(100, 1001, Verdict.Breached)]
    [InlineData(0, 0, Verdict.Breached)]
    [InlineData(100, null, Verdict.Undetermined)]
    [InlineData(null, 1000, Verdict.Undetermined)]
    public void A_tenth_of_the_villagers_is_enough(int? signers, int? all, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Check(Request(new(Circles.Villagers, signers, all)), Asked).Requests[0].IsEnough
        );

    [Theory]
    [InlineData(10, 30, Verdict.Met)]
    [InlineData(9, 30, Verdict.Breached)]
    [InlineData(11, 31, Verdict.Met)]
    [InlineData(10, 31, Verdict.Breached)]
    public void A_third_of_the_delegates_is_enough(int signers, int all, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Check(Request(new(Circles.VillagersDelegates, signers, all)), Asked).Requests[0].IsEnough
        );

    [Theory]
    [InlineData(20, Verdict.Undetermined)]
    [InlineData(21, Verdict.Breached)]
    public void Within_twenty_days_it_is_held(int days, Verdict verdict)
    {
        var outcome = Check(Request(Enough), Asked.PlusDays(days));
        Assert.Equal(verdict, outcome.Of(AppraisalFindings.HeldWithin));
        Assert.Equal(new LocalDate(2020, 3, 21), outcome.Requests[0].Latest);
    }

    [Theory]
    [InlineData(20, Verdict.Met)]
    [InlineData(21, Verdict.Breached)]
    public void Held_by_then_it_is_in_time(int days, Verdict verdict)
    {
        var log = Request(Enough) with { Held = [new(Asked.PlusDays(days), [])] };
        Assert.Equal(verdict, Check(log, Asked.PlusDays(30)).Of(AppraisalFindings.HeldWithin));
    }

    // 间隔时间少于六个月的除外: where no day of the twenty lies six months after the last one.
    [Theory]
    [InlineData("2019-09-21", true)]
    [InlineData("2019-09-22", false)]
    public void None_need_be_held_too_close_to_the_last_one(string last, bool isDue)
    {
        var log = Request(Enough) with
        {
            Held = [new(NodaTime.Text.LocalDatePattern.Iso.Parse(last).GetValueOrThrow(), [])],
        };
        var outcome = Check(log, Asked.PlusDays(40));
        Assert.Equal(isDue ? new LocalDate(2020, 3, 21) : null, outcome.Requests[0].Latest);
        Assert.Equal(isDue ? Verdict.Breached : Verdict.Met, outcome.Of(AppraisalFindings.HeldWithin));
    }

    [Fact]
    public void The_last_one_of_somebody_else_is_none_of_his()
    {
        var log = Request(Enough) with { Held = [new(new(2020, 2, 1), ["Wang"])] };
        Assert.Equal(
            new LocalDate(2020, 3, 21),
            Check(log with { Requests = [log.Requests[0] with { Person = "Li" }] }, Asked).Requests[0].Latest
        );
        Assert.Null(
            Check(log with { Requests = [log.Requests[0] with { Person = "Wang" }] }, Asked)
                .Requests[0]
                .Latest
        );
    }

    [Theory]
    [InlineData("2020-12-31", 0, Verdict.Undetermined)]
    [InlineData("2021-01-01", 1, Verdict.Breached)]
    public void Once_a_year_is_due_by_the_end_of_the_year(string on, int overdue, Verdict verdict)
    {
        var outcome = Check(
            new() { From = new(2020, 1, 1) },
            NodaTime.Text.LocalDatePattern.Iso.Parse(on).GetValueOrThrow()
        );
        Assert.Equal(overdue, outcome.Overdue.Count);
        Assert.Equal(verdict, outcome.Of(AppraisalFindings.Every));
    }

    // What happened later is not yet known on the day, nor is whom it was about.
    [Fact]
    public void Whoever_is_named_only_later_is_not_overdue_yet()
    {
        var log = new AppraisalLog
        {
            From = new(2020, 1, 1),
            Held = [new(new(2020, 5, 1), []), new(new(2021, 5, 1), ["Wang"])],
        };
        var outcome = Check(log, new(2021, 2, 1));
        Assert.Empty(outcome.Overdue);
        Assert.DoesNotContain(
            outcome.Findings,
            line => line.ToString().Contains("Wang", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void One_of_a_person_is_none_of_the_others()
    {
        var log = new AppraisalLog
        {
            From = new(2020, 1, 1),
            Held = [new(new(2020, 5, 1), ["Li"]), new(new(2021, 5, 1), [])],
        };
        var outcome = Check(
            log with
            {
                Held = [.. log.Held, new(new(2021, 1, 2), ["Wang"])],
            },
            new(2021, 6, 1)
        );
        Assert.Single(outcome.Overdue);
        Assert.Contains(
            outcome.All(AppraisalFindings.Apart),
            line =>
                line.Verdict == Verdict.Breached && line.ToString().Contains("Wang", StringComparison.Ordinal)
        );
    }

    // 36(3): 间隔时间少于六个月的除外, also where it was held after all.
    [Theory]
    [InlineData("2019-09-21", Verdict.Breached)]
    [InlineData("2019-09-22", Verdict.Met)]
    public void One_that_need_not_be_held_is_not_too_late_when_it_is(string last, Verdict verdict)
    {
        var log = Request(Enough) with { Held = [new(Day(last), []), new(Asked.PlusDays(30), [])] };
        Assert.Equal(verdict, Check(log, Asked.PlusDays(40)).Of(AppraisalFindings.HeldWithin));
    }

    // 36(3): 十分之一以上村民: of an unknown number of villagers, nobody knows whether it is enough, and so not whether it is late.
    [Theory]
    [InlineData(20, Verdict.Met)]
    [InlineData(21, Verdict.Undetermined)]
    [InlineData(null, Verdict.Undetermined)]
    public void While_nobody_knows_whether_enough_asked_nothing_is_too_late(int? days, Verdict verdict)
    {
        var log = Request(new(Circles.Villagers, 100, null)) with
        {
            Held = days is { } after ? [new(Asked.PlusDays(after), [])] : [],
        };
        var line = Check(log, Asked.PlusDays(40)).All(AppraisalFindings.HeldWithin).Single();
        Assert.Equal(verdict, line.Verdict);
        Assert.Equal(
            verdict == Verdict.Undetermined,
            line.ToString().Contains("whether enough asked", StringComparison.Ordinal)
        );
    }

    // 36(3): nobody who signs is a tenth of any village.
    [Fact]
    public void None_is_no_tenth_of_any_village() =>
        Assert.Equal(
            Verdict.Breached,
            Check(Request(new(Circles.Villagers, 0, null)), Asked).Requests[0].IsEnough
        );

    // 36(1): 每年至少进行一次, of everybody; that one was appraised says nothing of the others.
    [Fact]
    public void One_who_is_named_does_not_stand_for_everybody()
    {
        var log = new AppraisalLog { From = new(2019, 1, 1), Held = [new(new(2020, 5, 1), ["Li"])] };
        var lines = Check(log, new(2021, 1, 1)).All(AppraisalFindings.Every).ToList();
        Assert.Equal([Verdict.Breached, Verdict.Breached], lines.Select(line => line.Verdict));

        var one = Check(log with { From = new(2020, 1, 1) }, new(2021, 1, 1));
        Assert.Equal(
            [Verdict.Undetermined, Verdict.Met],
            one.All(AppraisalFindings.Every).Select(line => line.Verdict)
        );
        Assert.Contains(
            "whether anybody else must be appraised",
            one.All(AppraisalFindings.Every).First().ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_those_who_must_be_each_is_looked_for()
    {
        var log = new AppraisalLog
        {
            From = new(2020, 1, 1),
            Everybody = ["Wang", "Li"],
            Held = [new(new(2020, 5, 1), ["Li"])],
        };
        var outcome = Check(log, new(2021, 1, 1));
        Assert.Equal(
            [Verdict.Met, Verdict.Breached],
            outcome.All(AppraisalFindings.Every).Select(line => line.Verdict)
        );
        Assert.Equal(new(2020, 12, 31), Assert.Single(outcome.Overdue).LastDay);
        Assert.Equal(new(2020, 12, 31), Assert.Single(outcome.Done).LastDay);
        Assert.Throws<ArgumentException>(() => log with { Everybody = ["Li", "Li"] });
        Assert.Throws<ArgumentException>(() => new HeldAppraisal(new(2020, 5, 1), ["Li", "Li"]));
    }

    private static LocalDate Day(string text) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(text).GetValueOrThrow();

    private static PetitionSignatures Enough => new(Circles.Villagers, 100, 1000);

    private static AppraisalLog Request(PetitionSignatures signers) =>
        new()
        {
            From = new(2019, 1, 1),
            Held = [],
            Requests =
            [
                new()
                {
                    Reference = "1",
                    Day = Asked,
                    Signatures = [signers],
                },
            ],
        };

    private static AppraisalLogOutcome Check(AppraisalLog log, LocalDate on) =>
        AppraisalRules
            .From(Appraised.Chongqing, Appraised.Names)
            .Check(log with { Area = Ledgers.Chongqing, LawOf = Appraised.Day }, on);
}
