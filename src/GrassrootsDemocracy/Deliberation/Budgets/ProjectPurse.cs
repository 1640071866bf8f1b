namespace GrassrootsDemocracy.Deliberation.Budgets;

// Whether a project still fits once others are funded: by the number of projects, by the caps, by the money left.
internal sealed class ProjectPurse(ProjectRules rules, ProjectSelection facts)
{
    private readonly ValueList<ProjectCap> _caps = rules.Caps.Norm?.Value ?? [];

    public long LeftIn(ProjectWorld world) => facts.Budget - Sum(world, _ => true);

    public ProjectTurn At(ProjectWorld world, int place)
    {
        var project = facts.Projects[place];
        var left = LeftIn(world);
        if (
            rules.MostProjects.Norm is { Value: var most }
            && Count(world, _ => true) + 1 is var number
            && number > most
        )
        {
            return new(ProjectState.EnoughProjects, Measure.AtMost(number, most), left, Cap: null);
        }

        foreach (var cap in _caps.Where(cap => project.Groups.Contains(cap.Group)))
        {
            if (
                cap.Projects is { } mostOfGroup
                && Count(world, IsIn(cap)) + 1 is var ofGroup
                && ofGroup > mostOfGroup
            )
            {
                return new(ProjectState.OverCap, Measure.AtMost(ofGroup, mostOfGroup), left, cap);
            }

            // Less what the group has taken, so that no sum can overflow.
            if (cap.MoneyOf(facts.Budget) - Sum(world, IsIn(cap)) is var room && project.Cost > room)
            {
                return new(ProjectState.OverCap, Measure.AtMost(project.Cost, room), left, cap);
            }
        }

        var measure = Measure.AtMost(project.Cost, left);
        return new(
            project.Cost > left ? ProjectState.OverBudget : ProjectState.Funded,
            measure,
            left,
            Cap: null
        );
    }

    // Whether all of them can be funded together, on top of what is.
    public ProjectWorld? WithAll(ProjectWorld world, IEnumerable<int> places)
    {
        foreach (var place in places)
        {
            if (!At(world, place).IsFunded)
            {
                return null;
            }

            world = world.With(place);
        }

        return world;
    }

    private static Func<Project, bool> IsIn(ProjectCap cap) => project => project.Groups.Contains(cap.Group);

    private IEnumerable<Project> FundedIn(ProjectWorld world) =>
        facts.Projects.Where((_, place) => world.Has(place));

    // What is funded was paid from the budget, so the sum is never larger than it.
    private long Sum(ProjectWorld world, Func<Project, bool> counts) =>
        FundedIn(world).Where(counts).Sum(project => project.Cost);

    private int Count(ProjectWorld world, Func<Project, bool> counts) => FundedIn(world).Count(counts);
}
