using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Deliberation.Proposals;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Liaison.Delegates;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Competitions;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Rulebooks.Localities;

// What the reports on Xiling (X), Minhang (M), Jianghan (J) and a Youth League (Y) say is stated in their layers.
public sealed class LiaisonLayerTests
{
    private static readonly LocalDate Start = new(2009, 1, 1);

    // M8: 三联四会, each of the four at least once every half-year.
    [Fact]
    public void The_four_councils_are_four_and_each_is_judged_alone()
    {
        Label[] four =
        [
            LiaisonRoles.StandingCommitteeCouncil,
            LiaisonRoles.GrassrootsCommitteeCouncil,
            LiaisonRoles.BranchCouncil,
            LiaisonRoles.RepresentativesCouncil,
        ];
        var builder = new NetworkBuilder();
        var places = four.Select(role => builder.Add(role)).ToList();
        builder.Activity(places[0], new(2009, 3, 1));
        builder.Activity(places[1], new(2009, 7, 1));
        var spans = LiaisonRules
            .From(Minhang2009.Layer, [], [.. four])
            .Check(Over(builder))
            .Activities.Where(span => span.IsOver && span.FirstDay == Start)
            .ToList();

        Assert.Equal(
            four.Select(role => role.Name),
            spans.Select(span => span.Of.ToString(Language.English))
        );
        Assert.Equal([1, 0, 0, 0], spans.Select(span => span.Kept));
    }

    // Y1: 五跨. One value of a trait crosses nothing.
    [Theory]
    [InlineData(2, Verdict.Met)]
    [InlineData(1, Verdict.Breached)]
    public void Groups_of_the_league_cross_all_five(int units, Verdict verdict)
    {
        var builder = new NetworkBuilder();
        var group = builder.Add(LiaisonRoles.DelegateGroup);
        for (var member = 0; member < 2; member++)
        {
            var delegates = builder.Add(LiaisonRoles.LeagueDelegate);
            builder.Link(LinkKinds.GroupToDelegate, group, delegates, Start);
            foreach (var trait in Traits.All)
            {
                builder.Describe(
                    delegates,
                    trait,
                    trait == Traits.Unit && units == 1 ? "one" : FormattableString.Invariant($"{member}")
                );
            }
        }

        var lines = LinkRules
            .From(YouthLeague.Layer, LiaisonNorms.GroupToDelegate)
            .Check(Over(builder))
            .Findings.Where(line => line.Rule.Equals(LiaisonFindings.Crossing))
            .ToList();

        Assert.Equal(5, lines.Count);
        Assert.Equal(
            verdict,
            lines
                .Single(line =>
                    line.Detail!.ToString(Language.English).Contains("unit", StringComparison.Ordinal)
                )
                .Verdict
        );
        Assert.Equal(units == 2 ? 5 : 4, lines.Count(line => line.Verdict == Verdict.Met));
    }

    // Y2: "regularly" is said, and how often is not.
    [Fact]
    public void How_often_delegations_of_the_league_are_active_is_left_open_by_the_report()
    {
        var term = LiaisonRules.From(YouthLeague.Layer, [], [LiaisonRoles.Delegation]).Activities[0];

        Assert.Equal(TermState.LeftToOthers, term.State);
        Assert.NotNull(term.Source);
    }

    // Y5: delegates come from cells, delegations from streets.
    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    public void Every_delegate_of_the_league_comes_from_a_cell_and_every_delegation_from_a_street(
        bool isLinked,
        Verdict verdict
    )
    {
        var builder = new NetworkBuilder();
        var cell = builder.Add(LiaisonRoles.GridCell);
        var street = builder.Add(LiaisonRoles.Street);
        var one = builder.Add(LiaisonRoles.LeagueDelegate);
        var other = builder.Add(LiaisonRoles.LeagueDelegate);
        var delegation = builder.Add(LiaisonRoles.Delegation);
        var further = builder.Add(LiaisonRoles.Delegation);
        builder.Link(LinkKinds.CellToDelegate, cell, one, Start);
        builder.Link(LinkKinds.StreetToDelegation, street, delegation, Start);
        if (isLinked)
        {
            builder.Link(LinkKinds.CellToDelegate, cell, other, Start);
            builder.Link(LinkKinds.StreetToDelegation, street, further, Start);
        }

        foreach (var norms in new[] { LiaisonNorms.CellToDelegate, LiaisonNorms.StreetToDelegation })
        {
            Assert.Equal(
                verdict,
                LinkRules
                    .From(YouthLeague.Layer, norms)
                    .Check(Over(builder))
                    .Findings.Single(line => line.Rule.Equals(LiaisonFindings.LinkedBy))
                    .Verdict
            );
        }
    }

    // M6: 根据党代表的特长和职业.
    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void Delegates_are_asked_to_investigate_what_they_are_versed_in(
        bool? isOfSpecialty,
        Verdict verdict
    ) =>
        Assert.Equal(
            verdict,
            DelegateTermRules
                .From(Minhang2009.Layer)
                .Decide(
                    new()
                    {
                        Delegate = "Li",
                        From = Start,
                        Uses =
                        [
                            new()
                            {
                                Right = DelegateRights.Investigation,
                                On = Start,
                                IsOfSpecialty = isOfSpecialty,
                            },
                        ],
                    },
                    Start
                )
                .Findings.Single(line => line.Rule.Equals(DelegateTermFindings.Specialty))
                .Verdict
        );

    // M7: a session every year.
    [Theory]
    [InlineData("2009-05-01", Verdict.Met)]
    [InlineData(null, Verdict.Breached)]
    public void A_standing_congress_meets_every_year(string? day, Verdict verdict) =>
        Assert.Equal(
            verdict,
            AssemblyRules
                .From(Minhang2009.Layer, AssemblyNorms.PartyCongress)
                .CheckHeldEvery(
                    new()
                    {
                        From = Start,
                        Days = day is null ? [] : [NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value],
                    },
                    new(2010, 1, 1)
                )
                .Verdict
        );

    // M5: 由以往的举手表决，改为采用电子表决器.
    [Fact]
    public void A_plenary_votes_by_device_instead_of_hands() =>
        Assert.Equal(
            [PlenaryNorms.ByDevice],
            Minhang2009.Layer.Find(PlenaryNorms.PlenaryCommittee.Ballot.Evidence)!.Value
        );

    // M16: 实事项目公开征集.
    [Fact]
    public void The_government_asks_the_public_for_projects()
    {
        var stage = BudgetNorms.LocalBudget.Solicitation;

        Assert.Equal([Bodies.LocalGovernment], Minhang2009.Layer.Find(stage.Actors)!.Value);
        Assert.Null(Minhang2009.Layer.Find(stage.After));
    }

    // J2: 中心全体人员也都通过竞争重新上岗.
    [Theory]
    [InlineData(30, 30, Verdict.Met)]
    [InlineData(29, 30, Verdict.Breached)]
    [InlineData(30, null, Verdict.Undetermined)]
    public void All_posts_are_filled_anew(int offered, int? there, Verdict verdict) =>
        Assert.Equal(
            verdict,
            CompetitionRules
                .From(Jianghan2006.Layer)
                .Decide(
                    new()
                    {
                        Posts = offered,
                        PostsThere = there,
                        Competitors = [],
                    }
                )
                .Findings.Single(line => line.Rule.Equals(CompetitionFindings.AllPosts))
                .Verdict
        );

    // X4: 作为街道党政班子工作考核内容.
    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void Cross_appointment_is_part_of_the_assessment_of_the_street(
        bool? isAssessed,
        Verdict verdict
    ) =>
        Assert.Equal(
            verdict,
            PostRules
                .From(Xiling2004.Layer)
                .Check(
                    new()
                    {
                        Community = "one",
                        Posts = [],
                        People = [],
                        Tenures = [],
                        IsCrossAppointmentAssessed = isAssessed,
                    },
                    new(2004, 6, 1)
                )
                .Findings.Single(line => line.Rule.Equals(PostFindings.CrossAppointmentAssessed))
                .Verdict
        );

    // Y7: published, heard, followed to the end.
    [Fact]
    public void Major_matters_of_the_league_are_followed_after_they_were_published_and_heard()
    {
        var norms = new HearingProcessNorms(HearingLevels.League);
        var process = Procedure.From(YouthLeague.Layer, norms.Id);

        Assert.Equal(
            [norms.Publication.Stage, norms.Hearing.Stage],
            YouthLeague.Layer.Find(norms.FollowUp.After)!.Value
        );
        Assert.Equal(3, process.Stages.Count);
    }

    // Y8: 逐一落实、解答或说明; 专业性较强.
    [Theory]
    [InlineData(ProposalState.Handled, true)]
    [InlineData(ProposalState.Answered, true)]
    [InlineData(ProposalState.PassedOn, true)]
    [InlineData(ProposalState.Received, false)]
    public void A_proposal_in_the_league_is_closed_when_it_is_carried_out_answered_or_passed_on(
        ProposalState state,
        bool isClosed
    )
    {
        Assert.Equal(isClosed, YouthLeague.Layer.Find(ProposalNorms.League.ClosedBy)!.Value.Contains(state));
        Assert.Equal(
            [ProposalKinds.Specialised],
            YouthLeague.Layer.Find(ProposalNorms.League.ExpertKinds)!.Value
        );
    }

    private static ContactPeriod Over(NetworkBuilder builder) =>
        new()
        {
            Network = builder.Build(),
            From = Start,
            AsOf = new(2010, 1, 1),
        };
}
