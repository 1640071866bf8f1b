using CsCheck;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;
using static GrassrootsDemocracy.Tests.Deliberation.Budgets.ProjectScenes;

namespace GrassrootsDemocracy.Tests.Deliberation.Budgets;

// systems.md M16: ballots that mark at most so many projects, and what holds whatever they are.
public sealed class ProjectBallotTests
{
    private static readonly string[] Ids = ["A", "B", "C"];

    // Few costs and votes, so that ties and exact fits are common.
    private static readonly Gen<ProjectSelection> Choices =
        from count in Gen.Int[0, 6]
        from costs in Gen.Long[0, 4].Array[count]
        from votes in Gen.Long[0, 3].Array[count]
        from budget in Gen.Long[0, 10]
        select Facts(budget, [.. costs.Select((cost, i) => ($"{(char)('A' + i)}", cost, votes[i]))]);

    [Fact]
    public void A_ballot_with_more_marks_than_a_norm_allows_does_not_count()
    {
        var law = Skipping.With(Names.MarksPerBallot, 2, Source);
        var facts = Facts(100, ("A", 50, 2), ("B", 50, 1), ("C", 50, 1)) with
        {
            Tally = Count(law, Ids, ["A"], ["A", "B"], ["A", "B", "C"]),
        };
        var outcome = ProjectRules.From(law, Names).Choose(facts);
        Assert.Equal([2L, 1L, 0L], outcome.Projects.Select(result => result.Votes));
        Assert.Equal(1, outcome.Findings.Line(ProjectFindings.Marks)!.Measure.Actual);
        Assert.Equal(
            [Verdict.Met, Verdict.Met, Verdict.Breached],
            outcome
                .Findings.Where(line => line.Rule.Equals(ProjectFindings.Totals))
                .Select(line => line.Verdict)
        );
    }

    [Fact]
    public void Ballots_counted_by_another_limit_or_on_other_projects_are_refused()
    {
        var rules = ProjectRules.From(Skipping.With(Names.MarksPerBallot, 2, Source), Names);
        var facts = Facts(100, ("A", 50, 2), ("B", 50, 1), ("C", 50, 1));
        Assert.Throws<ArgumentException>(
            "selection",
            () => rules.Choose(facts with { Tally = Count(Skipping, Ids, ["A"]) })
        );
        Assert.Throws<ArgumentException>(
            "selection",
            () => rules.Choose(facts with { Tally = Count(Skipping, ["A", "B"], ["A"]) })
        );
    }

    [Theory]
    [InlineData(3, 10, ProjectSelectionStatus.Undetermined)]
    [InlineData(4, 10, ProjectSelectionStatus.Invalid)]
    [InlineData(5, 4, ProjectSelectionStatus.Complete)]
    public void A_turnout_that_a_norm_asks_for_makes_the_vote_stand(
        int cast,
        int entitled,
        ProjectSelectionStatus status
    )
    {
        var law = Skipping.With(
            Names.Turnout,
            new(Base.TookPart, new(Threshold.Majority, Base.Entitled)),
            Source
        );
        string[][] ballots = [.. Enumerable.Repeat<string[]>(["A"], Math.Min(cast, entitled))];
        var facts = Facts(100, ("A", 50, cast)) with
        {
            Entitled = cast == 3 ? null : entitled,
            Tally = Count(law, ["A"], ballots),
        };
        Assert.Equal(status, ProjectRules.From(law, Names).Choose(facts).Status);
    }

    [Theory]
    [InlineData(10, ProjectSelectionStatus.Complete)]
    [InlineData(9, ProjectSelectionStatus.Undetermined)]
    public void More_votes_than_voters_leave_everything_open(long entitled, ProjectSelectionStatus status) =>
        Assert.Equal(
            status,
            ProjectRules
                .From(Skipping, Names)
                .Choose(Facts(100, ("A", 50, 10)) with { Entitled = entitled })
                .Status
        );

    [Fact]
    public void A_share_of_ballots_is_taken_of_the_whole_that_the_norm_names()
    {
        var law = Skipping.With(Names.LeastShare, new(Threshold.AtLeast(1, 2), Base.Collected), Source);
        var facts = Facts(100) with
        {
            Projects = [.. Ids.Select(id => new Project { Id = id, Cost = 10 })],
            Tally = Count(law, Ids, ["A", "B"], ["A"], ["A"], ["B"]),
        };
        Assert.Equal(["A", "B"], ProjectRules.From(law, Names).Choose(facts).Funded);
        Assert.Equal(
            ProjectSelectionStatus.Undetermined,
            ProjectRules.From(law, Names).Choose(facts with { Tally = null }).Status
        );
    }

    [Fact]
    public void Votes_that_nobody_counted_leave_everything_open()
    {
        var facts = Facts(100, ("A", 10, 3)) with { Projects = [new() { Id = "A", Cost = 10 }] };
        var outcome = ProjectRules.From(Skipping, Names).Choose(facts);
        Assert.Equal(ProjectSelectionStatus.Undetermined, outcome.Status);
        Assert.Null(outcome.Projects[0].Rank);
    }

    [Fact]
    public void Every_project_is_there_once_and_no_more_is_spent_than_there_is() =>
        Gen.Select(Choices, Gen.Bool)
            .Sample(
                (facts, skips) =>
                {
                    var outcome = ProjectRules.From(skips ? Skipping : Stopping, Names).Choose(facts);
                    Assert.Equal(
                        facts.Projects.Select(project => project.Id).Order(StringComparer.Ordinal),
                        outcome.Projects.Select(result => result.Project.Id).Order(StringComparer.Ordinal)
                    );
                    Assert.InRange(outcome.Spent, 0, facts.Budget!.Value);
                    Assert.Equal(outcome.Status == ProjectSelectionStatus.Tied, outcome.Ties.Count > 0);
                }
            );
}
