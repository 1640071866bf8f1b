#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

// Ballots that do more than mark: points, places, two bodies together, equal shares. Every figure is assumed.
var assumed = new Citation(
    new Instrument("Assumed rules of a street", "某街道规则(假设)", "2026"),
    Provision.Article(3),
    TextStatus.Analogy
);
var names = ProjectNorms.NeighbourhoodProjects;
var street = Rulebook
    .Named("A street", "某街道(假设)")
    .With(names.Unaffordable, WhenUnaffordable.IsSkipped, assumed);
Project[] projects =
[
    new() { Id = "bridge", Cost = 600 },
    new() { Id = "hall", Cost = 500 },
    new() { Id = "lamps", Cost = 300 },
];

Console.WriteLine("== points");
var spread = ProjectRules.From(
    street.With(names.PointsPerBallot, 5, assumed).With(names.PointsPerProject, 4, assumed),
    names
);
var points = spread.PointPaper(["bridge", "hall", "lamps"]).Count([4, 1, 0, 2, 0, 3, 4, 0, 3]);
Show(
    spread,
    new()
    {
        Budget = 1_000,
        Projects = [.. projects],
        Points = points,
    }
);

Console.WriteLine("== places");
var places = ProjectRules.From(street.With(names.PlacePoints, [3, 2, 1], assumed), names);
var ranks = places.PointPaper(["bridge", "hall", "lamps"]).CountRanks([2, 1, 0, 2, 0, -1]);
Show(
    places,
    new()
    {
        Budget = 1_000,
        Projects = [.. projects],
        Points = ranks,
    }
);

Console.WriteLine("== residents and experts");
var residents = new Label("body/residents", "residents", "居民");
var experts = new Label("body/experts", "experts", "专家");
var joint = ProjectRules.From(
    street.With(
        names.BodyWeights,
        [new BodyWeight(residents, Ratio.Of(60, 100)), new BodyWeight(experts, Ratio.Of(40, 100))],
        assumed
    ),
    names
);
var bodies = new ProjectSelection
{
    Budget = 1_000,
    Projects = [.. projects],
    Bodies =
    [
        new BodyPoints(residents, Whole: 200, [new("bridge", 120), new("hall", 90), new("lamps", 50)]),
        new BodyPoints(experts, Whole: 100, [new("bridge", 40), new("hall", 90), new("lamps", 80)]),
    ],
};
Show(joint, bodies);
Show(joint, bodies with { Bodies = [bodies.Bodies[0]] });

Console.WriteLine("== equal shares");
var equal = ProjectRules.From(
    street
        .With(names.Method, ProjectMethod.EqualShares, assumed)
        .With(names.Worth, ProjectWorth.Vote, assumed),
    names
);
var box = equal.OpenBox(projects, keepsPatterns: true);
for (var ballot = 0; ballot < 6; ballot++)
{
    box.Add(0, 1);
}

for (var ballot = 0; ballot < 4; ballot++)
{
    box.Add(2);
}

var shares = new ProjectSelection
{
    Budget = 1_000,
    Projects = [.. projects],
    Tally = box.Count(),
    Patterns = box.Patterns(),
};
Show(equal, shares);
Show(equal, shares with { Patterns = [] });

static void Show(ProjectRules rules, ProjectSelection selection)
{
    var choice = rules.Choose(selection);
    var each = choice.Projects.Select(one => $"{one.Project.Id} {one.Votes} {one.State}");
    Console.WriteLine($"{choice.Status}: {string.Join(", ", each)}");
    foreach (var finding in choice.Findings.Where(line => line.Verdict == Verdict.Undetermined).Take(1))
    {
        Console.WriteLine(finding);
    }
}
