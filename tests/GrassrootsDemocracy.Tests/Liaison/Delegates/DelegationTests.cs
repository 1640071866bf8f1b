using GrassrootsDemocracy.Liaison.Delegates;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using static System.FormattableString;

namespace GrassrootsDemocracy.Tests.Liaison.Delegates;

// Y2: ten delegations kept for the whole term, with head, deputies, secretary-general and special groups.
public class DelegationTests
{
    private static readonly LocalDate From = new(2008, 1, 1);
    private static readonly LocalDate Until = new(2011, 1, 1);

    private static readonly DelegateTermRules Rules = DelegateTermRules.From(YouthLeague.Layer);

    [Theory]
    [InlineData(9, Verdict.Breached)]
    [InlineData(10, Verdict.Met)]
    [InlineData(11, Verdict.Breached)]
    public void There_are_ten(int count, Verdict verdict)
    {
        var findings = Rules.Check(
            Term([.. Enumerable.Range(1, count).Select(n => Whole(Invariant($"D{n:00}")))])
        );

        Assert.Equal(verdict, findings[0].Verdict);
        Assert.All(findings.Skip(1), finding => Assert.Equal(Verdict.Met, finding.Verdict));
    }

    [Fact]
    public void One_that_ends_a_day_early_was_not_there_over_the_whole_term() =>
        Assert.Equal(
            0,
            Rules.Check(Term([Whole("D") with { Until = Until.PlusDays(-1) }]))[0].Measure.Actual
        );

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(-5, 0)]
    public void An_office_is_empty_on_the_days_between_two_holders(int gap, long empty)
    {
        var change = new LocalDate(2009, 1, 1);
        var delegation = Whole("D") with
        {
            Posts =
            [
                new(DelegationOffices.Head, "Li", change.PlusDays(gap)),
                new(DelegationOffices.Head, "Wang", From, change),
                new(DelegationOffices.Deputy, "Zhao", From),
                new(DelegationOffices.SecretaryGeneral, "Qian", From),
            ],
        };

        Assert.Equal(empty, Offices(delegation)[0].Measure.Actual);
    }

    [Fact]
    public void An_office_nobody_ever_held_is_empty_all_the_time() =>
        Assert.All(
            Offices(Whole("D") with { Posts = [] }),
            finding => Assert.Equal(Period.DaysBetween(From, Until), finding.Measure.Actual)
        );

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 0)]
    [InlineData(0, -1, 0)]
    public void A_special_group_counts_when_it_was_there_over_the_whole_term(int late, int early, long groups)
    {
        var delegation = Whole("D") with
        {
            SpecialGroups = [new("study", From.PlusDays(late), Until.PlusDays(early))],
        };
        var line = Rules.Check(Term([delegation]))[^1];

        Assert.Equal(groups, line.Measure.Actual);
        Assert.Equal(groups == 0 ? Verdict.Breached : Verdict.Met, line.Verdict);
    }

    [Fact]
    public void Of_a_term_without_a_day_nothing_can_be_said() =>
        Assert.All(
            Rules.Check(Term([Whole("D")]) with { Until = From }),
            finding => Assert.Equal(Verdict.Undetermined, finding.Verdict)
        );

    private static List<Finding> Offices(StandingDelegation delegation) =>
        [
            .. Rules
                .Check(Term([delegation]))
                .Where(finding => finding.Rule.Equals(DelegateTermFindings.Offices)),
        ];

    private static DelegationTerm Term(ValueList<StandingDelegation> delegations) =>
        new()
        {
            From = From,
            Until = Until,
            Delegations = delegations,
        };

    private static StandingDelegation Whole(string name) =>
        new()
        {
            Name = name,
            From = From,
            Posts =
            [
                new(DelegationOffices.Head, "Li", From),
                new(DelegationOffices.Deputy, "Zhao", From),
                new(DelegationOffices.SecretaryGeneral, "Qian", From),
            ],
            SpecialGroups = [new("study", From)],
        };
}
