using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Liaison.Planning;

/// <summary>A plan made from a network (issue 6): who has the roles, the links of the day, units as areas.</summary>
public sealed class LinkPlanSourceTests
{
    private static readonly LocalDate Start = new(2009, 1, 1);
    private static readonly LinkKind Kind = LinkKinds.DelegateToResident;

    [Fact]
    public void HoldersLinkedAndTheLinksOfTheDayAreTakenUp()
    {
        var builder = new NetworkBuilder();
        var li = builder.Add(LiaisonRoles.CountyDelegate, "Li");
        var wang = builder.Add(LiaisonRoles.GrassrootsDelegate, "Wang");
        var chen = builder.Add(LiaisonRoles.Resident, "Chen");
        builder.Add(LiaisonRoles.DelegateGroup, "group");
        builder.Link(Kind, li, chen, Start, until: new(2009, 7, 1));
        builder.Link(Kind, wang, chen, new(2009, 7, 1));
        var network = builder.Build();

        var before = LinkPlanRequest.From(network.AsOf(new(2009, 6, 30)), Kind);
        var after = LinkPlanRequest.From(network.AsOf(new(2009, 7, 1)), Kind);

        Assert.Equal(["Li", "Wang"], before.Holders.Select(holder => holder.Id));
        Assert.Equal(["Chen"], before.Linked.Select(person => person.Id));
        Assert.Equal([new LinkPair("Li", "Chen")], before.Today);
        Assert.Equal([new LinkPair("Wang", "Chen")], after.Today);
    }

    [Fact]
    public void NamesakesStayApart()
    {
        var builder = new NetworkBuilder();
        builder.Add(LiaisonRoles.CountyDelegate, "Li");
        builder.Add(LiaisonRoles.CountyDelegate, "Li");

        var request = LinkPlanRequest.From(builder.Build().AsOf(Start), Kind);

        Assert.Equal(["Li (0)", "Li (1)"], request.Holders.Select(holder => holder.Id));
    }

    [Fact]
    public void ANumberBecomesTheIdAndTheCapacityThatTheHostSays()
    {
        var builder = new NetworkBuilder();
        builder.Add(LiaisonRoles.CountyDelegate, "Li");
        builder.Add(LiaisonRoles.CountyDelegate, "Li");

        var request = LinkPlanRequest.From(
            builder.Build().AsOf(Start),
            Kind,
            number => number == 0 ? 3 : null,
            number => number == 0 ? "first" : "second"
        );

        Assert.Equal(["first", "second"], request.Holders.Select(holder => holder.Id));
        Assert.Equal([3, null], request.Holders.Select(holder => holder.Capacity));
    }

    [Theory]
    [InlineData("street 1", "street 1", true)]
    [InlineData("street 1", "street 2", false)]
    [InlineData(null, "street 2", true)]
    [InlineData("street 1", null, false)]
    [InlineData("310112", "310112101", true)]
    [InlineData("310112101", "310112", false)]
    public void UnitsAreAreas(string? ofHolder, string? ofLinked, bool isPlanned)
    {
        var builder = new NetworkBuilder();
        builder.Add(LiaisonRoles.CountyDelegate, "Li", ofHolder);
        builder.Add(LiaisonRoles.Resident, "Chen", ofLinked);

        var plan = Rules.Plan(LinkPlanRequest.From(builder.Build().AsOf(Start), Kind));

        Assert.Equal(isPlanned ? 1 : 0, plan.Links.Count);
        Assert.Equal(isPlanned, plan.IsComplete);
    }

    [Fact]
    public void WhoLeavesEndsLinksAndTheRestIsPlannedAnew()
    {
        var builder = new NetworkBuilder();
        var li = builder.Add(LiaisonRoles.CountyDelegate, "Li");
        builder.Add(LiaisonRoles.CountyDelegate, "Wang");
        builder.Link(Kind, li, builder.Add(LiaisonRoles.Resident, "Chen"), Start);

        var plan = Rules.Plan(
            LinkPlanRequest.From(builder.Build().AsOf(Start), Kind).Without(["Li", "nobody"])
        );

        Assert.Equal([new LinkPair("Li", "Chen")], plan.Ended);
        Assert.Equal([new LinkPair("Wang", "Chen")], plan.Added);
    }

    [Fact]
    public void NobodyIsLinkedToHimself()
    {
        var kind = new LinkKind(
            new("link/twins", "twins", "互联"),
            [LiaisonRoles.CountyDelegate],
            [LiaisonRoles.CountyDelegate]
        );
        var builder = new NetworkBuilder();
        builder.Add(LiaisonRoles.CountyDelegate, "Li");
        builder.Add(LiaisonRoles.CountyDelegate, "Wang");

        var plan = LinkPlanRules
            .From(Rulebook.Named("none"), new(kind))
            .Plan(LinkPlanRequest.From(builder.Build().AsOf(Start), kind));

        Assert.Equal([new LinkPair("Wang", "Li"), new LinkPair("Li", "Wang")], plan.Links);
    }

    [Fact]
    public void TheCheckAndThePlanReadOneNorm()
    {
        var source = new Citation(
            new("Assumed measures", "假设办法", "2026"),
            Provision.Article(1),
            TextStatus.Analogy
        );
        var rulebook = Rulebook
            .Named("Assumed", "假设")
            .With(LiaisonNorms.DelegateToResident.LinkedBy, CountRange.Exactly(1), source);

        Assert.Equal(
            LinkRules.From(rulebook, LiaisonNorms.DelegateToResident).LinkedBy,
            LinkPlanRules.From(rulebook, LiaisonNorms.DelegateToResident).LinkedBy
        );
    }

    [Fact]
    public void NamesakesGetTheirNumbersAlsoWhereSomebodyIsCalledLikeThat()
    {
        var builder = new NetworkBuilder();
        foreach (var name in new[] { "Li", "Li", "Li (1)" })
        {
            builder.Add(LiaisonRoles.Resident, name);
        }

        Assert.Equal(
            ["Li (0)", "Li (1) (1)", "Li (1)"],
            LinkPlanRequest
                .From(builder.Build().AsOf(Start), LinkKinds.DelegateToResident)
                .Linked.Select(person => person.Id)
        );
    }

    [Fact]
    public void AGapIsNamedByTheUnitsWhereTheyAreNoAreas()
    {
        var builder = new NetworkBuilder();
        builder.Add(LiaisonRoles.CountyDelegate, "Li", "东街");
        builder.Add(LiaisonRoles.Resident, "a", "西街");
        builder.Add(LiaisonRoles.Resident, "b", "南街");
        builder.Add(LiaisonRoles.Resident, "c");
        var request = LinkPlanRequest.From(builder.Build().AsOf(Start), LinkKinds.DelegateToResident);

        Assert.Equal(
            [
                "西街: 1 to be linked, 0 who may hold the links",
                "南街: 1 to be linked, 0 who may hold the links",
                "1 to be linked, 0 who may hold the links",
            ],
            Rules.Plan(request).Gaps.Select(gap => gap.ToString())
        );
    }

    private static LinkPlanRules Rules =>
        LinkPlanRules.From(Rulebook.Named("none"), LiaisonNorms.DelegateToResident);
}
