using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Deliberation.Budgets;

// Scenes of the choice among projects: nothing is set but what a test sets.
internal static class ProjectScenes
{
    public static ProjectNorms Names => ProjectNorms.NeighbourhoodProjects;

    public static Rulebook Silent { get; } = Rulebook.Named("A street", "某街道(假设)");

    public static Citation Source => Assemblies.Source;

    public static Rulebook Skipping { get; } =
        Silent.With(Names.Unaffordable, WhenUnaffordable.IsSkipped, Source);

    public static Rulebook Stopping { get; } =
        Silent.With(Names.Unaffordable, WhenUnaffordable.EndsSelection, Source);

    public static ProjectSelectionOutcome Choose(
        Rulebook law,
        long budget,
        params (string Id, long Cost, long Votes)[] projects
    ) => ProjectRules.From(law, Names).Choose(Facts(budget, projects));

    public static ProjectSelection Facts(long budget, params (string Id, long Cost, long Votes)[] projects) =>
        new()
        {
            Budget = budget,
            Projects =
            [
                .. projects.Select(each => new Project
                {
                    Id = each.Id,
                    Cost = each.Cost,
                    Votes = each.Votes,
                }),
            ],
        };

    public static ProjectState StateOf(this ProjectSelectionOutcome outcome, string id) =>
        outcome
            .Projects.Single(result => string.Equals(result.Project.Id, id, StringComparison.Ordinal))
            .State;

    public static Tally Count(Rulebook law, string[] ids, params string[][] ballots)
    {
        var box = new BallotBox(ProjectRules.From(law, Names).Paper(ids));
        foreach (var ballot in ballots)
        {
            box.AddNames(ballot);
        }

        return box.Count();
    }
}
