#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using NodaTime;

// The rules on stages, on the arrangements for a vote and on the end of a term, each on both sides of its boundary. A township
// lays a stage of its own over the measures of the province. Everything but the law is made up.
var village = ElectionNorms.VillagersCommittee;
var stages = village.Process;
var province = Zhejiang2020.Layer.LaidOver(NationalRulebook.Editions.On(new(2027, 1, 1)));
var source = new Citation(
    new Instrument("Notice of an assumed township", "某镇通知（假设）", "2027"),
    Provision.Article(5),
    TextStatus.Analogy
);
var board = new Label("place/notice-board", "the notice board", "村务公开栏");
var signatures = new Label("evidence/signatures", "the signatures of all candidates", "全体候选人签名");
var pledge = stages.Stage(new("election-stage/pledge", "the candidates' pledge", "候选人承诺"));
var rulebook = province
    .Under("Assumed township", "某镇（假设）")
    .With(pledge.Task, pledge.Stage, source)
    .With(pledge.Actors, [Bodies.ElectionCommittee], source)
    .With(pledge.Supervisors, [Bodies.TownshipElectionGuidance], source)
    .With(pledge.Earliest, DayRule.After(new(1), stages.CandidateList.Stage), source)
    .With(pledge.Latest, DayRule.Before(new(2), stages.Polling.Stage), source)
    .With(pledge.After, [stages.CandidateList.Stage], source)
    .With(pledge.Evidence, [signatures], source)
    .With(pledge.Approval, [Bodies.TownshipElectionGuidance], source)
    .With(pledge.PublishedBy, DayRule.After(new(1), pledge.Stage), source)
    .With(pledge.PublishedFor, new TimeLimit(3), source)
    .With(pledge.PublishedIn, [board], source);
var procedure = Procedure.From(rulebook, stages.Id);

var electionDay = new LocalDate(2027, 3, 20);
var log = new ProcedureLog
{
    FixedDays = [new(stages.Polling.Stage, electionDay)],
    Acts = [new() { Stage = stages.CandidateList.Stage, Day = new(2027, 3, 14) }],
    Circumstances = [new(ElectionOccasions.SelfNomination, Holds: false)],
};
var good = new StageAct
{
    Stage = pledge.Stage,
    Day = new(2027, 3, 16),
    By = Bodies.ElectionCommittee,
    SupervisedBy = Bodies.TownshipElectionGuidance,
    Evidence = [signatures],
    ApprovedBy = [Bodies.TownshipElectionGuidance],
    Publication = new(new(2027, 3, 17), new(2027, 3, 20)) { Places = [board] },
};
var later = new LocalDate(2027, 3, 25);

Console.WriteLine("== procedure.latest");
Print(ProcedureFindings.Latest, With(good with { Day = new(2027, 3, 18) }), later);
Print(ProcedureFindings.Latest, With(good with { Day = new(2027, 3, 19) }), later);
Print(ProcedureFindings.Latest, log, new(2027, 3, 18));
Print(ProcedureFindings.Latest, log, new(2027, 3, 19));

Console.WriteLine("== procedure.done");
var method = new StageAct { Stage = stages.Method.Stage, Day = new(2027, 2, 18) };
Print(ProcedureFindings.Done, With(method), later, stages.Method.Stage);
Print(ProcedureFindings.Done, log, later, stages.Method.Stage);

Console.WriteLine("== procedure.earliest");
Print(ProcedureFindings.Earliest, With(good with { Day = new(2027, 3, 15) }), later);
Print(ProcedureFindings.Earliest, With(good with { Day = new(2027, 3, 14) }), later);

Console.WriteLine("== procedure.sequence");
Print(ProcedureFindings.Sequence, With(good), later);
Print(ProcedureFindings.Sequence, With(good with { Day = new(2027, 3, 13) }), later);

Console.WriteLine("== procedure.actor");
Print(ProcedureFindings.Actor, With(good), later);
Print(ProcedureFindings.Actor, With(good with { By = Bodies.TownshipGovernment }), later);

Console.WriteLine("== procedure.supervisor");
Print(ProcedureFindings.Supervisor, With(good), later);
Print(ProcedureFindings.Supervisor, With(good with { SupervisedBy = Bodies.TownshipGovernment }), later);

Console.WriteLine("== procedure.evidence");
Print(ProcedureFindings.Evidence, With(good), later);
Print(ProcedureFindings.Evidence, With(good with { Evidence = [] }), later);

Console.WriteLine("== procedure.approval");
Print(ProcedureFindings.Approval, With(good), later);
Print(ProcedureFindings.Approval, With(good with { ApprovedBy = null }), later);

Console.WriteLine("== procedure.published");
Print(ProcedureFindings.Published, With(good), later);
Print(ProcedureFindings.Published, With(good with { Publication = Publication.Never }), later);

Console.WriteLine("== procedure.published-by");
Print(ProcedureFindings.PublishedBy, With(good), later);
Print(ProcedureFindings.PublishedBy, With(good with { Publication = new(new(2027, 3, 18)) }), later);

Console.WriteLine("== procedure.published-for");
Print(ProcedureFindings.PublishedFor, With(good), later);
Print(
    ProcedureFindings.PublishedFor,
    With(good with { Publication = new(new(2027, 3, 17), new(2027, 3, 19)) }),
    later
);
Print(
    ProcedureFindings.PublishedFor,
    With(good with { Publication = new(new(2027, 3, 17)) }),
    new(2027, 3, 19)
);

Console.WriteLine("== procedure.published-in");
Print(ProcedureFindings.PublishedIn, With(good), later);
Print(
    ProcedureFindings.PublishedIn,
    With(good with { Publication = new(new(2027, 3, 17)) { Places = [] } }),
    later
);

Console.WriteLine("== procedure.answered");
var objections = With(
    new()
    {
        Stage = stages.RollObjection.Stage,
        Day = new(2027, 3, 1),
        Reference = "1",
    },
    new()
    {
        Stage = stages.RollObjection.Stage,
        Day = new(2027, 3, 2),
        Reference = "2",
    },
    new()
    {
        Stage = stages.RollRuling.Stage,
        Day = new(2027, 3, 3),
        Reference = "1",
    }
);
Print(ProcedureFindings.Answered, objections, new(2027, 3, 5), stages.RollRuling.Stage);
Print(ProcedureFindings.Answered, objections, new(2027, 3, 6), stages.RollRuling.Stage);

Console.WriteLine("== procedure.fixed-day");
foreach (var day in (LocalDate[])[electionDay, electionDay.PlusDays(1)])
{
    var vote = new StageAct { Stage = stages.Polling.Stage, Day = day };
    Print(ProcedureFindings.FixedDay, With(vote), later, stages.Polling.Stage);
}

Console.WriteLine("== procedure.window");
var late = log with { Acts = [log.Acts[0] with { Day = new(2027, 3, 18) }] };
Print(ProcedureFindings.Window, late, new(2027, 3, 18));

Console.WriteLine("== procedure.unknown-stage");
var parade = new StageAct
{
    Stage = new("election-stage/parade", "a parade", "游行"),
    Day = new(2027, 3, 10),
};
Print(ProcedureFindings.UnknownStage, With(parade), later, parade.Stage);

Console.WriteLine("== postponed");
var postponed = log with
{
    FixedDays =
    [
        new(stages.Polling.Stage, electionDay),
        new(stages.Polling.Stage, electionDay.PlusDays(14), FixedOn: new(2027, 3, 10)),
    ],
};
Print(ProcedureFindings.Latest, postponed, new(2027, 3, 19));

var polling = PollingRules.From(province, village.Polling);
var arrangement = new PollingArrangement
{
    Candidates = ["Li", "Wang"],
    Officers = [new("Zhao", PollingRoles.Teller), new("Wang", PollingRoles.Scrutineer)],
    MobileBoxes =
    [
        new()
        {
            Name = "North",
            Scrutineers = ["Qian", "Sun", "Zhou"],
            ApprovedBy = [Bodies.TownshipElectionGuidance],
            IsPublished = true,
        },
        new()
        {
            Name = "South",
            Scrutineers = ["Wu", "Zheng"],
            ApprovedBy = [],
        },
    ],
    Kinship = new(new Relation("Zhao", "Li", KinRelation.Sibling)),
};
var clean = arrangement with { Officers = [], MobileBoxes = [] };
foreach (var rule in PollingFindings.All)
{
    Console.WriteLine($"== {rule}");
    Show(polling.Check(arrangement).Findings.Where(line => line.Rule.Equals(rule)));
    Show(polling.Check(clean).Findings.Where(line => line.Rule.Equals(rule)));
}

var term = TermRules.From(province, village.Term);
var change = new TermChange { TermEnds = new(2027, 3, 31), ApprovedBy = [Bodies.CountyGovernment] };
var terms = (ValueList<Finding>[])
    [
        term.Check(change with { HeldOn = new(2026, 9, 30) }, later),
        term.Check(change with { HeldOn = new(2026, 9, 29), ApprovedBy = [] }, later),
        term.Check(change, new(2027, 9, 30)),
        term.Check(change with { ApprovedBy = null }, new(2027, 10, 1)),
    ];
foreach (var rule in TermFindings.All)
{
    Console.WriteLine($"== {rule}");
    Show(terms.SelectMany(lines => lines.Where(line => line.Rule.Equals(rule))).Distinct());
}

ProcedureLog With(params StageAct[] acts) => log with { Acts = [.. log.Acts, .. acts] };

void Print(RuleDescriptor rule, ProcedureLog facts, LocalDate on, Label? stage = null)
{
    var name = (stage ?? pledge.Stage).Name;
    Show(
        procedure
            .Check(facts, on)
            .Findings.Where(line => line.Rule.Equals(rule) && line.Detail!.ToString()!.StartsWith(name))
    );
}

static void Show(IEnumerable<Finding> findings)
{
    foreach (var finding in findings)
    {
        Console.WriteLine(finding);
        Console.WriteLine(finding.ToString("zh-Hans"));
    }
}
