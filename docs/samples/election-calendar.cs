#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

// The calendar of one village's election under the measures of Zhejiang: every stage with its days and articles, and how
// things stand on a day. The village and its log are made up.
//   dotnet run docs/samples/election-calendar.cs                               on 16 March 2027, in English
//   dotnet run docs/samples/election-calendar.cs -- --on 2027-03-01            on another day
//   dotnet run docs/samples/election-calendar.cs -- --mode self --lang zh      without candidates, in Chinese

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using NodaTime;
using NodaTime.Text;

var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1]);
var lang = options.GetValueOrDefault("--lang", "en");
var mode = options.GetValueOrDefault("--mode", "candidates");
var chosenDay = LocalDatePattern.Iso.Parse(options.GetValueOrDefault("--on", "2027-03-16"));
if (
    args.Length % 2 != 0
    || options.Keys.Except(["--lang", "--mode", "--on"]).Any()
    || lang is not ("en" or "zh")
    || mode is not ("candidates" or "self")
    || !chosenDay.Success
)
{
    Console.Error.WriteLine(
        "usage: dotnet run docs/samples/election-calendar.cs [-- --on 2027-03-01 --mode candidates|self --lang en|zh]"
    );
    return 1;
}

var language = lang == "zh" ? Language.Chinese : Language.English;
var on = chosenDay.Value;
var isSelf = mode == "self";

// ---- The rules: the province over the nation ------------------------------------------------------------------------

var stages = ElectionNorms.VillagersCommittee.Process;
var rulebook = Zhejiang2020.Layer.LaidOver(NationalRulebook.Editions.On(on));
var procedure = Procedure.From(rulebook, stages.Id);

Heading("The rulebook in force", "适用的规则");
Line(lang == "zh" ? $"{rulebook.Superior!.ChineseName}之上为{rulebook.ChineseName}" : rulebook.ToString());
foreach (var conflict in rulebook.ConflictsWithSuperiors().Where(each => each.Name.Id.StartsWith(stages.Id)))
{
    Line($"  {conflict.ToString(language)}");
}

// ---- The calendar ---------------------------------------------------------------------------------------------------

var electionDay = new LocalDate(2027, 3, 20);
var log = new ProcedureLog
{
    FixedDays = [new(stages.Polling.Stage, electionDay)],
    Circumstances =
    [
        new(ElectionOccasions.SelfNomination, isSelf),
        new(ElectionOccasions.MobileBoxes, Holds: true),
    ],
};
var plan = procedure.Plan(log);

Heading($"The calendar for {Day(electionDay)}", $"{Day(electionDay)} 选举日程");
foreach (var planned in plan.Stages.Where(IsInThisMode))
{
    Line(
        $"{Pad(planned.Stage.Stage.ToString(language), 42)}{Pad(Window(planned), 26)}{(planned.Stage.Latest.Source ?? planned.Stage.Sources[0]).ToString(language)}"
    );
}

Line(
    Say(
        $"stages that cannot be done in time: {plan.Findings.Count}",
        $"无法按期的环节：{plan.Findings.Count}"
    )
);

// ---- What was done --------------------------------------------------------------------------------------------------

// The roll came two days late; one objection was ruled on in time, the other was not; the rest is on its way.
log = log with
{
    Acts =
    [
        Act(stages.Committee, 2, 10) with
        {
            By = Bodies.VillagersDelegatesAssembly,
            Evidence = [ElectionEvidence.FiledWithGuidanceBody],
            Publication = new(new(2027, 2, 11)),
        },
        Act(stages.Method, 2, 18) with
        {
            By = Bodies.VillagersDelegatesAssembly,
            Publication = new(new(2027, 2, 18)),
        },
        Act(stages.Registration, 2, 25),
        Act(stages.Roll, 3, 2),
        Act(stages.RollObjection, 3, 4) with
        {
            Reference = "1",
        },
        Act(stages.RollObjection, 3, 7) with
        {
            Reference = "2",
        },
        Act(stages.RollRuling, 3, 6) with
        {
            Reference = "1",
            Publication = new(new(2027, 3, 6)),
        },
        Act(stages.RollRuling, 3, 12) with
        {
            Reference = "2",
            Publication = new(new(2027, 3, 12)),
        },
        .. isSelf
            ? (StageAct[])
                [
                    Act(stages.SelfNomination, 3, 8) with
                    {
                        By = Circles.Voters,
                        Reference = "A",
                    },
                    Act(stages.SelfNomination, 3, 11) with
                    {
                        By = Circles.Voters,
                        Reference = "B",
                    },
                    Act(stages.Review, 3, 12),
                    Act(stages.SelfNominatedList, 3, 15),
                ]
            :
            [
                Act(stages.Nomination, 3, 10) with
                {
                    By = Circles.Voters,
                },
                Act(stages.Review, 3, 12),
                Act(stages.CandidateList, 3, 16),
            ],
        Act(stages.Arrangement, 3, 14) with
        {
            Publication = new(new(2027, 3, 14)),
        },
        Act(stages.ProxyRequest, 3, 16) with
        {
            Evidence = [ElectionEvidence.WrittenRequest],
        },
        Act(stages.MobileBoxes, 3, 17) with
        {
            ApprovedBy = [Bodies.TownshipElectionGuidance],
            Publication = new(new(2027, 3, 17)),
        },
        Act(stages.MeetingTheVoters, 3, 18),
        Act(stages.ProxyList, 3, 19) with
        {
            Publication = new(new(2027, 3, 19)),
        },
        Act(stages.Polling, 3, 20) with
        {
            Evidence = [Evidence.SecretBallot, ElectionEvidence.SecretBooth],
        },
        Act(stages.Count, 3, 20) with
        {
            Evidence = [ElectionEvidence.OpenCount, ElectionEvidence.SignedRecord],
        },
        Act(stages.Announcement, 3, 20) with
        {
            Publication = new(new(2027, 3, 20)),
        },
        Act(stages.ElectedList, 3, 21) with
        {
            Publication = new(new(2027, 3, 21)),
        },
    ],
};

// ---- How things stand -----------------------------------------------------------------------------------------------

var outcome = procedure.Check(log, on);
Heading($"How things stand on {Day(on)}", $"{Day(on)} 办理情况");
foreach (var verdict in (Verdict[])[Verdict.Met, Verdict.Breached, Verdict.Undetermined])
{
    var those = outcome
        .Stages.Where(stage => stage.Verdict == verdict && stage.State != StageState.NotNeeded)
        .Select(stage => stage.Stage.Stage.ToString(language));
    Line($"{Word(verdict)}{Say(": ", "：")}{string.Join(Say(", ", "、"), those)}");
}

Heading("Due next", "接下来应办");
foreach (var due in outcome.Due)
{
    var by = due.Stage.Actors.Norm is { Value: var actors }
        ? string.Join(Say(" or ", "或"), actors.Select(actor => actor.ToString(language)))
        : Say("nobody is named", "未定主体");
    var last = due.Latest is { } day
        ? Say($"by {Day(day)}", $"最迟 {Day(day)}")
            + (due.IsFirm ? "" : Say(" as things stand", "（据目前情况）"))
        : Say("no last day", "无期限");
    Line($"{Pad(due.Stage.Stage.ToString(language), 42)}{Pad(last, 34)}{by}");
}

Heading("Overdue", "逾期未办");
foreach (var overdue in outcome.Overdue)
{
    Line($"{Pad(overdue.Stage.Stage.ToString(language), 42)}{Day(overdue.Latest!.Value)}");
}

Heading("Slips, and what they do to the rest", "迟延及其影响");
foreach (var slip in outcome.Slips)
{
    Line(slip.ToString(language));
    foreach (var squeeze in slip.Squeezes)
    {
        Line($"  → {squeeze.ToString(language)}");
    }
}

Heading("The ledger", "台账");
foreach (var finding in outcome.Findings)
{
    Line(finding.ToString(language));
}

return 0;

// ---- Words ----------------------------------------------------------------------------------------------------------

static StageAct Act(StageNorms stage, int month, int day) =>
    new()
    {
        Stage = stage.Stage,
        Day = new(2027, month, day),
        By = Bodies.ElectionCommittee,
    };

// What the other mode asks for is no line of this calendar.
static bool IsInThisMode(PlannedStage planned) =>
    planned.IsNeeded != false || planned.Stage.Need.Norm?.Value == StageNeed.Optional;

string Window(PlannedStage planned) =>
    planned switch
    {
        { Day: { } day } => Day(day),
        { Earliest: { } first, Latest: { } last } when first == last => Day(last),
        { Earliest: { } first, Latest: { } last } => $"{Day(first)} – {Day(last)}",
        { Latest: { } last } => Say($"by {Day(last)}", $"最迟 {Day(last)}"),
        { Earliest: { } first } => Say($"from {Day(first)}", $"自 {Day(first)} 起"),
        _ => Say("no day is set", "未定日期"),
    };

string Word(Verdict verdict) =>
    verdict switch
    {
        Verdict.Met => Say("met", "符合"),
        Verdict.Breached => Say("not met", "不符合"),
        _ => Say("open", "待定"),
    };

string Say(string english, string chinese) => lang == "zh" ? chinese : english;

static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);

// A Chinese character takes the room of two others.
static string Pad(string text, int width) =>
    text + new string(' ', Math.Max(1, width - text.Sum(letter => letter > '\u2E80' ? 2 : 1)));

static void Line(string text) => Console.WriteLine(text);

void Heading(string english, string chinese) => Line($"\n== {Say(english, chinese)} ==");
