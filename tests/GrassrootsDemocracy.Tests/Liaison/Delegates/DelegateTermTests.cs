using GrassrootsDemocracy.Liaison.Delegates;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Liaison.Delegates;

// M6 and the regulation of 2008: arts 2, 4, 25, 26 and 28.
public class DelegateTermTests
{
    private static readonly LocalDate Day = new(2009, 3, 1);

    private static readonly DelegateTermRules Rules = DelegateTermRules.From(
        DelegateTenureRegulation.Editions.On(Day)
    );

    private static readonly DelegateTerm Term = new()
    {
        Delegate = "Li",
        Level = CongressLevels.County,
        From = new(2008, 6, 1),
    };

    [Theory]
    [InlineData("2008-05-31", DelegateTermState.NotBegun)]
    [InlineData("2008-06-01", DelegateTermState.InOffice)]
    [InlineData("2013-05-31", DelegateTermState.InOffice)]
    [InlineData("2013-06-01", DelegateTermState.TermEnded)]
    public void The_term_is_that_of_the_congress_and_moves_with_it(string day, DelegateTermState state) =>
        Assert.Equal(
            state,
            Rules
                .Decide(
                    Term with
                    {
                        NextCongress = new(2013, 6, 1),
                    },
                    NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value
                )
                .State
        );

    [Theory]
    [InlineData("heavy-punishment", DelegateTermState.Lost)]
    [InlineData("membership-stopped", DelegateTermState.Lost)]
    [InlineData("nationality-lost", DelegateTermState.Lost)]
    [InlineData("resignation-accepted", DelegateTermState.Lost)]
    [InlineData("relation-left", DelegateTermState.Suspended)]
    [InlineData("moved-house", DelegateTermState.InOffice)]
    public void What_ends_and_what_suspends_the_status(string cause, DelegateTermState state) =>
        Assert.Equal(
            state,
            StateOf(With(Label.Of($"status-cause/{cause}"), Bodies.PartyCommitteeOfTheLevel))
        );

    [Fact]
    public void Before_the_decision_the_status_lasts_and_the_decision_is_pending()
    {
        var term = With(StatusCauses.HeavyPunishment, Bodies.PartyCommitteeOfTheLevel);

        Assert.Equal(DelegateTermState.DecisionPending, Rules.Decide(term, Day.PlusDays(-1)).State);
        Assert.Equal(DelegateTermState.Lost, Rules.Decide(term, Day).State);
        Assert.Equal(DelegateTermState.InOffice, Rules.Decide(term, Day.PlusDays(-11)).State);
    }

    [Fact]
    public void A_decision_of_another_body_decides_nothing_and_one_of_nobody_known_leaves_it_open()
    {
        Assert.Equal(
            DelegateTermState.DecisionPending,
            StateOf(With(StatusCauses.HeavyPunishment, Bodies.ElectingUnit))
        );
        Assert.Equal(DelegateTermState.Undetermined, StateOf(With(StatusCauses.HeavyPunishment, by: null)));
    }

    // F9: in whatever order two decisions of one day are listed, that of the body which decides counts.
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void What_another_body_decided_before_or_on_the_same_day_takes_nothing_away(int daysBefore)
    {
        var cause = StatusCauses.HeavyPunishment;
        var one = With(cause, Bodies.PartyCommitteeOfTheLevel);
        var other = new StatusDecision
        {
            Cause = cause,
            On = Day.PlusDays(-daysBefore),
            DecidedBy = Bodies.ElectingUnit,
        };

        Assert.Equal(DelegateTermState.Lost, StateOf(one with { Decisions = [.. one.Decisions, other] }));
        Assert.Equal(DelegateTermState.Lost, StateOf(one with { Decisions = [other, .. one.Decisions] }));
    }

    [Fact]
    public void Who_comes_back_is_suspended_no_more_and_who_has_lost_the_status_does_not_get_it_back()
    {
        var back = With(StatusCauses.RelationLeft, Bodies.PartyCommitteeOfTheLevel, until: Day.PlusDays(9));

        Assert.Equal(DelegateTermState.Suspended, Rules.Decide(back, Day.PlusDays(8)).State);
        Assert.Equal(DelegateTermState.InOffice, Rules.Decide(back, Day.PlusDays(9)).State);
        Assert.Equal(
            DelegateTermState.Lost,
            StateOf(With(StatusCauses.HeavyPunishment, Bodies.PartyCommitteeOfTheLevel, until: Day))
        );
    }

    [Theory]
    [InlineData("county", Verdict.Met)]
    [InlineData("township", Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void Townships_are_not_covered(string? level, Verdict verdict)
    {
        var term = With(StatusCauses.HeavyPunishment, Bodies.PartyCommitteeOfTheLevel) with
        {
            Level = level is null ? null : Label.Of($"congress-level/{level}"),
        };
        var outcome = Rules.Decide(term, Day);

        Assert.Equal(verdict, outcome.Findings[0].Verdict);
        Assert.Equal(
            verdict == Verdict.Met ? DelegateTermState.Lost : DelegateTermState.Undetermined,
            outcome.State
        );
    }

    [Fact]
    public void Who_proposes_decides_and_keeps_the_file_is_in_the_ledger()
    {
        var term = With(StatusCauses.HeavyPunishment, Bodies.PartyCommitteeOfTheLevel);
        var findings = Rules.Decide(term, Day).Findings;

        Assert.Equal(Verdict.Met, VerdictOf(findings, DelegateTermFindings.Decided));
        Assert.Equal(Verdict.Undetermined, VerdictOf(findings, DelegateTermFindings.Proposed));
        Assert.Equal(Verdict.Undetermined, VerdictOf(findings, DelegateTermFindings.Filed));
    }

    [Fact]
    public void Where_no_rulebook_speaks_nobody_can_say_what_a_cause_does()
    {
        var silent = DelegateTermRules.From(Rulebook.Named("Silent"));

        Assert.Equal(
            DelegateTermState.Undetermined,
            silent.Decide(With(StatusCauses.HeavyPunishment, Bodies.ElectingUnit), Day).State
        );
        Assert.Equal(DelegateTermState.InOffice, silent.Decide(Term, Day).State);
    }

    private static DelegateTermState StateOf(DelegateTerm term) => Rules.Decide(term, Day).State;

    private static Verdict VerdictOf(ValueList<Finding> findings, RuleDescriptor rule) =>
        findings.Single(finding => finding.Rule.Equals(rule)).Verdict;

    private static DelegateTerm With(Label cause, Label? by, LocalDate? until = null) =>
        Term with
        {
            Causes = [new(cause, Day.PlusDays(-10), until)],
            Decisions =
            [
                new()
                {
                    Cause = cause,
                    On = Day,
                    DecidedBy = by,
                },
            ],
        };
}
