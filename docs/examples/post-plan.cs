#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;
using GrassrootsDemocracy.Rulebooks;
using NodaTime;

// Behind the pages on plans: three bodies of one village, eight posts, and the norms of the day.
var day = new LocalDate(2026, 3, 14);
var law = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, day);

var roster = new Roster
{
    Community = "Willow Village",
    Posts =
    [
        Post("secretary", Bodies.PartyBranchCommittee, Office.Secretary),
        Post("branch-2", Bodies.PartyBranchCommittee, Office.Member),
        Post("director", Bodies.VillagersCommittee, Office.Director),
        Post("villagers-2", Bodies.VillagersCommittee, Office.Member),
        Post("villagers-3", Bodies.VillagersCommittee, Office.Member),
        Post("supervision-1", Bodies.VillageSupervisionCommittee, Office.Director),
        Post("supervision-2", Bodies.VillageSupervisionCommittee, Office.Member),
        Post("supervision-3", Bodies.VillageSupervisionCommittee, Office.Member),
    ],
    People =
    [
        new() { Id = "chen", IsWoman = true },
        new() { Id = "li", IsWoman = false },
        new()
        {
            Id = "sun",
            IsWoman = true,
            Traits = [PostFacts.KnowsFinance],
        },
        new() { Id = "wang", IsWoman = false },
        new() { Id = "wu", IsWoman = false },
        new() { Id = "zhao", IsWoman = false },
        new() { Id = "zhou", IsWoman = true },
    ],
    Tenures = [],
    Kinship = new(new Relation("wu", "li", KinRelation.Sibling)),
    IsMultiEthnic = false,
};

// Who could hold what, as far as the person alone is concerned.
ValueList<Availability> available =
[
    new() { PersonId = "li", EligibleFor = ["secretary", "director"] },
    new() { PersonId = "chen", EligibleFor = ["branch-2", "villagers-2", "villagers-3"] },
    new() { PersonId = "wang", EligibleFor = ["branch-2", "villagers-2", "villagers-3"] },
    new() { PersonId = "zhao", EligibleFor = ["villagers-2", "supervision-1", "supervision-2"] },
    new() { PersonId = "wu", EligibleFor = ["supervision-1"] },
    new() { PersonId = "sun", EligibleFor = ["supervision-1", "supervision-2", "supervision-3"] },
    new()
    {
        PersonId = "zhou",
        EligibleFor = ["supervision-2", "supervision-3"],
        UnwillingFor = ["supervision-3"],
    },
];

// The fewest people, and among those plans the one closest to what the village would rather see.
var task = new PlanTask
{
    Roster = roster,
    Day = day,
    Available = available,
    Goals = [PlanGoal.FewestPersons, PlanGoal.ClosestToPreferences],
    Preferences = [new("chen", "branch-2"), new("zhao", "supervision-1")],
};
var rules = PlanRules.From(law);
var outcome = rules.Plan(task);
Show(outcome);

// Zhao moves away: Wu is a brother of the director, and nobody else is left.
var without = task with
{
    Available = [.. available.Where(each => each.PersonId != "zhao")],
    Preferences = [],
};
var impossible = rules.Plan(without);
Show(impossible);

// What would have to give was tried, and can be tried again.
var relaxed = rules.PlanWith(without, impossible.Relaxations[0]);
Console.WriteLine($"With the first of them: {relaxed.Best!.Placements.Count} posts filled");

// Two posts of one body, and one person for both: no norm is needed to see that it cannot be.
var short1 = task with
{
    Available = [.. available.Where(each => each.PersonId is not ("zhao" or "wu" or "zhou"))],
    Preferences = [],
};
var shortage = rules.Plan(short1);
Console.WriteLine(shortage.Conflict);
Console.WriteLine(shortage.Findings[0]);
Console.WriteLine(shortage.Findings[0].ToString("zh-Hans"));

static void Show(PlanOutcome outcome)
{
    if (outcome.Best is { } plan)
    {
        foreach (var each in plan.Placements)
        {
            Console.WriteLine($"{each.Post.Id, -14} {each.Person?.Id}");
        }

        Console.WriteLine(
            $"{plan.Persons} people, {plan.CrossAppointed} in more than one body, {plan.PostsSaved} posts saved"
        );
        Console.WriteLine(
            $"Others as good: {outcome.Alternatives.Count}; they differ in: {string.Join(", ", outcome.DifferIn.Select(post => post.Id))}"
        );
        Console.WriteLine(outcome.Findings[0]);
        Console.WriteLine(outcome.Findings[0].ToString("zh-Hans"));
        Console.WriteLine(
            $"Breaches in the check of the rules: {outcome.Check!.Findings.Count(line => line.Verdict == Verdict.Breached)}"
        );
        return;
    }

    Console.WriteLine(outcome.Conflict);
    foreach (var line in outcome.Findings)
    {
        Console.WriteLine(line);
        Console.WriteLine(line.ToString("zh-Hans"));
    }

    foreach (var relaxation in outcome.Relaxations)
    {
        Console.WriteLine($"→ {relaxation}");
    }
}

static Post Post(string id, Label body, Office office) =>
    new()
    {
        Id = id,
        Body = body,
        Office = office,
        IsFullTime = body != Bodies.VillageSupervisionCommittee,
    };
