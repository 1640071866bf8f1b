using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Deliberation.Hearings;

// systems.md X5 (Xiling): the hearing, then the ballot, judged in one call.
public sealed class HeardDecisionTests
{
    private static readonly HearingProcessNorms Stages = HearingNorms.Community.Process;
    private static readonly LocalDate End = new(2004, 12, 31);

    private static readonly Rulebook Law = RulebookCatalogue.BuiltIn.Find(
        JurisdictionCode.Parse("420503"),
        new(2004, 6, 1)
    );

    private static readonly HearingRules Rules = HearingRules.From(Law, HearingNorms.Community);

    [Theory]
    [InlineData(10, Verdict.Met)]
    [InlineData(20, Verdict.Met)]
    [InlineData(21, Verdict.Breached)]
    [InlineData(null, Verdict.Breached)]
    public void The_day_of_the_meeting_is_that_of_the_decision(int? heard, Verdict verdict)
    {
        var outcome = Rules.CheckDecision(Market(heard), Vote(isSecret: true), End);
        Assert.Equal(MotionStatus.Adopted, outcome.Motion.Status);
        Assert.Equal(new LocalDate(2004, 6, 20), outcome.Hearing.DecidedOn);
        Assert.Equal(verdict, outcome.Decision!.Verdict);
        Assert.Equal(verdict, outcome.Findings.VerdictOf(HearingFindings.Decision));
        Assert.Equal(Verdict.Met, outcome.Findings.VerdictOf(MotionFindings.Majority));
        Assert.Equal(verdict == Verdict.Met ? [] : [Stages.Hearing.Stage], outcome.Hearing.MissingStages);
    }

    [Fact]
    public void A_decision_without_its_hearing_says_what_it_lacked()
    {
        var outcome = Rules.CheckDecision(Market(heard: null), Vote(isSecret: true), End);
        Assert.Contains(
            "lacking: the hearing, All sides at the hearing",
            outcome.Decision!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_kind_of_the_matter_may_stand_with_the_vote()
    {
        var unkinded = Market(heard: null) with { MatterKind = null };
        var vote = Vote(isSecret: true);
        Assert.Equal(Verdict.Undetermined, Rules.CheckDecision(unkinded, vote, End).Decision!.Verdict);
        var kinded = Decide(
            vote.Meeting,
            vote.Vote with
            {
                Matter = new() { Title = "market", Kind = MatterKinds.Renovation },
            }
        );
        Assert.Equal(Verdict.Breached, Rules.CheckDecision(unkinded, kinded, End).Decision!.Verdict);
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void A_show_of_hands_is_no_ballot(bool? isSecret, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Rules
                .CheckDecision(Market(heard: 10), Vote(isSecret), End)
                .Findings.VerdictOf(ProcedureFindings.Evidence)
        );

    [Fact]
    public void Those_who_were_too_few_decided_nothing_that_lacks_a_hearing()
    {
        var few = Decide(Meeting with { Adults = 1000 }, Vote(isSecret: true).Vote);
        var outcome = Rules.CheckDecision(Market(heard: null), few, End);
        Assert.Equal(MotionStatus.CannotDecide, outcome.Motion.Status);
        Assert.Null(outcome.Decision);
        Assert.Null(outcome.Hearing.DecidedOn);
    }

    [Theory]
    [InlineData(10, Verdict.Undetermined)]
    [InlineData(null, Verdict.Breached)]
    public void Of_a_vote_on_an_unknown_day_only_what_it_lacks_in_any_case_is_said(
        int? heard,
        Verdict verdict
    )
    {
        var vote = Decide(Meeting with { Day = null }, Vote(isSecret: true).Vote);
        Assert.Equal(verdict, Rules.CheckDecision(Market(heard), vote, End).Decision!.Verdict);
    }

    private static Meeting Meeting { get; } =
        new()
        {
            Body = Bodies.ResidentsAssembly,
            Day = new(2004, 6, 20),
            Basis = Circles.Adults,
            Adults = 100,
        };

    private static MotionOutcome Vote(bool? isSecret) =>
        Decide(
            Meeting,
            new()
            {
                Title = "the covered market",
                Present = 60,
                For = 40,
                Against = 20,
                IsSecret = isSecret,
            }
        );

    private static MotionOutcome Decide(Meeting meeting, MotionVote vote) =>
        AssemblyRules.From(Law, AssemblyNorms.ResidentsAssembly).Decide(meeting, vote);

    private static Hearing Market(int? heard)
    {
        var residents = Circles.Residents;
        return new()
        {
            Matter = "the covered market",
            MatterKind = MatterKinds.Renovation,
            Form = heard is null ? null : HearingForms.Hearing,
            SidesConcerned = [residents],
            Participants = heard is null ? null : [new("Li", residents) { IsPresent = true }],
            Log = new()
            {
                Acts =
                [
                    new()
                    {
                        Stage = Stages.Tabling.Stage,
                        Day = new(2004, 6, 1),
                        By = Bodies.TwoCommittees,
                    },
                    .. heard is { } day
                        ? (StageAct[])[new() { Stage = Stages.Hearing.Stage, Day = new(2004, 6, day) }]
                        : [],
                ],
            },
        };
    }
}
