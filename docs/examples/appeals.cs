#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Liaison.Appeals;
using GrassrootsDemocracy.Norms;
using NodaTime;

// The appeals of one month. The days that the norms name are those of an assumed town, the appeals are made up.
var assumed = new Citation(
    new Instrument("Assumed measures", "假设办法", "2026"),
    Provision.Article(1),
    TextStatus.Analogy
);
var urgent = AppealNorms.For(AppealChannels.UrgentFeedback);
var town = Rulebook
    .Named("Assumed town", "某镇(假设)")
    .With(AppealNorms.All.Routed, new(2), assumed)
    .With(AppealNorms.All.Answered, new(10), assumed)
    .With(urgent.Answered, new(1), assumed)
    .With(AppealNorms.All.AnsweredAgain, new(5), assumed)
    .With(AppealNorms.All.HandOverRestarts, value: false, assumed)
    .With(AppealNorms.All.Escalated, new(3), assumed)
    .With(AppealNorms.All.Reopening, [Satisfactions.Unsatisfied], assumed)
    .With(AppealNorms.All.EveryoneAnswered, value: true, assumed);
var rules = AppealRules.From(town);

var log = new AppealLog
{
    Events =
    [
        Received("road", new(2026, 3, 1), AppealChannels.WrittenOpinion),
        Act("road", new(2026, 3, 2), AppealAct.Routed) with
        {
            Unit = "roads office",
        },
        Act("road", new(2026, 3, 8), AppealAct.HandedOver) with
        {
            Unit = "water office",
        },
        Act("road", new(2026, 3, 12), AppealAct.Answered) with
        {
            Unit = "water office",
        },
        Act("road", new(2026, 3, 13), AppealAct.Rated) with
        {
            Satisfaction = Satisfactions.Unsatisfied,
        },
        Received("lamp", new(2026, 3, 5), AppealChannels.UrgentFeedback),
        Act("lamp", new(2026, 3, 5), AppealAct.Routed) with
        {
            Unit = "power office",
        },
        Received("noise", new(2026, 3, 4), AppealChannels.ReceptionDay),
        Act("noise", new(2026, 3, 4), AppealAct.Solved),
        Act("noise", new(2026, 3, 9), AppealAct.Answered),
    ],
};
foreach (var day in new LocalDate[] { new(2026, 3, 6), new(2026, 3, 14), new(2026, 3, 19) })
{
    var outcome = rules.Decide(log, day);
    Console.WriteLine($"== {day:uuuu-MM-dd}: {outcome.Received} received");
    foreach (var appeal in outcome.Appeals)
    {
        Console.WriteLine(
            $"{appeal.Appeal, -5} {appeal.State, -9} {appeal.Owed?.Unit} {appeal.Owed?.LastDay:uuuu-MM-dd}".TrimEnd()
        );
    }
}

var end = rules.Decide(log, new(2026, 3, 19));
Console.WriteLine("== the ledger");
foreach (var finding in end.Findings)
{
    Console.WriteLine(finding);
    Console.WriteLine(finding.ToString("zh-Hans"));
}

static AppealEvent Received(string appeal, LocalDate day, Label channel) =>
    Act(appeal, day, AppealAct.Collected) with
    {
        Channel = channel,
    };

static AppealEvent Act(string appeal, LocalDate day, AppealAct act) =>
    new()
    {
        Appeal = appeal,
        Day = day,
        Act = act,
    };
