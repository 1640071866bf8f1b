using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;

namespace GrassrootsDemocracy.Tests.Elections.Before.Process;

// 浙江省村民委员会选举办法, arts 22(2) and 24(2).
public sealed class PollingTests
{
    private static readonly PollingRules Rules = PollingRules.From(
        Zhejiang2020.Layer,
        ElectionNorms.VillagersCommittee.Polling
    );

    private static readonly PollingArrangement Clean = new()
    {
        Candidates = ["Li", "Wang"],
        Officers = [new("Zhao", PollingRoles.Teller), new("Qian", PollingRoles.Scrutineer)],
        Kinship = Kinship.None,
    };

    private static readonly MobileBox Box = new()
    {
        Name = "North",
        Why = BoxReasons.HardToGather,
        Scrutineers = ["Sun", "Zhou", "Wu"],
        ApprovedBy = [Bodies.TownshipElectionGuidance],
        IsPublished = true,
    };

    [Fact]
    public void An_arrangement_without_candidates_at_work_is_met() =>
        Assert.All(
            Rules.Check(Clean with { Choices = BallotChoices.All }).Findings,
            line => Assert.Equal(Verdict.Met, line.Verdict)
        );

    [Fact]
    public void A_candidate_who_counts_is_named_and_one_who_writes_for_others_is_not_asked() =>
        Assert.Equal(
            "no candidate may be at work at the vote: Li",
            Sentence(
                Clean with
                {
                    Officers = [new("Li", PollingRoles.Teller), new("Wang", PollingRoles.Scribe)],
                },
                PollingFindings.NoCandidates
            )
        );

    [Theory]
    [InlineData(KinRelation.Spouse, Verdict.Breached)]
    [InlineData(KinRelation.Child, Verdict.Breached)]
    [InlineData(KinRelation.Sibling, Verdict.Breached)]
    [InlineData(KinRelation.Grandparent, Verdict.Met)]
    [InlineData(KinRelation.Cousin, Verdict.Met)]
    public void A_relative_of_the_circle_is_kept_from_the_work(KinRelation relation, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Line(
                Clean with
                {
                    Kinship = new(new Relation("Li", "Zhao", relation)),
                },
                PollingFindings.NoRelatives
            ).Verdict
        );

    [Fact]
    public void Nobody_is_cleared_of_kinship_that_nobody_looked_at() =>
        Assert.Equal(
            Verdict.Undetermined,
            Line(Clean with { Kinship = null }, PollingFindings.NoRelatives).Verdict
        );

    [Fact]
    public void The_scrutineers_of_a_mobile_box_are_at_work_too() =>
        Assert.Equal(
            "no candidate may be at work at the vote: Wang",
            Sentence(
                Clean with
                {
                    MobileBoxes = [Box with { Scrutineers = ["Wang", "Sun", "Wu"] }],
                },
                PollingFindings.NoCandidates
            )
        );

    [Theory]
    [InlineData("Sun Zhou Wu", Verdict.Met)]
    [InlineData("Sun Zhou", Verdict.Breached)]
    [InlineData("Sun Zhou Zhou", Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void Three_scrutineers_go_with_a_mobile_box(string? names, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Line(
                Clean with
                {
                    MobileBoxes = [Box with { Scrutineers = names is null ? null : [.. names.Split(' ')] }],
                },
                PollingFindings.BoxScrutineers
            ).Verdict
        );

    [Fact]
    public void A_mobile_box_needs_approval_and_publication()
    {
        var refused = Clean with { MobileBoxes = [Box with { ApprovedBy = [], IsPublished = false }] };
        var unknown = Clean with { MobileBoxes = [Box with { ApprovedBy = null, IsPublished = null }] };

        Assert.Equal(Verdict.Breached, Line(refused, PollingFindings.BoxApproval).Verdict);
        Assert.Equal(Verdict.Breached, Line(refused, PollingFindings.BoxPublished).Verdict);
        Assert.Equal(Verdict.Undetermined, Line(unknown, PollingFindings.BoxApproval).Verdict);
        Assert.Equal(Verdict.Undetermined, Line(unknown, PollingFindings.BoxPublished).Verdict);
    }

    [Fact]
    public void Where_no_rulebook_speaks_of_it_nothing_is_judged() =>
        Assert.Empty(
            PollingRules
                .From(NationalRulebook.Editions.On(new(2026, 3, 1)), ElectionNorms.VillagersCommittee.Polling)
                .Check(Clean with { MobileBoxes = [Box] })
                .Findings
        );

    private static Finding Line(PollingArrangement arrangement, RuleDescriptor rule) =>
        Rules.Check(arrangement).Findings.Single(line => line.Rule.Equals(rule));

    private static string Sentence(PollingArrangement arrangement, RuleDescriptor rule) =>
        Line(arrangement, rule).ToString().Split("] ")[1].Split(" — ")[0].Split(';')[0];
}
