using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Deliberation.Congresses;

// systems.md M1: who decides what between plenary and standing committee.
public sealed class CompetenceTests
{
    private static readonly CompetenceRules Rules = CompetenceRules.From(
        Minhang2009.Layer,
        CompetenceNorms.PartyCommittee
    );

    private static readonly YearTopic Approved = new()
    {
        Title = "Water",
        PutTo = Bodies.PlenaryCommittee,
        VotedOn = new(2009, 1, 20),
        IsApproved = true,
    };

    [Fact]
    public void A_matter_of_the_plenary_decided_below_is_a_breach()
    {
        Assert.Equal(DecisionState.InCompetence, State(MatterKinds.Budget, Bodies.PlenaryCommittee));
        Assert.Equal(DecisionState.WrongBody, State(MatterKinds.Budget, Bodies.StandingCommittee));
        Assert.Equal(DecisionState.InCompetence, State(CongressMatterKinds.Urgent, Bodies.StandingCommittee));
        Assert.Equal(DecisionState.WrongBody, State(CongressMatterKinds.Urgent, Bodies.PlenaryCommittee));
        Assert.Equal(DecisionState.Undetermined, State(MatterKinds.Renovation, Bodies.StandingCommittee));
    }

    [Theory]
    [InlineData(true, 20, 20, DecisionState.InCompetence)]
    [InlineData(true, 20, 19, DecisionState.TopicNotApproved)]
    [InlineData(false, 20, 21, DecisionState.TopicRejected)]
    [InlineData(null, 20, 21, DecisionState.Undetermined)]
    public void What_the_plenary_rejected_or_has_not_yet_approved_is_not_decided_below(
        bool? isApproved,
        int voted,
        int decided,
        DecisionState state
    ) =>
        Assert.Equal(
            state,
            Check(
                [Approved with { IsApproved = isApproved, VotedOn = new(2009, 1, voted) }],
                Decision(decided)
            )
                .Decisions[0]
                .State
        );

    [Fact]
    public void A_topic_that_was_never_put_up_is_not_approved_and_an_unknown_list_leaves_it_open()
    {
        Assert.Equal(DecisionState.TopicNotApproved, Check([], Decision(20)).Decisions[0].State);
        Assert.Equal(DecisionState.Undetermined, Check(null, Decision(20)).Decisions[0].State);
    }

    [Fact]
    public void The_plenary_itself_is_not_bound_by_its_vote_on_topics() =>
        Assert.Equal(
            DecisionState.InCompetence,
            Check(
                [],
                new BodyDecision
                {
                    Matter = new() { Title = "Plan", Kind = CongressMatterKinds.Strategy },
                    By = Bodies.PlenaryCommittee,
                    Topic = "Water",
                }
            )
                .Decisions[0]
                .State
        );

    [Fact]
    public void A_topic_put_to_another_body_is_a_breach()
    {
        var outcome = Check([Approved with { PutTo = Bodies.StandingCommittee }]);
        Assert.Equal(Verdict.Breached, outcome.Findings.VerdictOf(CompetenceFindings.TopicsPut));
        Assert.Equal(Verdict.Met, Check([Approved]).Findings.VerdictOf(CompetenceFindings.TopicsPut));
    }

    [Theory]
    [InlineData(1, Verdict.Breached)]
    [InlineData(2, Verdict.Met)]
    public void The_standing_committee_reports_twice_a_year(int reports, Verdict verdict)
    {
        var outcome = Rules.Check(
            new()
            {
                Year = 2009,
                Reports =
                [
                    new() { Day = new(2008, 12, 31) },
                    new() { Day = new(2009, 7, 1), To = Bodies.PartyCongress },
                    .. Enumerable
                        .Range(1, reports)
                        .Select(month => new CommitteeReport
                        {
                            Day = new(2009, month, 1),
                            To = Bodies.PlenaryCommittee,
                            Resolutions = ["Water"],
                        }),
                ],
                Resolutions = ["Water", "Roads"],
            }
        );
        Assert.Equal(verdict, outcome.Findings.VerdictOf(CompetenceFindings.Reports));
        Assert.Equal(
            [Verdict.Met, Verdict.Breached],
            outcome
                .Findings.Where(line => line.Rule.Equals(CompetenceFindings.Execution))
                .Select(line => line.Verdict)
        );
    }

    [Fact]
    public void Reports_that_nobody_knows_of_leave_it_open() =>
        Assert.Equal(
            Verdict.Undetermined,
            Rules.Check(new() { Year = 2009 }).Findings.VerdictOf(CompetenceFindings.Reports)
        );

    [Theory]
    [InlineData(2008, 12, Verdict.Met)]
    [InlineData(2009, 2, Verdict.Met)]
    [InlineData(2009, 3, Verdict.Breached)]
    [InlineData(2010, 1, Verdict.Breached)]
    public void Where_a_norm_names_a_month_topics_are_put_up_by_then(int year, int month, Verdict verdict)
    {
        var norms = CompetenceNorms.PartyCommittee;
        var law = Minhang2009.Layer.With(norms.TopicsWithin, 2, Assemblies.Source);
        var outcome = CompetenceRules
            .From(law, norms)
            .Check(new() { Year = 2009, Topics = [Approved with { VotedOn = new(year, month, 5) }] });
        Assert.Equal(verdict, outcome.Findings.VerdictOf(CompetenceFindings.TopicsWithin));
    }

    private static DecisionState State(Label kind, Label by) =>
        Check(
            [],
            new BodyDecision
            {
                Matter = new() { Title = "It", Kind = kind },
                By = by,
            }
        )
            .Decisions[0]
            .State;

    private static BodyDecision Decision(int day) =>
        new()
        {
            Matter = new() { Title = "The pumps", Kind = CongressMatterKinds.Execution },
            By = Bodies.StandingCommittee,
            Day = new(2009, 1, day),
            Topic = "Water",
        };

    private static CompetenceOutcome Check(ValueList<YearTopic>? topics, params BodyDecision[] decisions) =>
        Rules.Check(
            new()
            {
                Year = 2009,
                Topics = topics,
                Decisions = [.. decisions],
            }
        );
}
