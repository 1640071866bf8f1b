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
        Assert.Equal(overdue, outcome.Overdue);
        Assert.Equal(verdict, outcome.Of(AppraisalFindings.Every));
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
        Assert.Equal(1, outcome.Overdue);
        Assert.Contains(
            outcome.All(AppraisalFindings.Apart),
            line =>
                line.Verdict == Verdict.Breached && line.ToString().Contains("Wang", StringComparison.Ordinal)
        );
    }

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
