using CsCheck;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Tests.Elections.Before.Voters;

namespace GrassrootsDemocracy.Tests.Elections.Before.Proxies;

// 委托投票: village law art. 15(4) (2018), 18(4) (2026); urban law art. 19(4); party regulation art. 24; Zhejiang art. 25.
public sealed class ProxyTests
{
    private static readonly ProxyNorms Names = ElectionNorms.VillagersCommittee.Proxies;

    private static readonly Citation Assumed = new(
        new("Measures", "办法", "2026"),
        Provision.Article(9),
        TextStatus.Analogy
    );

    private static readonly Rulebook Law = NationalRulebook.Editions.On(Village.Day);

    [Theory]
    [InlineData(1, Verdict.Met, 1)]
    [InlineData(3, Verdict.Met, 3)]
    [InlineData(4, Verdict.Breached, 0)]
    public void A_holder_votes_for_three(int principals, Verdict verdict, int counting)
    {
        var outcome = Decide(Law, [.. Grants(principals)]);
        var line = Assert.Single(outcome.Caps);
        Assert.Equal(verdict, line.Verdict);
        Assert.Equal(principals, line.Measure.Actual);
        Assert.Equal(counting, outcome.Counting);
    }

    // Which of four falls nobody says, so that none is chosen in silence.
    [Fact]
    public void A_surplus_leaves_every_grant_of_the_holder_open() =>
        Assert.All(
            Decide(Law, [.. Grants(4)]).Grants,
            result => Assert.Equal(ProxyState.Undetermined, result.State)
        );

    [Theory]
    [InlineData(ProxyExcess.AllFall, 0, 4)]
    [InlineData(ProxyExcess.LatestFall, 3, 1)]
    public void A_norm_may_say_which_fall(ProxyExcess excess, int valid, int invalid)
    {
        var outcome = Decide(Law.Under("P", "省").With(Names.Excess, excess, Assumed), [.. Grants(4)]);
        Assert.Equal(valid, outcome.Counting);
        Assert.Equal(invalid, outcome.Grants.Count(result => result.State == ProxyState.Invalid));
    }

    [Fact]
    public void Of_those_asked_for_on_one_day_at_the_edge_none_is_chosen()
    {
        var sameDay = Grants(4)
            .Select((grant, i) => i < 2 ? grant : grant with { AskedOn = new(2027, 2, 20) });
        var outcome = Decide(
            Law.Under("P", "省").With(Names.Excess, ProxyExcess.LatestFall, Assumed),
            [.. sameDay]
        );
        Assert.Equal(
            [ProxyState.Valid, ProxyState.Valid, ProxyState.Undetermined, ProxyState.Undetermined],
            outcome.Grants.Select(result => result.State)
        );
    }

    [Theory]
    [InlineData("2018-12-29", "Sister", ProxyState.Valid)]
    [InlineData("2018-12-29", "Neighbour", ProxyState.Invalid)]
    [InlineData("2026-01-01", "Neighbour", ProxyState.Valid)]
    [InlineData("2026-01-01", "Stranger", ProxyState.Invalid)]
    public void Only_relatives_hold_before_2026(string day, string holder, ProxyState state)
    {
        var rulebook = NationalRulebook.Editions.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value);
        Assert.Equal(state, Decide(rulebook, Grant("Li", holder)).Grants[0].State);
    }

    [Fact]
    public void Kinship_that_nobody_asked_about_leaves_a_grant_open()
    {
        var rulebook = NationalRulebook.Editions.On(new(2018, 12, 29));
        var outcome = Rules(rulebook).Decide(Record(Grant("Li", "Sister")) with { Kinship = null });
        Assert.Equal(ProxyState.Undetermined, outcome.Grants[0].State);
    }

    [Fact]
    public void A_province_may_let_another_relation_hold()
    {
        var household = new Label("proxy-holder/one-household", "living in one household", "同户居住");
        var province = Rulebook
            .Named("P", "省")
            .Including(Law)
            .With(Names.Holders, ProxyHolders.Of(KinCircle.Household, household), Assumed);
        var grant = Grant("Li", "Neighbour");
        Assert.Equal(ProxyState.Undetermined, Decide(province, grant).Grants[0].State);
        var stated = grant with { Facts = [.. grant.Facts, StatedFact.That(household)] };
        Assert.Equal(ProxyState.Valid, Decide(province, stated).Grants[0].State);
    }

    [Fact]
    public void A_candidate_who_holds_is_flagged_with_the_number()
    {
        var outcome = Rules(Law).Decide(Record([.. Grants(2)]) with { Candidates = ["H"] });
        var line = Assert.Single(outcome.Findings, finding => finding.Rule.Equals(ProxyFindings.Candidate));
        Assert.Equal((Verdict.Breached, 2L), (line.Verdict, line.Measure.Actual));
        Assert.StartsWith(
            "[not met] grants held by H, who stands: 2; none allowed; 2 too many",
            line.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(0, outcome.Counting);
    }

    [Fact]
    public void Before_the_candidates_are_known_nobody_can_say() =>
        Assert.Equal(
            ProxyState.Undetermined,
            Rules(Law).Decide(Record(Grant("Li", "Neighbour")) with { Candidates = null }).Grants[0].State
        );

    [Theory]
    [InlineData(null, ProxyState.Undetermined)]
    [InlineData(false, ProxyState.Invalid)]
    [InlineData(true, ProxyState.Valid)]
    public void A_chain_is_found(bool? mayBePassedOn, ProxyState first)
    {
        var rulebook = mayBePassedOn is { } may
            ? Law.Under("P", "省").With(Names.MayBePassedOn, may, Assumed)
            : Law;
        var outcome = Decide(rulebook, Grant("A", "B"), Grant("B", "C"));
        Assert.Equal([first, ProxyState.Valid], outcome.Grants.Select(result => result.State));
        var line = outcome.Grants[0].Findings.Single(finding => finding.Rule.Equals(ProxyFindings.Chain));
        Assert.Contains("A → B → C", line.ToString(), StringComparison.Ordinal);
        if (mayBePassedOn == true)
        {
            Assert.Equal((2L, "C"), (outcome.Caps[0].Measure.Actual, outcome.Caps[0].Subject));
        }
    }

    [Fact]
    public void A_circle_has_nobody_who_votes() =>
        Assert.All(
            Decide(
                Law.Under("P", "省").With(Names.MayBePassedOn, value: true, Assumed),
                Grant("A", "B"),
                Grant("B", "C"),
                Grant("C", "A")
            ).Grants,
            result => Assert.Equal(ProxyState.Invalid, result.State)
        );

    [Fact]
    public void A_principal_has_one_vote_and_cannot_hold_it_himself()
    {
        Assert.All(
            Decide(Law, Grant("Li", "A"), Grant("Li", "B")).Grants,
            result => Assert.Equal(ProxyState.Undetermined, result.State)
        );
        Assert.Equal(ProxyState.Invalid, Decide(Law, Grant("Li", "Li")).Grants[0].State);
    }

    [Theory]
    [InlineData("2027-02-26", "2027-02-28", true, ProxyState.Valid)]
    [InlineData("2027-02-27", "2027-02-28", true, ProxyState.Invalid)]
    [InlineData("2027-02-26", "2027-03-01", true, ProxyState.Invalid)]
    [InlineData("2027-02-26", "2027-02-28", false, ProxyState.Invalid)]
    [InlineData("2027-02-26", "2027-02-28", null, ProxyState.Undetermined)]
    public void Zhejiang_wants_it_asked_for_reviewed_and_published(
        string asked,
        string published,
        bool? reviewed,
        ProxyState state
    )
    {
        var grant = Grant("Li", "Sister") with
        {
            AskedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(asked).Value,
            PublishedOn = NodaTime.Text.LocalDatePattern.Iso.Parse(published).Value,
        };
        if (reviewed is { } known)
        {
            grant = grant with { Facts = [.. grant.Facts, new(ProxyFacts.Reviewed, known, null)] };
        }

        Assert.Equal(state, Decide(Village.Zhejiang2026, grant).Grants[0].State);
    }

    // Zhejiang lets relatives hold, the law of 2026 any voter: the law prevails and the province is a conflict.
    [Fact]
    public void Zhejiang_gives_way_on_holders_since_2026()
    {
        Assert.Contains(
            Village.Zhejiang2026.ConflictsWithSuperiors(),
            conflict => conflict.Name == Names.Holders
        );
        Assert.DoesNotContain(
            Village.Zhejiang2018.ConflictsWithSuperiors(),
            conflict => conflict.Name == Names.Holders
        );
    }

    [Theory]
    [InlineData(Franchise.Voters, Verdict.Met)]
    [InlineData(Franchise.HouseholdDelegates, Verdict.Undetermined)]
    [InlineData(Franchise.ResidentsDelegates, Verdict.Breached)]
    public void A_community_where_delegates_vote_has_none(Franchise franchise, Verdict verdict)
    {
        var rules = ProxyRules.From(Law, ElectionNorms.ResidentsCommittee.Proxies, franchise);
        Assert.Equal(verdict, rules.Decide(Record(Grant("Li", "A"))).Grants[0].Findings[0].Verdict);
    }

    [Fact]
    public void The_party_has_none()
    {
        var rules = ProxyRules.From(Law, ElectionNorms.PartyBranchCommittee.Proxies, Franchise.PartyMembers);
        Assert.Equal(ProxyState.Invalid, rules.Decide(Record(Grant("Li", "A"))).Grants[0].State);
    }

    [Fact]
    public void No_grants_are_no_findings() => Assert.Empty(Decide(Law).Findings);

    private static readonly Gen<ProxyGrant[]> Any = Gen.Select(Gen.Int[0, 5], Gen.Int[0, 5])
        .Select((principal, holder) => Grant($"P{principal}", $"P{holder}"))
        .Array[0, 8];

    [Fact]
    public void Nobody_has_more_valid_grants_than_the_cap_and_no_principal_two() =>
        Any.Sample(grants =>
        {
            var outcome = Decide(Law, grants);
            var valid = outcome.Grants.Where(result => result.State == ProxyState.Valid).ToList();

            // One listed twice is one.
            Assert.All(
                valid
                    .DistinctBy(result => (result.Grant.Principal, result.Grant.Holder))
                    .CountBy(result => result.Grant.Holder),
                of => Assert.True(of.Value <= 3)
            );
            Assert.All(
                valid.GroupBy(result => result.Grant.Principal),
                of => Assert.Single(of.Select(result => result.Grant.Holder).Distinct())
            );
            Assert.Equal(outcome.Counting, valid.DistinctBy(result => result.Grant.Principal).Count());
            Assert.All(valid, result => Assert.NotEqual(result.Grant.Principal, result.Grant.Holder));
            Assert.Equal(grants.Length, outcome.Grants.Count);
            Assert.Equal(outcome.Counting, Decide(Law, [.. grants.Reverse()]).Counting);
        });

    // V15: a grant to a candidate is void, and so stands in nobody's way.
    [Theory]
    [InlineData("Li", "A", "Li", "B", ProxyState.Valid)]
    [InlineData("Li", "B", "Li", "Neighbour", ProxyState.Undetermined)]
    [InlineData("B", "A", "Li", "B", ProxyState.Valid)]
    [InlineData("B", "Neighbour", "Li", "B", ProxyState.Undetermined)]
    public void A_void_grant_blocks_no_other_and_makes_no_chain(
        string firstPrincipal,
        string firstHolder,
        string principal,
        string holder,
        ProxyState state
    )
    {
        var outcome = Rules(
                Law.Under("Measures", "办法")
                    .With(Names.CandidatesMayHold, false, Assumed)
                    .LeavingOpen(Names.MayBePassedOn, Assumed)
            )
            .Decide(
                Record(Grant(firstPrincipal, firstHolder), Grant(principal, holder)) with
                {
                    Candidates = ["A"],
                }
            );

        Assert.Equal(state, outcome.Grants[1].State);
        Assert.Equal(
            string.Equals(firstHolder, "A", StringComparison.Ordinal) ? ProxyState.Invalid : state,
            outcome.Grants[0].State == ProxyState.Valid ? state : outcome.Grants[0].State
        );
    }

    // V26: the list is published, and not the day after the vote; no text says that a late list voids what is on it.
    [Fact]
    public void A_list_published_after_the_vote_is_a_breach_that_voids_no_grant()
    {
        var late = Grant("Li", "Sister") with { PublishedOn = Village.Day.PlusDays(1) };
        var outcome = Decide(Law, late);

        Assert.Equal(ProxyState.Valid, outcome.Grants[0].State);
        Assert.Equal(
            Verdict.Breached,
            Assert.Single(outcome.Findings, line => line.Rule.Equals(ProxyFindings.Published)).Verdict
        );
    }

    private static IEnumerable<ProxyGrant> Grants(int count) =>
        Enumerable.Range(0, count).Select(i => Grant($"P{i}", "H") with { AskedOn = new(2027, 2, 10 + i) });

    private static ProxyGrant Grant(string principal, string holder) =>
        new()
        {
            Principal = principal,
            Holder = holder,
            Facts = [StatedFact.That(ProxyFacts.Away), StatedFact.That(ProxyFacts.Written)],
            AskedOn = new(2027, 2, 1),
            PublishedOn = new(2027, 2, 20),
        };

    private static ProxyRules Rules(Rulebook rulebook) => ProxyRules.From(rulebook, Names, Franchise.Voters);

    private static ProxyOutcome Decide(Rulebook rulebook, params ProxyGrant[] grants) =>
        Rules(rulebook).Decide(Record(grants));

    private static ProxyRecord Record(params ProxyGrant[] grants) =>
        new()
        {
            ElectionDay = Village.Day,
            Grants = [.. grants],
            Voters =
            [
                "Li",
                "Sister",
                "Neighbour",
                "A",
                "B",
                "C",
                "H",
                .. Enumerable.Range(0, 6).Select(i => $"P{i}"),
            ],
            Candidates = [],
            Kinship = new(new Relation("Sister", "Li", KinRelation.Sibling)),
        };
}
