using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;

namespace GrassrootsDemocracy.Tests.Deliberation.Hearings;

// systems.md X5 (Xiling): tabled by the two committees, heard with all sides, then the ballot.
public sealed class CommunityHearingTests
{
    private static readonly HearingProcessNorms Stages = HearingNorms.Community.Process;
    private static readonly LocalDate End = new(2004, 12, 31);
    private static readonly Label Residents = Circles.Residents;
    private static readonly Label Units = Label.Of("side/resident-units");

    private static readonly HearingRules Rules = HearingRules.From(
        RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("420503"), new(2004, 6, 1)),
        HearingNorms.Community
    );

    [Fact]
    public void A_matter_that_was_tabled_heard_and_voted_on_lacks_nothing()
    {
        var outcome = Rules.Check(Road(), End);
        Assert.True(outcome.IsNeeded);
        Assert.Equal(new LocalDate(2004, 6, 10), outcome.HeldOn);
        Assert.Equal(Verdict.Met, Of(outcome, HearingFindings.Decision).Verdict);
        Assert.All(outcome.Findings, line => Assert.Equal(Verdict.Met, line.Verdict));
        Assert.Empty(outcome.BreachesBeforeDecision);
        Assert.Empty(outcome.MissingStages);
    }

    [Fact]
    public void A_decision_without_its_hearing_is_a_breach_that_says_what_it_lacked()
    {
        var outcome = Rules.Check(
            Road() with
            {
                Participants = null,
                SidesConcerned = null,
                Log = Log(tabled: 1, heard: null, decided: 20),
            },
            End
        );
        Assert.Equal([Stages.Hearing.Stage], outcome.MissingStages);
        var line = Of(outcome, HearingFindings.Decision);
        Assert.Equal(Verdict.Breached, line.Verdict);
        Assert.Contains("the hearing, All sides at the hearing", line.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(20, Verdict.Met)]
    [InlineData(21, Verdict.Breached)]
    public void A_hearing_after_the_ballot_is_none(int heard, Verdict verdict)
    {
        var outcome = Rules.Check(Road() with { Log = Log(1, heard, decided: 20) }, End);
        Assert.Equal(verdict, Of(outcome, HearingFindings.Decision).Verdict);
    }

    [Fact]
    public void Neither_a_hearing_nor_its_lack_is_judged_before_its_day()
    {
        var outcome = Rules.Check(Road(), new(2004, 6, 5));
        Assert.Null(outcome.HeldOn);
        Assert.Null(outcome.DecidedOn);
        Assert.DoesNotContain(outcome.Findings, line => line.Rule.Equals(HearingFindings.Decision));
        Assert.Equal([Stages.Hearing.Stage], outcome.Procedure.Due.Select(due => due.Stage.Stage));
    }

    [Theory]
    [InlineData("two-committees", Verdict.Met)]
    [InlineData("residents-committee", Verdict.Met)]
    [InlineData("resident-units", Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void Only_the_two_committees_may_table(string? by, Verdict verdict)
    {
        var log = Log(1, 10, 20);
        var outcome = Rules.Check(
            Road() with
            {
                Log = log with
                {
                    Acts =
                    [
                        log.Acts[0] with
                        {
                            By = by is null ? null : Label.Of($"body/{by}"),
                        },
                        .. log.Acts.Skip(1),
                    ],
                },
            },
            End
        );
        Assert.Equal(verdict, Of(outcome, ProcedureFindings.Actor).Verdict);
    }

    [Theory]
    [InlineData(true, true, Verdict.Met)]
    [InlineData(true, false, Verdict.Breached)]
    [InlineData(true, null, Verdict.Undetermined)]
    [InlineData(false, null, Verdict.Breached)]
    public void Every_side_has_somebody_there(bool residents, bool? units, Verdict verdict)
    {
        var outcome = Rules.Check(
            Road() with
            {
                Participants =
                [
                    new("Li", Residents) { IsPresent = residents },
                    new("Wang", Units) { IsPresent = units },
                ],
            },
            End
        );
        Assert.Equal(verdict, Of(outcome, HearingFindings.Sides).Verdict);
        Assert.Equal(verdict, Of(outcome, HearingFindings.Decision).Verdict);
        Assert.Equal(
            verdict == Verdict.Breached ? [HearingFindings.Sides] : Array.Empty<RuleDescriptor>(),
            outcome.BreachesBeforeDecision.Select(line => line.Rule)
        );
    }

    [Fact]
    public void A_hearing_that_nobody_attended_heard_nobody()
    {
        var outcome = Rules.Check(Road() with { SidesConcerned = [], Participants = [] }, End);
        Assert.Equal(Verdict.Breached, Of(outcome, HearingFindings.Sides).Verdict);
        Assert.Equal(Verdict.Breached, Of(outcome, HearingFindings.Decision).Verdict);
    }

    [Theory]
    [InlineData("budget", false, 0)]
    [InlineData("investment", true, 1)]
    [InlineData("renovation", true, 1)]
    [InlineData("vital-interest", true, 1)]
    public void Only_the_kinds_of_the_catalogue_need_a_hearing(string kind, bool isNeeded, int decisions)
    {
        var outcome = Rules.Check(
            Road() with
            {
                MatterKind = Label.Of($"matter/{kind}"),
                Log = Log(1, heard: null, decided: 20),
            },
            End
        );
        Assert.Equal(isNeeded, outcome.IsNeeded);
        Assert.Equal(decisions, outcome.Findings.Count(line => line.Rule.Equals(HearingFindings.Decision)));
    }

    [Fact]
    public void Of_an_unknown_kind_nobody_can_say()
    {
        var outcome = Rules.Check(
            Road() with
            {
                MatterKind = null,
                Log = Log(1, heard: null, decided: 20),
            },
            End
        );
        Assert.Null(outcome.IsNeeded);
        Assert.Equal(Verdict.Undetermined, Of(outcome, HearingFindings.Kind).Verdict);
        Assert.Equal(Verdict.Undetermined, Of(outcome, HearingFindings.Decision).Verdict);
    }

    [Fact]
    public void What_is_not_reported_stays_open()
    {
        var outcome = Rules.Check(Road() with { Statements = [new("Li", "a road")] }, End);
        Assert.Equal(new(0, 0, 0, 1), outcome.Statements);
        Assert.Equal(Verdict.Undetermined, Of(outcome, HearingFindings.Answers).Verdict);
        Assert.True(Rules.Sides.IsOpen);
        Assert.True(Rules.HeldBack.IsOpen);
    }

    private static Finding Of(HearingOutcome outcome, RuleDescriptor rule) =>
        outcome.Findings.Single(line => line.Rule.Equals(rule));

    private static Hearing Road() =>
        new()
        {
            Matter = "the road",
            MatterKind = MatterKinds.CapitalConstruction,
            Form = HearingForms.Hearing,
            SidesConcerned = [Residents, Units],
            Participants =
            [
                new("Li", Residents) { IsPresent = true },
                new("Wang", Units) { IsPresent = true },
            ],
            Log = Log(1, 10, 20),
        };

    private static ProcedureLog Log(int tabled, int? heard, int decided) =>
        new()
        {
            Acts =
            [
                new()
                {
                    Stage = Stages.Tabling.Stage,
                    Day = new(2004, 6, tabled),
                    By = Bodies.TwoCommittees,
                },
                .. heard is { } day
                    ? (StageAct[])[new() { Stage = Stages.Hearing.Stage, Day = new(2004, 6, day) }]
                    : [],
                new()
                {
                    Stage = Stages.Decision.Stage,
                    Day = new(2004, 6, decided),
                    Evidence = [HearingEvidence.Ballot],
                },
            ],
        };
}
