using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>Choices among many projects: without ties against sorting and walking through them, and with ties at the edge.</summary>
internal static class ProjectRows
{
    private static readonly Citation Source = new(
        new Instrument("Assumed rules of a street", "某街道规则(假设)", "2026"),
        Provision.Article(1),
        TextStatus.Analogy
    );

    private static readonly ProjectRules Rules = ProjectRules.From(
        Rulebook
            .Named("A street", "某街道(假设)")
            .With(ProjectNorms.NeighbourhoodProjects.Unaffordable, WhenUnaffordable.IsSkipped, Source),
        ProjectNorms.NeighbourhoodProjects
    );

    public static IEnumerable<Row> All =>
        [
            new(
                Goal.AtMost(
                    "projects.choose.10k",
                    10,
                    40,
                    "times sorting and walking, 10,000 projects without ties"
                ),
                Many
            ),
            new(
                Goal.AtMost(
                    "projects.choose.tied",
                    1,
                    5,
                    "seconds of processor time, 12 of about 10,000 and 12 of about 1,000 tied, 50 behind them"
                ),
                Tied
            ),
        ];

    private static double Many(Scale scale)
    {
        var projects = Enumerable
            .Range(0, 10_000)
            .Select(i => Of($"P{i}", 1_000 + (i * 7919L % 10_007), 1 + (i * 6007L % 10_009)))
            .ToList();
        ProjectSelection facts = new() { Budget = 20_000_000, Projects = [.. projects] };
        if (Rules.Choose(facts).Funded.Count != Walk(projects, 20_000_000))
        {
            throw new InvalidOperationException("The two fund differently, so their times compare nothing.");
        }

        return Clock.Ratio(scale, () => _ = Rules.Choose(facts), () => _ = Walk(projects, 20_000_000));
    }

    private static double Tied(Scale scale)
    {
        ProjectSelection facts = new()
        {
            Budget = 65_600,
            Projects =
            [
                .. Enumerable.Range(0, 12).Select(i => Of($"A{i}", 10_000L + (i * 17), 100)),
                .. Enumerable.Range(0, 12).Select(i => Of($"B{i}", 1_000L + (i * 13), 99)),
                .. Enumerable.Range(0, 50).Select(i => Of($"C{i}", 400L + (i * 31), 98L - (i / 3))),
            ],
        };
        return Clock.Median(scale, () => Clock.ProcessorSeconds(() => _ = Rules.Choose(facts)));
    }

    private static int Walk(List<Project> projects, long left)
    {
        var funded = 0;
        foreach (
            var project in projects
                .OrderByDescending(project => project.Votes)
                .ThenBy(project => project.Id, StringComparer.Ordinal)
        )
        {
            if (project.Cost <= left)
            {
                left -= project.Cost.Value;
                funded++;
            }
        }

        return funded;
    }

    private static Project Of(string id, long cost, long votes) =>
        new()
        {
            Id = id,
            Cost = cost,
            Votes = votes,
        };
}
