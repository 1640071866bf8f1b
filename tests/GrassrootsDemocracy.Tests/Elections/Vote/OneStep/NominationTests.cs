using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Tests.Elections.Vote.OneStep;

// A nomination that elects at once whoever gets more than half (一步法), as some provinces have it.
public sealed class NominationTests
{
    private static readonly OneStepRules Rules = Village.With(
        Village.Norms.OneStep.NominationMajority,
        new Quota(Threshold.Majority, Base.TookPart)
    );

    [Theory]
    [InlineData(30, new string[0], new[] { "Wang", "Zhao" })]
    [InlineData(31, new[] { "Wang" }, new string[0])]
    public void More_than_half_elects_at_once_and_half_does_not(
        int wang,
        string[] elected,
        string[] candidates
    )
    {
        var office = Decide(Rules, 1, $"{wang}*Wang", $"{60 - wang}*Zhao");
        Assert.True(office is { IsDetermined: true, IsValid: true });
        Assert.Equal(elected, office.Elected);
        Assert.Equal(candidates, office.Candidates);
    }

    [Fact]
    public void The_others_become_candidates_for_the_seats_that_remain()
    {
        var office = Decide(Rules, 2, "40*Wang,Zhao", "18*Li Ming 1,Wang", "2*Li Ming 3,Li Ming 1");
        Assert.Equal(["Wang", "Zhao"], office.Elected);
        Assert.Equal(0, office.SeatsLeft);
        var one = Decide(Rules, 2, "40*Wang", "18*Li Ming 1,Zhao", "2*Li Ming 3,Li Ming 1");
        Assert.Equal(["Wang"], one.Elected);
        Assert.Equal(["Li Ming (group 1)", "Zhao"], one.Candidates);
    }

    [Fact]
    public void A_tie_at_the_edge_of_the_candidates_is_said()
    {
        var count = Village.Count(Rules, 1, "30*Wang", "15*Zhao", "15*Li Ming 1");
        var outcome = Rules.DecideNomination(Village.Election(count));
        Assert.Equal(["Wang"], outcome.Offices[0].Candidates);
        Assert.Equal(["Li Ming (group 1)", "Zhao"], outcome.Offices[0].TiedAtTheEdge);
        Assert.Contains(outcome.Findings, line => line.Rule.Equals(OneStepFindings.NominationTie));
    }

    [Fact]
    public void Ambiguous_names_that_could_elect_leave_it_open()
    {
        var office = Decide(Rules, 1, "20*Wang", "40*Li Ming");
        Assert.False(office.IsDetermined);
        Assert.True(office.HangsOnOpenVotes);
        Assert.Empty(office.Elected);
        Assert.Empty(office.Candidates);
    }

    [Fact]
    public void Where_no_rulebook_speaks_of_it_a_nomination_elects_nobody()
    {
        var office = Decide(Village.Rules, 1, "60*Wang", "1*Zhao");
        Assert.Empty(office.Elected);
        Assert.Equal(["Wang", "Zhao"], office.Candidates);
    }

    [Fact]
    public void Too_few_make_it_invalid()
    {
        var office = Decide(Rules, 1, "50*Wang");
        Assert.True(office is { IsDetermined: true, IsValid: false });
        Assert.Empty(office.Elected);
    }

    private static NominationOfficeOutcome Decide(OneStepRules rules, int seats, params string[] ballots) =>
        rules.DecideNomination(Village.Election(Village.Count(rules, seats, ballots))).Offices[0];
}
