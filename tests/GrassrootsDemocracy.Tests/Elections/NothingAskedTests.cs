using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Elections;

// Where a provision says that nothing is asked, the requirement is met and the vote goes on; where all are silent it is open.
public sealed class NothingAskedTests
{
    private static readonly Rulebook Free = Rulebook
        .Named("City")
        .AskingNothing(Layers.Names.RunoffTurnout, Layers.Source)
        .AskingNothing(Layers.Names.RunoffMajority, Layers.Source);

    [Fact]
    public void A_runoff_by_most_votes_alone_is_decided()
    {
        var outcome = Runoff(Free).Decide();

        Assert.Equal(ElectionStatus.Complete, outcome.Status);
        Assert.Equal(["A"], outcome.Elected);
        Assert.Equal(Verdict.Met, Line(outcome, ElectionFindings.Turnout).Verdict);
        Assert.Equal(Layers.Source, Line(outcome, ElectionFindings.Turnout).Source);
    }

    [Fact]
    public void Where_all_are_silent_on_its_turnout_it_is_open() =>
        Assert.Equal(ElectionStatus.Undetermined, Runoff(Rulebook.Named("City")).Decide().Status);

    [Theory]
    [InlineData(1, ElectionStatus.Complete)]
    [InlineData(0, ElectionStatus.Undetermined)]
    public void A_vote_of_which_no_turnout_is_asked_goes_on(int asked, ElectionStatus status)
    {
        var silent = Rulebook
            .Named("City")
            .With(Layers.Names.Majority, new Quota(Threshold.Majority, Base.TookPart), Layers.Source);
        var rules =
            asked == 1 ? silent.AskingNothing(Layers.Names.Turnout(Franchise.Voters), Layers.Source) : silent;

        Assert.Equal(
            status,
            new Scene
            {
                Law = rules,
                Votes = [6, 4],
                Ballots = 10,
                Registered = 1000,
            }
                .Decide()
                .Status
        );
    }

    [Theory]
    [InlineData(1, Verdict.Met)]
    [InlineData(0, Verdict.Undetermined)]
    public void A_nomination_of_which_no_turnout_is_asked_is_judged(int asked, Verdict expected)
    {
        var norms = ElectionNorms.VillagersCommittee.Candidacy;
        var law = Rulebook.Named("City");
        law = asked == 1 ? law.AskingNothing(norms.BallotTurnout, Layers.Source) : law;
        var outcome = CandidacyRules
            .From(law, norms)
            .Decide(
                new()
                {
                    ElectionDay = new(2021, 3, 15),
                    Post = new(Office.Director, 1),
                    Candidates = 2,
                    Votes = new([new("Li", 9), new("Wang", 5), new("Chen", 1)]),
                    TookPart = 12,
                    Registered = 1000,
                },
                default
            );

        Assert.Equal(
            expected,
            Assert.Single(outcome.Findings, line => line.Rule.Equals(CandidacyFindings.Turnout)).Verdict
        );
        Assert.Equal(asked == 1 ? ["Li", "Wang"] : [], outcome.Formal);
    }

    private static Scene Runoff(Rulebook law) =>
        new()
        {
            Law = law,
            Votes = [200, 199],
            Ballots = 399,
            Registered = 1000,
            Round = ElectionRound.Runoff,
        };

    private static Finding Line(ElectionOutcome outcome, RuleDescriptor rule) =>
        Assert.Single(outcome.Findings, line => line.Rule.Equals(rule));
}
