#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Ballots;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

// Residents choose among projects under a budget, and a committee among alternatives. Every figure is assumed.
var assumed = new Citation(
    new Instrument("Assumed rules of a street", "某街道规则(假设)", "2026"),
    Provision.Article(3),
    TextStatus.Analogy
);
var names = ProjectNorms.NeighbourhoodProjects;
var street = Rulebook
    .Named("A street", "某街道(假设)")
    .With(names.MarksPerBallot, 2, assumed)
    .With(names.LeastVotes, 2, assumed)
    .With(names.Unaffordable, WhenUnaffordable.IsSkipped, assumed);
var rules = ProjectRules.From(street, names);

var box = new BallotBox(rules.Paper(["bridge", "hall", "lamps", "benches"]));
box.AddNames("bridge", "hall");
box.AddNames("bridge", "hall");
box.AddNames("bridge", "lamps");
box.AddNames("hall", "lamps");
box.AddNames("bridge", "benches");
box.AddNames("bridge", "hall", "lamps");
var choice = rules.Choose(
    new()
    {
        Budget = 1_000,
        Projects =
        [
            new() { Id = "bridge", Cost = 600 },
            new() { Id = "hall", Cost = 500 },
            new() { Id = "lamps", Cost = 300 },
            new() { Id = "benches", Cost = 50 },
        ],
        Tally = box.Count(),
    }
);
Console.WriteLine($"{choice.Status}: {string.Join(", ", choice.Funded)}, {choice.Left} left");
foreach (var result in choice.Projects)
{
    Console.WriteLine($"{result.Rank} {result.Project.Id} {result.Votes} {result.State} {result.ShortBy}");
}

Print(choice.Findings);

Console.WriteLine("-- a tie at the edge of the money");
var tied = rules.Choose(
    new()
    {
        Budget = 100,
        Projects =
        [
            new()
            {
                Id = "A",
                Cost = 60,
                Votes = 5,
            },
            new()
            {
                Id = "B",
                Cost = 50,
                Votes = 5,
            },
            new()
            {
                Id = "C",
                Cost = 40,
                Votes = 3,
            },
        ],
    }
);
foreach (var tie in tied.Ties)
{
    Console.WriteLine($"{tied.Status}: {tie.Projects}, one order or another funds {tie.Possible}");
}

Console.WriteLine(string.Join(", ", tied.Projects.Select(result => $"{result.Project.Id} {result.State}")));

Console.WriteLine("-- alternatives");
var plenary = AssemblyNorms.PlenaryCommittee;
var committee = Rulebook
    .Named("A committee", "某委员会(假设)")
    .With(plenary.Opening, [new(Circles.Members, new(Threshold.AtLeast(2, 3), Base.Members))], assumed)
    .With(plenary.Majority, new(Threshold.Majority, Base.Members), assumed)
    .With(BallotNorms.PlenaryCommittee.RunoffAmong, 2, assumed);
var paper = BallotPaper.Of(["north site", "south site", "old school"], limit: 1);
var site = AlternativeRules
    .From(committee, plenary, BallotNorms.PlenaryCommittee)
    .Decide(
        new()
        {
            Meeting = new() { Body = Bodies.PlenaryCommittee, Members = 30 },
            Title = "The site of the clinic",
            Tally = paper.CountPatterns([1UL, 2UL, 4UL, 0UL], [14, 9, 4, 1]),
            Present = 29,
            IsSecret = true,
        }
    );
Console.WriteLine($"{site.Status}: {site.RunoffAmong}");
Print(site.Findings);

static void Print(ValueList<Finding> findings)
{
    foreach (var line in findings)
    {
        Console.WriteLine(line);
    }
}
