#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;
using NodaTime;
using NodaTime.Text;

// One village matter in six stages (两会制) by the rules of Suizhou in 2006, and the same matter under four deliberations and
// two disclosures (四议两公开) by the national rules of 2026, side by side. The village is made up.
// dotnet run two-assembly-decision.cs [-- --lang zh]
var isChinese = args is ["--lang", "zh", ..];
var language = isChinese ? Language.Chinese : Language.English;
string Say(string english, string chinese) => isChinese ? chinese : english;

var two = StagedDecisionNorms.TwoAssemblies;
var suizhou = StagedDecisionRules.From(
    RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("421300"), new(2006, 3, 1)),
    two
);
var sixStages = new StagedDecision
{
    Matter = new() { Title = "the road", Kind = VillageMatterKinds.PublicWelfare },
    Meetings = [Delegates(two.Resolution.Stage, new(2006, 4, 10), present: 27, votes: 18)],
    Log = new()
    {
        Acts =
        [
            Act(
                two.Topic,
                new(2006, 3, 1),
                Bodies.VillagersCommittee,
                StageEvidence.Investigation,
                StageEvidence.OpinionsAsked
            ),
            Act(two.Draft, new(2006, 3, 20), Bodies.PartyMembersAssembly),
            Act(two.Implementation, new(2006, 6, 1), Bodies.VillagersCommittee, StageEvidence.Supervised),
            Act(
                two.Report,
                new(2006, 10, 8),
                Bodies.JointMeetingOfTwoCommittees,
                StageEvidence.ReportedToMembers,
                StageEvidence.ReportedToDelegates
            ),
            Act(
                two.Appraisal,
                new(2006, 10, 20),
                Bodies.VillagersDelegatesAssembly,
                StageEvidence.AppraisedByMembers,
                StageEvidence.AppraisedByDelegates
            ),
        ],
    },
};

var four = StagedDecisionNorms.FourDeliberations;
var national = StagedDecisionRules.From(NationalRulebook.Editions.On(new(2026, 3, 1)), four);
var fourSteps = new StagedDecision
{
    Matter = sixStages.Matter,
    Meetings =
    [
        new(
            four.Review.Stage,
            new()
            {
                Body = Bodies.PartyMembersAssembly,
                Day = new(2026, 3, 20),
                Due = 30,
            },
            new()
            {
                Title = "the road",
                Present = 22,
                For = 17,
                Against = 3,
                Abstain = 2,
            }
        ),
        Delegates(four.Decision.Stage, new(2026, 4, 10), present: 27, votes: 18),
    ],
    Log = new()
    {
        Acts =
        [
            Act(four.Proposal, new(2026, 3, 1), Bodies.VillagePartyOrganisation),
            Act(four.Deliberation, new(2026, 3, 8), Bodies.TwoCommittees),
            Act(four.DecisionPublished, new(2026, 4, 11), Bodies.VillagersCommittee),
            Act(four.ResultPublished, new(2026, 10, 8), Bodies.VillagersCommittee),
        ],
    },
};

// 1. The whole way, side by side.
Title(Say("The same matter, two ways", "同一事项，两种程序"));
var left = suizhou.Check(sixStages, new(2006, 12, 31));
var right = national.Check(fourSteps, new(2026, 12, 31));
SideBySide(Table(left), Table(right));
Console.WriteLine();
Console.WriteLine($"{two.Kind.ToString(language)}{Say(": ", "：")}{Standing(left)}");
Console.WriteLine($"{four.Kind.ToString(language)}{Say(": ", "：")}{Standing(right)}");

// 2. While it is running.
Title(Say("On 1 April: what comes next", "四月一日：下一环节"));
Next(suizhou.Check(sixStages, new(2006, 4, 1)));
Next(national.Check(fourSteps, new(2026, 4, 1)));

// 3. The ledgers.
Title(two.Kind.ToString(language));
Ledger(left.Findings);
Title(four.Kind.ToString(language));
Ledger(right.Findings);

// 4. One stage skipped.
Title(Say("Without the draft, without the review", "缺预案，缺审议"));
Skipped(suizhou.Check(Without(sixStages, two.Draft.Stage), new(2006, 12, 31)));
Skipped(national.Check(Without(fourSteps, four.Review.Stage), new(2026, 12, 31)));

// 5. One vote short.
Title(Say("One vote short", "差一票"));
foreach (
    var outcome in new[]
    {
        suizhou.Check(
            sixStages with
            {
                Meetings = [Delegates(two.Resolution.Stage, new(2006, 4, 10), present: 27, votes: 17)],
            },
            new(2006, 12, 31)
        ),
        national.Check(
            fourSteps with
            {
                Meetings =
                [
                    fourSteps.Meetings[0],
                    Delegates(four.Decision.Stage, new(2026, 4, 10), present: 27, votes: 13),
                ],
            },
            new(2026, 12, 31)
        ),
    }
)
{
    Console.WriteLine($"{Standing(outcome)}{Say(": ", "：")}{outcome.StoppedAt?.ToString(language)}");
    Ledger(outcome.Findings.Where(line => line.Verdict == Verdict.Breached));
}

// 6. The first two steps as one, where one person leads both committees.
Title(Say("The first two steps as one", "前两步合并进行"));
foreach (var isDual in new[] { true, false })
{
    var merged = national.Check(
        Without(fourSteps, four.Proposal.Stage) with
        {
            HeldAsOne =
            [
                [four.Proposal.Stage, four.Deliberation.Stage],
            ],
            Log = Without(fourSteps, four.Proposal.Stage).Log with
            {
                Circumstances = [new(StageOccasions.DualLeadership, isDual)],
            },
        },
        new(2026, 12, 31)
    );
    Console.WriteLine(Standing(merged));
    Ledger(
        merged.Findings.Where(line =>
            line.Rule.Equals(StagedDecisionFindings.Merged) || line.Verdict == Verdict.Breached
        )
    );
}

static StageMeeting Delegates(Label stage, LocalDate day, long present, long votes) =>
    new(
        stage,
        new()
        {
            Body = Bodies.VillagersDelegatesAssembly,
            Day = day,
            Delegates = 35,
            Composition = 40,
        },
        new()
        {
            Title = "the road",
            Present = present,
            For = votes,
            Abstain = present - votes,
        }
    );

static StageAct Act(StageNorms stage, LocalDate day, Label by, params ValueList<Label> evidence) =>
    new()
    {
        Stage = stage.Stage,
        Day = day,
        By = by,
        Evidence = evidence,
    };

static StagedDecision Without(StagedDecision decision, Label stage) =>
    decision with
    {
        Meetings = [.. decision.Meetings.Where(meeting => meeting.Stage != stage)],
        Log = decision.Log with { Acts = [.. decision.Log.Acts.Where(act => act.Stage != stage)] },
    };

void Title(string words)
{
    Console.WriteLine();
    Console.WriteLine($"== {words}");
}

string OfVote(MotionStatus status) =>
    status switch
    {
        MotionStatus.Adopted => Say("adopted", "通过"),
        MotionStatus.Undetermined => Say("undetermined", "待定"),
        _ => Say("not adopted", "未通过"),
    };

string Standing(StagedDecisionOutcome outcome) =>
    outcome.Status switch
    {
        StagedDecisionStatus.Completed => Say("completed", "已完成"),
        StagedDecisionStatus.Running => Say("running", "进行中"),
        StagedDecisionStatus.Stopped => Say("stopped", "已中止"),
        _ => Say("undetermined", "待定"),
    };

void Ledger(IEnumerable<Finding> lines)
{
    foreach (var line in lines)
    {
        Console.WriteLine(line.ToString(language));
    }
}

void Next(StagedDecisionOutcome outcome)
{
    var next = outcome.Next!;
    var bodies = next.Stage.Actors.Norm is { Value: var actors }
        ? string.Join(" / ", actors.Select(actor => actor.ToString(language)))
        : Say("nobody named", "未规定");
    Console.WriteLine(
        $"{outcome.Rules.Norms.Kind.ToString(language)}{Say(": ", "：")}{next.Stage.Stage.ToString(language)}{Say(", ", "，")}{bodies}{Say(", ", "，")}{Say("latest", "最迟")} {(next.Latest is { } day ? LocalDatePattern.Iso.Format(day) : Say("no day set", "未规定"))}"
    );
}

void Skipped(StagedDecisionOutcome outcome)
{
    Console.WriteLine(
        $"{Standing(outcome)}{Say("; ", "；")}{Say("skipped", "缺")}{Say(": ", "：")}{string.Join(Say(", ", "、"), outcome.Skipped.Select(stage => stage.ToString(language)))}"
    );
    Ledger(outcome.Findings.Where(line => line.Verdict == Verdict.Breached));
}

List<string[]> Table(StagedDecisionOutcome outcome)
{
    List<string[]> rows =
    [
        [
            Say("stage", "环节"),
            Say("body", "主体"),
            Say("day", "日期"),
            Say("vote", "表决"),
            Say("verdict", "结论"),
        ],
    ];
    foreach (var stage in outcome.Procedure.Stages)
    {
        var label = stage.Stage.Stage;
        var act = outcome.Decision.Log.Acts.FirstOrDefault(act => act.Stage == label);
        var vote = outcome.Votes.LastOrDefault(vote => vote.Stage == label)?.Outcome;
        var body = act?.By ?? vote?.Meeting.Body;
        rows.Add([
            label.ToString(language),
            body?.ToString(language) ?? "-",
            stage.DoneOn is { } day ? LocalDatePattern.Iso.Format(day) : "-",
            vote is null ? "-" : $"{vote.For}/{vote.Vote.Present} {OfVote(vote.Status)}",
            stage.Verdict switch
            {
                Verdict.Met => Say("met", "符合"),
                Verdict.Breached => Say("not met", "不符合"),
                _ => Say("open", "待定"),
            },
        ]);
    }

    return rows;
}

void SideBySide(List<string[]> one, List<string[]> other)
{
    var (widths, otherWidths) = (Widths(one), Widths(other));
    for (var row = 0; row < Math.Max(one.Count, other.Count); row++)
    {
        Console.WriteLine($"{Row(one, row, widths)} | {Row(other, row, otherWidths)}".TrimEnd());
    }
}

static int[] Widths(List<string[]> table) =>
    [.. Enumerable.Range(0, table[0].Length).Select(column => table.Max(row => Width(row[column])))];

static string Row(List<string[]> table, int row, int[] widths) =>
    string.Join(
        "  ",
        widths.Select(
            (width, column) =>
            {
                var cell = row < table.Count ? table[row][column] : "";
                return cell + new string(' ', width - Width(cell));
            }
        )
    );

// A Chinese character takes two places.
static int Width(string text) => text.Sum(letter => letter > 0x2E80 ? 2 : 1);
