#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using NodaTime;

// Behind docs/stages.md: a village's own charter on requests for repairs and on the days of common work, sentence by sentence.
// Charter and village are made up.
var charter = new Instrument(
    "Charter of Willow Bend",
    "柳湾村自治章程",
    adopted: new(2020, 5, 6),
    inForce: new(2020, 6, 1)
);
var village = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("420503"), new(2021, 3, 1));
var committee = Bodies.VillagersCommittee;
var supervisors = Bodies.VillageSupervisionCommittee;
var written = new Label("evidence/written-answer", "a written answer", "书面答复");
var told = new Label("evidence/households-told", "every household told", "逐户告知");
var mayBe = new StageTerms { Need = StageNeed.Optional };

// A request for a repair, its answer, and what becomes of an answer that does not satisfy (arts 20 and 21).
var request = Stage("request", "a villager's request for a repair", "村民提出维修请求");
var answer = Stage("answer", "answering the request", "答复维修请求");
var objection = Stage("objection", "an objection to the answer", "对答复提出异议");
var objectionAnswer = Stage("objection-answer", "looking into the objection", "核查并答复异议");
var ours = village
    .Under("Willow Bend", "柳湾村")
    .WithStage(request, mayBe with { By = [Circles.Villagers] }, Article(20))
    .WithStage(
        answer,
        new()
        {
            By = [committee, supervisors],
            Answers = request.Stage,
            Within = new(3),
            Evidence = [written],
        },
        Article(20)
    )
    .WithStage(objection, mayBe with { By = [Circles.Villagers], After = [answer.Stage] }, Article(21))
    .WithStage(
        objectionAnswer,
        new()
        {
            By = [supervisors],
            Answers = objection.Stage,
            Within = new(20),
        },
        Article(21)
    );

// A day of common work: its plan is published ten days before, and every household is told (art. 22).
var plan = Stage("plan", "the plan of the day of common work", "公布集体劳动日安排");
var work = Stage("work", "the day of common work", "集体劳动日");
ours = ours.WithStage(work, new() { By = [committee], After = [plan.Stage] }, Article(22, 1))
    .WithStage(
        plan,
        new()
        {
            By = [committee],
            Last = DayRule.Before(new(10), work.Stage),
            Evidence = [told],
            Published = true,
        },
        Article(22, 2)
    );

// What the sentences say is there name by name: each term has its article, and a lower rulebook may tighten each.
Console.WriteLine($"{ours.OwnNames.Count()} norms, {ours.ConflictsWithSuperiors().Count} conflicts");
foreach (var name in ours.OwnNames.Where(name => name.Id.Contains(".answer.")))
{
    Console.WriteLine($"{name.Id}: {name.Say(ours.Prevailing(name), Language.English)}");
}

// The village in March: three requests, one answered in time, one late and by another body, one not yet.
var log = new ProcedureLog
{
    Area = JurisdictionCode.Parse("420503"),
    Acts =
    [
        Act(request, 1, Circles.Villagers, "1"),
        Act(answer, 4, committee, "1"),
        Act(request, 2, Circles.Villagers, "2"),
        Act(answer, 6, Bodies.TownshipGovernment, "2"),
        Act(request, 9, Circles.Villagers, "3"),
    ],
};
foreach (
    var line in Procedure
        .From(ours, "charter.village")
        .Check(log, new LocalDate(2021, 3, 10))
        .Stages.Where(status => status.Stage.Stage == answer.Stage)
        .SelectMany(status => status.Findings)
)
{
    Console.WriteLine(line);
    Console.WriteLine(line.ToString("zh-Hans"));
}

static StageNorms Stage(string key, string english, string chinese) =>
    new("charter.village", new($"charter-stage/{key}", english, chinese));

static StageAct Act(StageNorms stage, int day, Label by, string reference) =>
    new()
    {
        Stage = stage.Stage,
        Day = new(2021, 3, day),
        By = by,
        Reference = reference,
    };

Citation Article(int article, int? paragraph = null) =>
    new(
        charter,
        paragraph is { } part ? Provision.Article(article, part) : Provision.Article(article),
        TextStatus.Read
    );
