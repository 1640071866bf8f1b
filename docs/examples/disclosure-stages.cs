#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using NodaTime;

// Behind docs/disclosure-stages.md: what Chongqing says on questions, appraisal and audit in its villages, sentence by sentence
// (arts 36, 37 and 40 of the measures of 2013). What it says on disclosure comes with the library. What happens in the village is
// made up.
var measures = new Instrument(
    "Measures of Chongqing on the Organic Law of the Villagers' Committees",
    "重庆市实施〈中华人民共和国村民委员会组织法〉办法",
    adopted: new LocalDate(2013, 9, 25),
    inForce: new LocalDate(2013, 11, 1)
);
var village = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("500000"), new(2021, 3, 1));
var committee = Bodies.VillagersCommittee;
var supervisors = Bodies.VillageSupervisionCommittee;
var township = Bodies.TownshipGovernment;
ValueList<Label> authorities = [township, Bodies.CountyGovernment];
var county = new Label("body/county-agriculture", "agriculture department of the county", "区县农业主管部门");
var written = new Label("evidence/written-answer", "a written answer", "书面答复");
var told = new Label("evidence/told-in-writing", "those appraised told in writing", "书面告知评议对象");
var mayBe = new StageTerms { Need = StageNeed.Optional };

// Questions about a breach of the measures, whoever broke them, and what becomes of an answer that does not satisfy (art. 40).
var question = Stage("question", "a villager's question on a breach", "村民就违反办法提出询问");
var questionAnswer = Stage("question-answer", "answering the question", "书面答复询问");
var appeal = Stage("appeal", "an appeal against the written answer", "对书面答复有异议的反映");
var appealAnswer = Stage("appeal-answer", "investigating and answering the appeal", "调查核实并答复反映");
var chongqing = village
    .Under("Chongqing measures 2013, further", "重庆市实施村民委员会组织法办法（续）")
    .WithStage(question, mayBe with { By = [Circles.Villagers] }, Article(40))
    .WithStage(
        questionAnswer,
        new()
        {
            By = [committee, supervisors],
            Answers = question.Stage,
            Within = new(3),
            Evidence = [written],
        },
        Article(40)
    )
    .WithStage(appeal, mayBe with { By = [Circles.Villagers], After = [questionAnswer.Stage] }, Article(40))
    .WithStage(
        appealAnswer,
        new()
        {
            By = authorities,
            Answers = appeal.Stage,
            Within = new(20),
        },
        Article(40)
    );

// The appraisal is a meeting that the township calls and the supervision committee chairs; ten days before, its plan is told.
var appraisals = new AssemblyNorms(new("body/appraisal-meeting", "appraisal meeting", "民主评议会"));
var appraisalPlan = Stage(
    "appraisal-plan",
    "telling and publishing the plan of the appraisal",
    "告知并公布评议实施方案"
);
var appraisal = Stage("appraisal", "the appraisal", "民主评议");
chongqing = chongqing
    .With(appraisals.CalledBy, [township], Article(36, 1))
    .With(appraisals.ChairedBy, [supervisors], Article(36, 1))
    .With(appraisals.HeldEvery, Cadence.AtLeast(1, CadenceUnit.Year), Article(36, 1))
    .WithStage(appraisal, new() { By = [township], After = [appraisalPlan.Stage] }, Article(36, 1))
    .WithStage(
        appraisalPlan,
        new()
        {
            By = [supervisors],
            Last = DayRule.Before(new(10), appraisal.Stage),
            Evidence = [told],
            Published = true,
        },
        Article(36, 2)
    )
    .With(
        appraisals.Request,
        [
            new(Circles.Villagers, new(Threshold.AtLeast(1, 10), Base.Adults)),
            new(Circles.VillagersDelegates, new(Threshold.AtLeast(1, 3), Base.VillagersDelegates)),
        ],
        Article(36, 3)
    )
    .With(appraisals.HeldWithin, new TimeLimit(20), Article(36, 3));

// Audits: at the end of a term before the next election committee is chosen, after somebody left early, and on demand.
var election = ElectionNorms.VillagersCommittee.Process;
var termAudit = election.Stage(
    new("election-stage/term-audit", "publishing the audit of the term", "公布离任审计结果")
);
var left = Stage("left", "leaving before the end of the term", "任期未满离任");
var leavingAudit = Stage("leaving-audit", "publishing the audit of who left", "公布离任审计结果");
var demand = Stage("demand", "a fifth of the villagers asks for an audit", "五分之一以上村民提出审计要求");
var demandedAudit = Stage("demanded-audit", "the audit that was asked for", "开展任期经济责任审计");
var auditObjection = Stage("audit-objection", "objecting to an audit", "对审计结果提出异议");
chongqing = chongqing
    .WithStage(
        termAudit,
        new()
        {
            By = [county],
            Last = DayRule.Before(new(3), election.Committee.Stage),
            Published = true,
        },
        Article(37, 2)
    )
    .WithStage(left, mayBe, Article(37, 2))
    .WithStage(
        leavingAudit,
        new()
        {
            By = [township],
            Answers = left.Stage,
            Within = new(30),
            Published = true,
        },
        Article(37, 2)
    )
    .WithStage(demand, mayBe with { By = [Circles.Villagers] }, Article(37, 3))
    .WithStage(
        demandedAudit,
        new()
        {
            By = [township],
            Answers = demand.Stage,
            Within = new(20),
            Published = true,
        },
        Article(37, 3)
    )
    .WithStage(
        auditObjection,
        mayBe with
        {
            By = [Circles.Villagers],
            After = [leavingAudit.Stage],
            Within = new(30),
        },
        Article(37, 5)
    );

// What the sentences say is there name by name: each term has its article, and a lower rulebook may tighten each.
Console.WriteLine(
    $"{chongqing.OwnNames.Count()} norms, {chongqing.ConflictsWithSuperiors().Count} conflicts"
);
foreach (var name in chongqing.OwnNames.Where(name => name.Id.Contains(".question-answer.")))
{
    Console.WriteLine($"{name.Id}: {name.Say(chongqing.Prevailing(name), Language.English)}");
}

// A village in March: three questions, one answered in time, one late and by another body, one not yet.
var log = new ProcedureLog
{
    Area = JurisdictionCode.Parse("500000"),
    Acts =
    [
        Act(question, 1, Circles.Villagers, "1"),
        Act(questionAnswer, 4, committee, "1"),
        Act(question, 2, Circles.Villagers, "2"),
        Act(questionAnswer, 6, township, "2"),
        Act(question, 9, Circles.Villagers, "3"),
    ],
};
foreach (
    var line in Procedure
        .From(chongqing, "supervision.village")
        .Check(log, new LocalDate(2021, 3, 10))
        .Stages.Where(status => status.Stage.Stage == questionAnswer.Stage)
        .SelectMany(status => status.Findings)
)
{
    Console.WriteLine(line);
    Console.WriteLine(line.ToString("zh-Hans"));
}

static StageNorms Stage(string key, string english, string chinese) =>
    new("supervision.village", new($"supervision-stage/{key}", english, chinese));

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
        measures,
        paragraph is { } part ? Provision.Article(article, part) : Provision.Article(article),
        TextStatus.Read
    );
