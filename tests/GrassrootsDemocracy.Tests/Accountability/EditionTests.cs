using GrassrootsDemocracy.Accountability.Appraisals;
using GrassrootsDemocracy.Accountability.Audits;
using GrassrootsDemocracy.Accountability.Evaluations;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Accountability;

// The editions by day: an article on both sides of its day.
public sealed class EditionTests
{
    [Theory]
    [InlineData("1998-11-04", "art. 18", 1)]
    [InlineData("2010-10-27", "art. 18", 1)]
    [InlineData("2010-10-28", "art. 33(1)", 2)]
    [InlineData("2025-12-31", "art. 33(1)", 2)]
    [InlineData("2026-01-01", "art. 38(1)", 2)]
    public void Who_is_appraised_in_a_village(string day, string article, int circles)
    {
        var norm = On(day).Find(AppraisalNorms.VillagersCommittee.Appraised)!;
        Assert.Equal(article, norm.Source.Provision.Name);
        Assert.Equal(circles, norm.Value.Count);
    }

    [Theory]
    [InlineData("2010-10-27", null)]
    [InlineData("2010-10-28", "finances debts grants tenders funds-and-assets")]
    [InlineData("2026-01-01", "finances debts grants welfare-tenders funds")]
    public void What_is_audited_in_a_village(string day, string? items) =>
        Assert.Equal(
            items,
            On(day).Find(AuditNorms.VillagersCommittee.Items) is { } norm
                ? string.Join(' ', norm.Value.Select(item => item.Key))
                : null
        );

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    public void In_a_community_it_all_begins_in_2026(string day, bool isThere)
    {
        Assert.Equal(isThere, On(day).Find(AppraisalNorms.ResidentsCommittee.Every) is not null);
        Assert.Equal(isThere, On(day).Find(AuditNorms.ResidentsCommittee.Audited) is not null);
        Assert.Equal(
            isThere ? 2 : null,
            On(day).Find(AuditNorms.ResidentsCommittee.ItemRequest)?.Value.Count
        );
    }

    // X8: a group of all sides that the street leads appraises each member at the year's end; who the sides are is open.
    [Fact]
    public void X8_a_group_led_by_the_street_appraises_each_member()
    {
        var rules = AppraisalRules.From(Xiling2004.Layer, AppraisalNorms.TwoCommittees);
        var held = new Appraisal
        {
            Day = new(2004, 12, 20),
            Kind = Bodies.TwoCommittees,
            By = Bodies.AppraisalGroup,
            OrganisedBy = Bodies.SubdistrictOffice,
            Steps = [AppraisalSteps.Test],
            Persons = [],
        };
        var outcome = rules.Decide(held);
        Assert.Equal(Verdict.Met, outcome.Of(AppraisalFindings.By));
        Assert.Equal(Verdict.Met, outcome.Of(AppraisalFindings.OrganisedBy));
        Assert.Equal(Verdict.Met, outcome.Of(AppraisalFindings.Steps));
        var alone = rules.Decide(
            held with
            {
                By = Bodies.ResidentsAssembly,
                OrganisedBy = Bodies.ResidentsCommittee,
                Steps = [],
                Missed = [new("Li", AppraisedCircles.TwoCommitteesMembers)],
            }
        );
        Assert.Equal(4, alone.Breaches.Count);
    }

    [Theory]
    [InlineData("2004-12-31", Verdict.Met)]
    [InlineData("2005-01-01", Verdict.Breached)]
    public void X8_it_is_held_every_year(string held, Verdict verdict)
    {
        var log = new AppraisalLog
        {
            From = new(2004, 1, 1),
            Until = new(2005, 1, 1),
            Everybody = ["Li"],
            Held = [new(NodaTime.Text.LocalDatePattern.Iso.Parse(held).GetValueOrThrow(), [])],
        };
        Assert.Equal(
            verdict,
            AppraisalRules
                .From(Xiling2004.Layer, AppraisalNorms.TwoCommittees)
                .Check(log, new(2005, 1, 2))
                .Of(AppraisalFindings.Every)
        );
    }

    // 民主评议村干部: none of them is left out; others need not be appraised.
    [Theory]
    [InlineData(true, Verdict.Breached)]
    [InlineData(false, Verdict.Met)]
    public void S6_cadres_are_appraised(bool isCadre, Verdict verdict)
    {
        var appraisal = new Appraisal
        {
            Day = new(2006, 12, 20),
            Kind = Bodies.TwoCommittees,
            Persons = [],
            Missed = [new("Li", isCadre ? AppraisedCircles.TwoCommitteesMembers : AppraisedCircles.Staff)],
        };
        Assert.Equal(
            verdict,
            AppraisalRules
                .From(Suizhou2005.Layer, AppraisalNorms.TwoCommittees)
                .Decide(appraisal)
                .Of(AppraisalFindings.Appraised)
        );
    }

    [Fact]
    public void M15_once_a_year_two_groups_rate_and_nothing_is_said_of_weights()
    {
        var law = Minhang2009.Layer;
        Assert.Equal(2, law.Find(EvaluationNorms.Departments.Raters)!.Value.Count);
        Assert.True(law.FindOrOpen(EvaluationNorms.Departments.Weights).IsOpen);
        Assert.NotNull(law.Find(EvaluationNorms.Departments.Every));
    }

    [Fact]
    public void What_ends_an_office_stands_once_with_the_end_of_offices() =>
        Assert.DoesNotContain(
            On("2026-03-01").OwnNames,
            name =>
                name.Id.StartsWith("accountability.", StringComparison.Ordinal)
                && name.Id.Contains("incompet", StringComparison.Ordinal)
        );

    private static Rulebook On(string day) =>
        Ledgers.In(
            JurisdictionCode.Parse("420505"),
            NodaTime.Text.LocalDatePattern.Iso.Parse(day).GetValueOrThrow()
        );
}
