#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;
using NodaTime;

// Behind docs/write-your-own-rulebook.md: a catalogue made by hand, which decides a recall, a meeting and a procedure.
var norms = ElectionNorms.VillagersCommittee;
var measures = new Instrument(
    "Election measures of an assumed province",
    "某省村民委员会选举办法(假设)",
    adopted: new LocalDate(2026, 2, 1),
    inForce: new LocalDate(2026, 3, 1)
);
var layer = Rulebook
    .Named("Assumed province", "某省(假设)")
    .With(norms.Recall.Aftermath, [RecallFacts.Announced, RecallFacts.FiledWithTownship], Article(30))
    .With(
        norms.Process.FurtherElection.Latest,
        DayRule.After(new(15), norms.Process.Polling.Stage),
        Article(23)
    );

var catalogue = new RulebookCatalogue(
    NationalRulebook.Editions,
    [
        .. RulebookCatalogue.BuiltInLocalities,
        new LocalRulebook
        {
            Jurisdiction = JurisdictionCode.Parse("990000"),
            Layer = layer,
            From = new LocalDate(2026, 3, 1),
        },
    ]
);
var county = JurisdictionCode.Parse("990102");

Console.WriteLine("== a recall");
var recall = new Recall
{
    Area = county,
    Kind = Bodies.VillagersCommittee,
    Members = ["Li"],
    Petition = new()
    {
        ReceivedOn = new(2026, 5, 6),
        Signatures = [new(Circles.VillagersWithTheVote, 200, 1000)],
    },
    Vote = new()
    {
        Day = new(2026, 5, 20),
        Roll = new() { Franchise = Franchise.Voters, Registered = 900 },
        Tally = BallotPaper.Of(["Li"], limit: 1).CountPatterns([0b1, 0b0], [300, 200]),
        Aftermath = [RecallFacts.Announced],
    },
};
Print(catalogue.Decide(recall));

Console.WriteLine("== a meeting");
var meeting = new Meeting
{
    Area = county,
    Body = Bodies.VillagersDelegatesAssembly,
    Day = new(2026, 6, 1),
    Composition = 45,
    Votes =
    [
        new()
        {
            Title = "Road",
            Present = 31,
            For = 16,
        },
    ],
};
Print(catalogue.Decide(meeting));

Console.WriteLine("== a procedure");
var log = new ProcedureLog
{
    Area = county,
    ProcedureId = norms.Process.Id,
    LawOf = new(2026, 5, 1),
    Acts = [new() { Stage = norms.Process.Polling.Stage, Day = new(2026, 5, 1) }],
};
var running = catalogue.Decide(log, on: new LocalDate(2026, 5, 10));
foreach (var stage in running.Stages.Where(one => one.Stage.Stage == norms.Process.FurtherElection.Stage))
{
    Console.WriteLine($"{stage.Stage.Stage}: {stage.State}, until {stage.Latest:uuuu-MM-dd}");
}

Console.WriteLine("== what is not said");
foreach (var silent in (Recall[])[recall with { Area = null }, recall with { Kind = null }])
{
    try
    {
        catalogue.Decide(silent);
    }
    catch (ArgumentException notSaid)
    {
        Console.WriteLine(notSaid.Message);
    }
}

static void Print(Outcome outcome)
{
    foreach (var finding in outcome.Findings)
    {
        Console.WriteLine(finding);
    }
}

Citation Article(int number) => new(measures, Provision.Article(number), TextStatus.Analogy);
