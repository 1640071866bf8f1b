using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using static GrassrootsDemocracy.Tests.Liaison.NetworkScene;

namespace GrassrootsDemocracy.Tests.Liaison;

// Standing delegates in Qiyang (Q2) and links and councils in Minhang (M8).
public class LiaisonRulesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void A_committee_member_is_linked_to_one_or_two_groups(int groups, long shortBy)
    {
        var builder = new NetworkBuilder();
        var member = builder.Add(LiaisonRoles.GrassrootsCommitteeMember);
        builder.AddMany(LiaisonRoles.DelegateGroup, 3);
        for (var group = 1; group <= groups; group++)
        {
            builder.Link(LinkKinds.MemberToGroup, member, group, Start);
        }

        var outcome = Check(builder, LiaisonNorms.MemberToGroup);

        Assert.Equal(shortBy, outcome.Each.Sum(line => line.ShortBy));
        Assert.Equal(
            shortBy == 0 ? Verdict.Met : Verdict.Breached,
            outcome.Findings.First(line => line.Rule.Equals(LiaisonFindings.Each)).Verdict
        );
    }

    [Theory]
    [InlineData(4, Verdict.Breached)]
    [InlineData(5, Verdict.Met)]
    [InlineData(6, Verdict.Met)]
    public void A_delegate_is_linked_to_at_least_five(int residents, Verdict verdict)
    {
        var builder = new NetworkBuilder();
        builder.Add(LiaisonRoles.GrassrootsDelegate);
        builder.AddMany(LiaisonRoles.Resident, 6);
        for (var resident = 1; resident <= residents; resident++)
        {
            builder.Link(LinkKinds.DelegateToResident, 0, resident, Start);
        }

        var line = Check(builder, LiaisonNorms.DelegateToResident)
            .Findings.First(finding => finding.Rule.Equals(LiaisonFindings.Each));

        Assert.Equal(verdict, line.Verdict);
    }

    // Q2: members and residents of the locality.
    [Theory]
    [InlineData("north", "north", Verdict.Met)]
    [InlineData("north", "south", Verdict.Breached)]
    [InlineData("431121", "431121001", Verdict.Met)]
    [InlineData("431121001", "431121", Verdict.Breached)]
    [InlineData("north", null, Verdict.Undetermined)]
    [InlineData(null, "north", Verdict.Undetermined)]
    public void A_delegate_is_linked_to_people_of_the_locality(string? own, string? other, Verdict verdict)
    {
        var builder = new NetworkBuilder();
        builder.Add(LiaisonRoles.GrassrootsDelegate, "Li", own);
        builder.Add(LiaisonRoles.Resident, "Wang", other);
        builder.Link(LinkKinds.DelegateToResident, 0, 1, Start);
        var outcome = Check(builder, LiaisonNorms.DelegateToResident);
        var line = outcome.Findings.Single(finding => finding.Rule.Equals(LiaisonFindings.WithinUnit));

        Assert.Equal(verdict, line.Verdict);
        Assert.Equal(verdict == Verdict.Breached ? new[] { 1 } : [], outcome.FromOtherUnits);
    }

    [Fact]
    public void Without_a_link_nobody_can_say_that_they_stay_within_the_unit() =>
        Assert.Equal(
            Verdict.Undetermined,
            Check(new NetworkBuilder(), LiaisonNorms.DelegateToResident)
                .Findings.Single(finding => finding.Rule.Equals(LiaisonFindings.WithinUnit))
                .Verdict
        );

    [Theory]
    [InlineData(9, Verdict.Undetermined)]
    [InlineData(10, Verdict.Met)]
    [InlineData(11, Verdict.Undetermined)]
    [InlineData(100, Verdict.Undetermined)]
    public void About_ten_is_a_guide_that_no_number_breaches(int members, Verdict verdict)
    {
        var builder = new NetworkBuilder();
        var group = builder.Add(LiaisonRoles.DelegateGroup);
        var first = builder.AddMany(LiaisonRoles.GrassrootsDelegate, members);
        for (var member = first; member < first + members; member++)
        {
            builder.Link(LinkKinds.GroupToDelegate, group, member, Start);
        }

        var line = Check(builder, LiaisonNorms.GroupToDelegate)
            .Findings.Single(finding => finding.Rule.Equals(LiaisonFindings.About));

        Assert.Equal(verdict, line.Verdict);
    }

    [Fact]
    public void Nobody_to_judge_is_a_missing_fact_and_not_a_norm_that_is_met()
    {
        var line = Check(new NetworkBuilder(), LiaisonNorms.MemberToGroup).Findings[0];

        Assert.Equal(Verdict.Undetermined, line.Verdict);
    }

    [Fact]
    public void Groups_and_councils_are_active_every_half_year()
    {
        var builder = new NetworkBuilder();
        builder.AddMany(LiaisonRoles.DelegateGroup, 2);
        builder.Activity(1, new(2009, 6, 30));
        builder.Activity(1, new(2009, 6, 30));
        builder.Activity(0, new(2009, 7, 1));
        var outcome = LiaisonRules
            .From(Qiyang.Layer, [], [LiaisonRoles.DelegateGroup, LiaisonRoles.BranchCouncil])
            .Check(HalfYear(builder));

        Assert.Equal([new(0, null, 0, 1)], outcome.Activities[0].Missed);
        Assert.Equal((1, 1), (outcome.Activities[1].Kept, outcome.Activities[1].Running));
        Assert.Equal(
            [Verdict.Breached, Verdict.Undetermined, Verdict.Undetermined],
            outcome.Findings.Select(line => line.Verdict)
        );
    }

    [Theory]
    [InlineData(true, true, Verdict.Met)]
    [InlineData(true, false, Verdict.Breached)]
    [InlineData(false, false, Verdict.Undetermined)]
    public void What_a_group_crosses_is_counted_where_a_norm_asks(
        bool isDescribed,
        bool differs,
        Verdict verdict
    )
    {
        var builder = new NetworkBuilder();
        var group = builder.Add(LiaisonRoles.DelegateGroup);
        var first = builder.AddMany(LiaisonRoles.GrassrootsDelegate, 2);
        builder.Link(LinkKinds.GroupToDelegate, group, first, Start);
        builder.Link(LinkKinds.GroupToDelegate, group, first + 1, Start);
        builder.Describe(first, Traits.Region, "north");
        if (isDescribed)
        {
            builder.Describe(first + 1, Traits.Region, differs ? "south" : "north");
        }

        var law = Qiyang.Layer.With(
            LiaisonNorms.GroupToDelegate.Crossing,
            [new CrossingNeed(Traits.Region, 2)],
            Assumed
        );
        var line = LinkRules
            .From(law, LiaisonNorms.GroupToDelegate)
            .Check(HalfYear(builder))
            .Findings.Single(finding => finding.Rule.Equals(LiaisonFindings.Crossing));

        Assert.Equal(verdict, line.Verdict);
    }

    [Theory]
    [InlineData(2, Verdict.Breached)]
    [InlineData(1, Verdict.Met)]
    public void Coverage_and_spread_are_judged_where_a_norm_asks(int covered, Verdict verdict)
    {
        var builder = Somebody();
        builder.Link(ToDelegate, MemberA, DelegateA, Start);
        if (covered == 1)
        {
            builder.Link(ToDelegate, MemberA, DelegateB, Start);
            builder.Link(ToDelegate, MemberB, DelegateC, Start);
        }
        else
        {
            builder.Link(ToDelegate, MemberA, DelegateB, Start);
        }

        var norms = LiaisonNorms.CountyMemberToDelegate;
        var law = Rulebook
            .Named("assumed")
            .With(norms.LinkedBy, CountRange.Exactly(1), Assumed)
            .With(norms.Spread, value: 1, Assumed);
        var findings = LinkRules.From(law, norms).Check(HalfYear(builder)).Findings;

        Assert.All(
            findings.Where(line =>
                line.Rule.Equals(LiaisonFindings.Coverage)
                || line.Rule.Equals(LiaisonFindings.LinkedBy)
                || line.Rule.Equals(LiaisonFindings.Load)
            ),
            line => Assert.Equal(verdict, line.Verdict)
        );
    }

    [Fact]
    public void The_norms_of_the_two_localities_are_those_of_the_reports()
    {
        var halfYearly = Cadence.AtLeast(1, CadenceUnit.HalfYear);

        Assert.Equal(
            new ContactDuty(halfYearly, DutyBase.EachPerson),
            Minhang2009.Layer.Find(LiaisonNorms.CountyMemberToDelegate.Contact)?.Value
        );
        ActivityNorms[] four =
        [
            LiaisonNorms.StandingCommitteeCouncil,
            LiaisonNorms.GrassrootsCommitteeCouncil,
            LiaisonNorms.BranchCouncil,
            LiaisonNorms.RepresentativesCouncil,
        ];
        Assert.All(
            four,
            council => Assert.Equal(halfYearly, Minhang2009.Layer.Find(council.Activity)?.Value)
        );
        Assert.Equal(halfYearly, Qiyang.Layer.Find(LiaisonNorms.DelegateGroup.Activity)?.Value);
        Assert.Equal(new CountRange(1, 2), Qiyang.Layer.Find(LiaisonNorms.MemberToGroup.Each)?.Value);
        Assert.Equal(10, Qiyang.Layer.Find(LiaisonNorms.GroupToDelegate.About)?.Value);
        Assert.Equal(
            new CountRange(5, long.MaxValue),
            Qiyang.Layer.Find(LiaisonNorms.DelegateToResident.Each)?.Value
        );
    }

    [Fact]
    public void A_duty_for_each_link_asks_more_and_so_does_a_stricter_cadence()
    {
        var (half, quarter) = (
            Cadence.AtLeast(1, CadenceUnit.HalfYear),
            Cadence.AtLeast(1, CadenceUnit.Quarter)
        );

        Assert.Equal(Strictness.Stricter, Compare(half, DutyBase.EachLink, half, DutyBase.EachPerson));
        Assert.Equal(Strictness.Stricter, Compare(quarter, DutyBase.EachLink, half, DutyBase.EachPerson));
        Assert.Equal(Strictness.Looser, Compare(half, DutyBase.EachPerson, quarter, DutyBase.EachPerson));
        Assert.Equal(Strictness.Incomparable, Compare(quarter, DutyBase.EachPerson, half, DutyBase.EachLink));
        Assert.Equal(
            Strictness.Stricter,
            CrossingNeed.Compare([new(Traits.Age, 3), new(Traits.Unit, 2)], [new(Traits.Age, 2)])
        );
        Assert.Equal(
            Strictness.Incomparable,
            CrossingNeed.Compare([new(Traits.Age, 3)], [new(Traits.Unit, 2)])
        );

        static Strictness Compare(Cadence one, DutyBase per, Cadence other, DutyBase otherPer) =>
            ContactDuty.Compare(new(one, per), new(other, otherPer));
    }

    private static ContactPeriod HalfYear(NetworkBuilder builder) =>
        new()
        {
            Network = builder.Build(),
            From = Start,
            AsOf = new(2009, 7, 1),
        };

    private static LinkOutcome Check(NetworkBuilder builder, LinkNorms norms) =>
        LinkRules.From(Qiyang.Layer, norms).Check(HalfYear(builder));
}
