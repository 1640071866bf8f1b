using GrassrootsDemocracy.Accountability.Reports;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Accountability;

// Duty reports: Xiling (X7), village law art. 2(3) with 23(1), Chongqing 2013 arts 8 and 33(1).
public sealed class ReportTests
{
    private static readonly JurisdictionCode Xiling = JurisdictionCode.Parse("420503");

    [Theory]
    [InlineData("2004-12-31", 0)]
    [InlineData("2005-01-01", 1)]
    public void X7_once_a_year_the_delegates_hear_both_committees(string on, int overdue) =>
        Assert.Equal(overdue, CheckXiling(new() { From = new(2004, 1, 1) }, on).Overdue.Count);

    [Fact]
    public void X7_each_member_reports_to_the_delegates()
    {
        var report = new DutyReport
        {
            Day = new(2004, 12, 10),
            HeardBy = Bodies.ResidentsDelegatesAssembly,
            Reporters = [Reporters.EachMember],
        };
        var kept = CheckXiling(new() { From = new(2004, 1, 1), Reports = [report] }, "2005-01-01");
        Assert.Equal(Verdict.Met, kept.Of(ReportFindings.Every));
        Assert.Equal(new(2004, 12, 31), Assert.Single(kept.Done).LastDay);
        Assert.Equal(Verdict.Met, kept.Of(ReportFindings.HeardBy));
        Assert.Equal(Verdict.Met, kept.Of(ReportFindings.Reporters));

        var elsewhere = CheckXiling(
            new()
            {
                From = new(2004, 1, 1),
                Reports = [report with { HeardBy = Bodies.ResidentsAssembly, Reporters = [Reporters.Body] }],
            },
            "2005-01-01"
        );
        Assert.Equal(Verdict.Breached, elsewhere.Of(ReportFindings.Every));
        Assert.Equal(Verdict.Breached, elsewhere.Of(ReportFindings.HeardBy));
        Assert.Equal(Verdict.Breached, elsewhere.Of(ReportFindings.Reporters));
    }

    [Fact]
    public void A_report_before_nobody_knows_whom_leaves_the_year_open()
    {
        var outcome = CheckXiling(
            new() { From = new(2004, 1, 1), Reports = [new() { Day = new(2004, 12, 10) }] },
            "2005-01-01"
        );
        Assert.Equal(Verdict.Undetermined, outcome.Of(ReportFindings.Every));
        Assert.Equal(Verdict.Undetermined, outcome.Of(ReportFindings.HeardBy));
    }

    // One provision, one name: whom a committee answers to is what its meetings read as well.
    [Fact]
    public void A_village_committee_reports_to_whom_it_answers_to()
    {
        var outcome = Check(
            ReportNorms.VillagersCommittee,
            JurisdictionCode.Parse("420505"),
            new() { From = new(2020, 1, 1), Reports = [At(2020, 6, 1, Bodies.TownshipGovernment)] },
            new(2021, 1, 1)
        );
        Assert.Equal(Verdict.Breached, outcome.Of(ReportFindings.HeardBy));
        Assert.Equal(Verdict.Breached, outcome.Of(ReportFindings.Every));
        Assert.Contains(
            "art. 2(3)",
            outcome.All(ReportFindings.HeardBy).Single().ToString(),
            StringComparison.Ordinal
        );
    }

    // Chongqing 33(1): at least every half-year; 8(8): on the work of the year and on income and expenditure.
    [Theory]
    [InlineData("2020-06-30", "2020-07-01", 0)]
    [InlineData("2020-07-01", "2021-01-01", 1)]
    public void Supervision_reports_every_half_year(string held, string on, int overdue)
    {
        var day = Date(held);
        var outcome = Check(
            ReportNorms.VillageSupervisionCommittee,
            Ledgers.Chongqing,
            new()
            {
                From = new(2020, 1, 1),
                Reports = [At(day.Year, day.Month, day.Day, Bodies.VillagersDelegatesAssembly)],
            },
            Date(on)
        );
        Assert.Equal(overdue, outcome.Overdue.Count);
    }

    [Fact]
    public void What_a_report_must_hold_it_holds()
    {
        var report = At(2020, 6, 1, Bodies.VillagersAssembly) with { Contents = [ReportContents.YearsWork] };
        var outcome = Check(
            ReportNorms.VillagersCommittee,
            Ledgers.Chongqing,
            new() { From = new(2020, 1, 1), Reports = [report] },
            new(2020, 12, 1)
        );
        Assert.Equal(Verdict.Breached, outcome.Of(ReportFindings.Contents));
    }

    private static DutyReport At(int year, int month, int day, Label by) =>
        new() { Day = new(year, month, day), HeardBy = by };

    private static ReportOutcome CheckXiling(ReportLog log, string on) =>
        Check(ReportNorms.TwoCommittees, Xiling, log, Date(on));

    private static ReportOutcome Check(
        ReportNorms norms,
        JurisdictionCode area,
        ReportLog log,
        LocalDate on
    ) =>
        ReportRules
            .From(RulebookCatalogue.BuiltIn.Find(area, log.From), norms)
            .Check(log with { Area = area, LawOf = log.From }, on);

    private static LocalDate Date(string iso) =>
        NodaTime.Text.LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();
}
