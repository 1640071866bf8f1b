#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:package CsvHelper
#:include pabulib/pb-file.cs

// Which projects a neighbourhood funds: real ballots and budgets, in files in the Pabulib format (.pb), where residents mark
// the projects that they want, at most so many of them. Every project that is not funded is told why, and where the file
// says which were, the two lists are compared.

using System.Globalization;
using System.Text;
using CsvHelper;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

var isChinese =
    args is [.., "--lang", "zh"]
    || args.SkipWhile(argument => argument != "--lang").Skip(1).FirstOrDefault() == "zh";
var language = isChinese ? Language.Chinese : Language.English;
WhenUnaffordable? asked =
    args.Contains("--skip") ? WhenUnaffordable.IsSkipped
    : args.Contains("--stop") ? WhenUnaffordable.EndsSelection
    : null;
var files = args.Where(argument => argument is not ("--skip" or "--stop" or "--lang" or "zh" or "en"))
    .ToList();
if (files.Count == 0)
{
    Console.Error.WriteLine(
        "Usage: dotnet run docs/samples/neighbourhood-projects.cs -- FILE.pb... [--skip|--stop] [--lang zh]"
    );
    return 1;
}

var chosen = 0;
foreach (var file in files)
{
    try
    {
        var vote = ProjectVote.Read(file);
        Show(file, vote, Choose(vote));
        chosen++;
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
    {
        Console.Error.WriteLine(e.Message);
    }
}

return chosen == files.Count ? 0 : 1;

// The rules of a place stand in its rulebook; here the file itself says what they are.
ProjectSelectionOutcome Choose(ProjectVote vote)
{
    var names = ProjectNorms.NeighbourhoodProjects;
    var source = new Citation(
        new Instrument("Rules of the vote, as its file gives them", "数据文件所载的投票规则", "file"),
        Provision.Named("META", "文件说明"),
        TextStatus.Confirmed
    );
    var law = Rulebook.Named("The vote", "该次投票");
    law = vote.Limit is { } limit ? law.With(names.MarksPerBallot, limit, source) : law;
    law = vote.LeastVotes is { } least ? law.With(names.LeastVotes, least, source) : law;
    law = (asked ?? vote.Unaffordable) is { } way ? law.With(names.Unaffordable, way, source) : law;
    var rules = ProjectRules.From(law, names);

    // An option marked twice on one ballot is marked.
    var box = new BallotBox(rules.Paper(vote.Projects.Select(project => project.Id)));
    foreach (var places in vote.Ballots)
    {
        box.Add(places.Distinct().ToArray());
    }

    return rules.Choose(
        new()
        {
            Budget = vote.Budget,
            Projects = [.. vote.Projects],
            Tally = box.Count(),
        }
    );
}

void Show(string file, ProjectVote vote, ProjectSelectionOutcome outcome)
{
    Console.WriteLine($"{file}\n{new string('=', file.Length)}");
    Console.WriteLine(
        Say(
            $"{outcome.Facts.Tally!.Collected} ballots, {vote.Projects.Count} projects, budget {vote.Money(vote.Budget)}",
            $"选票 {outcome.Facts.Tally!.Collected} 张，项目 {vote.Projects.Count} 个，预算 {vote.Money(vote.Budget)}"
        )
    );
    if (vote.Unit != 1)
    {
        Console.WriteLine(
            Say($"the ledger counts money in 1/{vote.Unit}", $"账本中金额以 1/{vote.Unit} 为单位")
        );
    }

    Console.WriteLine();
    var width = Math.Max(7, outcome.Projects.Max(result => result.Project.Id.Length));
    foreach (var result in outcome.Projects)
    {
        var compared = vote.Published.TryGetValue(result.Project.Id, out var published)
            ? Compare(result, published)
            : "";
        Console.WriteLine(
            $"{result.Rank, 4}  {result.Project.Id.PadRight(width)}  {result.Votes, 7}  {vote.Money(result.Project.Cost), 14}  {Word(vote, result)}{compared}"
        );
    }

    Console.WriteLine();
    foreach (var line in outcome.Findings.Where(IsTold))
    {
        Console.WriteLine(line.ToString(language));
    }

    foreach (var tie in outcome.Ties)
    {
        var orders = tie.Possible.Select(ids => ids.Count == 0 ? "-" : string.Join(" + ", ids));
        Console.WriteLine(
            Say(
                $"tied {string.Join(", ", tie.Projects)}: one order or another funds {string.Join("; ", orders)}",
                $"得票相等 {string.Join("、", tie.Projects)}：依先后不同可入选 {string.Join("；", orders)}"
            )
        );
    }

    Total(vote, outcome);
    Console.WriteLine();
}

// Met lines of single projects would only repeat the table.
static bool IsTold(Finding line) => line.Subject is null || line.Verdict != Verdict.Met;

void Total(ProjectVote vote, ProjectSelectionOutcome outcome)
{
    Console.WriteLine(
        Say(
            $"{outcome.Status}: {outcome.Funded.Count} funded for {vote.Money(outcome.Spent)}, {vote.Money(outcome.Left)} left",
            $"入选 {outcome.Funded.Count} 个，共 {vote.Money(outcome.Spent)}，余 {vote.Money(outcome.Left)}"
        )
    );
    if (vote.Published.Count == 0)
    {
        Console.WriteLine(Say("the file does not say which were funded", "文件未载明入选项目"));
        return;
    }

    var otherwise = vote.Published.Values.Count(published => published == Publication.FundedOtherwise);
    var compared = outcome
        .Projects.Where(result =>
            vote.Published.TryGetValue(result.Project.Id, out var published)
            && published != Publication.FundedOtherwise
        )
        .Select(result =>
            (Here: IsFunded(result), There: vote.Published[result.Project.Id] == Publication.Funded)
        )
        .ToList();
    var (agree, open) = (
        compared.Count(pair => pair.Here == pair.There),
        compared.Count(pair => pair.Here is null)
    );
    Console.WriteLine(
        Say(
            $"published and chosen: {agree} agree, {compared.Count - agree - open} differ, {open} left open here{(otherwise == 0 ? "" : $", {otherwise} published as funded in another way")}",
            $"与公布结果相比：{agree} 个一致，{compared.Count - agree - open} 个不一致，{open} 个此处待定{(otherwise == 0 ? "" : $"，另有 {otherwise} 个公布为以其他方式获得资助")}"
        )
    );
}

static bool? IsFunded(ProjectResult result) =>
    result.State switch
    {
        ProjectState.Funded => true,
        ProjectState.Undetermined or ProjectState.Tied or ProjectState.HangsOnTie => null,
        _ => false,
    };

// What was funded in another way says nothing about the vote, so it neither agrees nor differs.
string Compare(ProjectResult result, Publication published) =>
    (IsFunded(result), published) switch
    {
        (_, Publication.FundedOtherwise) => Say(
            "; published as funded in another way",
            "；公布为以其他方式获得资助"
        ),
        (null, Publication.Funded) => Say("; published as funded", "；公布为入选"),
        (null, _) => Say("; published as not funded", "；公布为未入选"),
        ({ } isFunded, _) => isFunded == (published == Publication.Funded)
            ? Say("; agrees", "；一致")
            : Say("; differs", "；不一致"),
    };

string Word(ProjectVote vote, ProjectResult result) =>
    result.State switch
    {
        ProjectState.Funded => Say("funded", "入选"),
        ProjectState.OverBudget => Say(
            $"not funded: {vote.Money(result.MoneyLeft!.Value)} left, {vote.Money(result.ShortBy)} short",
            $"未入选：余款 {vote.Money(result.MoneyLeft!.Value)}，差 {vote.Money(result.ShortBy)}"
        ),
        ProjectState.TooFewVotes => Say("not funded: too few votes", "未入选：得票不足"),
        ProjectState.SelectionEnded => Say("not funded: the choice had ended", "未入选：此前已截止"),
        ProjectState.Tied => Say("tied at the edge of the money", "在经费边缘得票相等"),
        ProjectState.HangsOnTie => Say("hangs on the tie above", "取决于前述得票相等如何处理"),
        ProjectState.Undetermined => Say("open: skip or stop is not said", "待定：未说明跳过还是截止"),
        var other => other.ToString(),
    };

string Say(string english, string chinese) => isChinese ? chinese : english;

// What the column "selected" says: 1 is funded by the rule of the vote, 2 and 3 are funded in some other way.
enum Publication
{
    NotFunded,
    Funded,
    FundedOtherwise,
}

sealed class ProjectVote : PbFile
{
    private readonly List<(string Id, decimal Cost, long? Votes, string? Title)> _rows = [];
    private decimal? _budget;

    public List<Project> Projects { get; } = [];
    public Dictionary<string, Publication> Published { get; } = [];
    public int? LeastVotes { get; private set; }
    public WhenUnaffordable? Unaffordable { get; private set; }
    public long Budget { get; private set; }

    // How many of the whole units of the library make one unit of the file: 100 where an amount has cents.
    public long Unit { get; private set; } = 1;

    protected override string? Missing => _budget is null ? "META names no budget" : null;

    public string Money(long amount) =>
        ((decimal)amount / Unit).ToString(Unit == 1 ? "0" : "0.00##", CultureInfo.InvariantCulture);

    public static ProjectVote Read(string file)
    {
        var vote = new ProjectVote();
        vote.ReadFrom(file);
        return vote.Priced();
    }

    protected override string? TakeMeta(string key, string value)
    {
        switch (key)
        {
            case "budget":
                _budget = Number(value);
                return _budget >= 0 ? null : $"the budget '{value}' is no amount";
            case "min_project_score_threshold" when Number(value) is { } least:
                LeastVotes = (int)Math.Ceiling(least);
                return null;
            case "rule":
                Unaffordable = value.ToLowerInvariant() switch
                {
                    // With a threshold: those under the least score have no turn, and what does not fit is passed over.
                    "greedy" or "greedy-threshold" => WhenUnaffordable.IsSkipped,
                    "greedy-no-skip" => WhenUnaffordable.EndsSelection,
                    _ => null,
                };
                return null;
            default:
                return base.TakeMeta(key, value);
        }
    }

    protected override string? TakeProject(CsvReader row, string id)
    {
        var (cost, votes) = (Number(row["cost"]), Number(row["votes"]));
        if (cost is null or < 0)
        {
            return $"the project '{id}' has no cost";
        }

        _rows.Add((id, cost.Value, votes is { } known && known % 1 == 0 ? (long)known : null, row["name"]));
        if (Number(row.TryGetField<string>("selected", out var selected) ? selected : null) is { } number)
        {
            Published[id] = number switch
            {
                1 => Publication.Funded,
                > 1 => Publication.FundedOtherwise,
                _ => Publication.NotFunded,
            };
        }

        return null;
    }

    // The library counts money in whole units, so the smallest part that any amount has becomes the unit.
    private ProjectVote Priced()
    {
        while (_rows.Select(row => row.Cost).Append(_budget!.Value).Any(amount => amount * Unit % 1 != 0))
        {
            Unit *= 10;
        }

        Unit = Unit == 10 ? 100 : Unit;
        Budget = (long)(_budget.Value * Unit);
        Projects.AddRange(
            _rows.Select(row => new Project
            {
                Id = row.Id,
                Cost = (long)(row.Cost * Unit),
                Votes = row.Votes,
                Title = row.Title,
            })
        );
        return this;
    }
}
