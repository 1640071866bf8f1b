#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:package CsvHelper
#:include pabulib/pb-file.cs

// Which projects a neighbourhood funds: real ballots and budgets, in files in the Pabulib format (.pb), where residents mark
// the projects that they want, at most so many of them. Every project that is not funded is told why, and where the file
// says which were, the two lists are compared.

using System.Globalization;
using CsvHelper;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

var options = new PbOptions(args);
var rest = options.Rest;
var isChinese = rest.SkipWhile(argument => argument != "--lang").Skip(1).FirstOrDefault() == "zh";
var language = isChinese ? Language.Chinese : Language.English;
WhenUnaffordable? asked =
    rest.Contains("--skip") ? WhenUnaffordable.IsSkipped
    : rest.Contains("--stop") ? WhenUnaffordable.EndsSelection
    : null;
var files = rest.Where(argument => argument is not ("--skip" or "--stop" or "--lang" or "zh" or "en"))
    .ToList();
if (files.Count == 0 || files.Exists(file => file.StartsWith("--", StringComparison.Ordinal)))
{
    Console.Error.WriteLine(
        "Usage: dotnet run docs/samples/neighbourhood-projects.cs -- FILE.pb... [--skip|--stop] [--lang zh] [--encoding gb18030] [--without KEY]"
    );
    return 1;
}

var (chosen, isGood) = (0, true);
foreach (var file in files)
{
    if (options.Stop.IsCancellationRequested)
    {
        break;
    }

    try
    {
        var vote = ProjectVote.Read(file, options, asked);
        var outcome = vote.Choose();
        Show(file, vote, outcome);
        vote.Differences.ForEach(Console.Error.WriteLine);
        isGood &=
            vote.Differences.Count == 0
            && outcome.Findings.All(line =>
                !line.Rule.Equals(ProjectFindings.Totals) || line.Verdict == Verdict.Met
            );
        chosen++;
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
    {
        Console.Error.WriteLine(e.Message);
    }
}

return options.Stop.IsCancellationRequested ? 130
    : chosen == files.Count && isGood ? 0
    : 1;

void Show(string file, ProjectVote vote, ProjectSelectionOutcome outcome)
{
    Console.WriteLine($"{file}\n{new string('=', file.Length)}");
    if (vote.IsPartial)
    {
        Console.WriteLine(
            Say(
                "STOPPED before the end: what follows is of the ballots read so far",
                "中途停止：以下仅为已读选票的结果"
            )
        );
    }

    vote.Notes.ForEach(note => Console.WriteLine(Say(note.English, note.Chinese)));
    Console.WriteLine(
        Say(
            $"{outcome.Facts.Tally!.Collected} ballots, {vote.Projects.Count} projects, budget {vote.MoneyWithUnit(vote.Budget)}",
            $"选票 {outcome.Facts.Tally!.Collected} 张，项目 {vote.Projects.Count} 个，预算 {vote.MoneyWithUnit(vote.Budget)}"
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
            $"{result.Rank, 4}  {result.Project.Id.PadRight(width)}  {result.Votes, 7}  {vote.Money(result.Project.Cost!.Value), 14}  {Word(vote, result)}{compared}"
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
            $"{outcome.Status}: {outcome.Funded.Count} funded for {vote.MoneyWithUnit(outcome.Spent)}, {vote.MoneyWithUnit(outcome.Left!.Value)} left",
            $"入选 {outcome.Funded.Count} 个，共 {vote.MoneyWithUnit(outcome.Spent)}，余 {vote.MoneyWithUnit(outcome.Left!.Value)}"
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

sealed class ProjectVote(WhenUnaffordable? asked) : PbFile
{
    // The library counts money in whole units; ten thousandths of a unit of the file are as fine as any money.
    private const decimal MostMoney = 100_000_000_000_000;
    private const decimal Finest = 10_000;

    private readonly List<(string Id, decimal Cost, long? Votes, string? Title)> _rows = [];
    private (decimal? Least, decimal? Most) _projectCost;
    private decimal? _budget;
    private decimal? _ballotCost;
    private int? _leastVotes;
    private WhenUnaffordable? _unaffordable = asked;
    private string _currency = "";
    private ProjectRules? _rules;
    private ProjectBallotBox? _box;

    public List<Project> Projects { get; } = [];
    public Dictionary<string, Publication> Published { get; } = [];
    public long Budget { get; private set; }

    // How many of the whole units of the library make one unit of the file: 100 where an amount has cents.
    public long Unit { get; private set; } = 1;

    protected override string? Missing => _budget is null ? "META names no budget" : null;

    public string Money(long amount) =>
        ((decimal)amount / Unit).ToString(Unit == 1 ? "0" : "0.00##", CultureInfo.InvariantCulture);

    public string MoneyWithUnit(long amount) => $"{Money(amount)} {_currency}".TrimEnd();

    public static ProjectVote Read(string file, PbOptions options, WhenUnaffordable? asked)
    {
        var vote = new ProjectVote(asked);
        vote.ReadFrom(file, options);
        return vote;
    }

    public ProjectSelectionOutcome Choose() =>
        _rules!.Choose(
            new()
            {
                Budget = Budget,
                Projects = [.. Projects],
                Tally = _box!.Count(),
            }
        );

    protected override string? TakeMeta(string key, string value)
    {
        switch (key)
        {
            case "budget":
                _budget = Amount(value);
                return _budget is null ? $"the budget '{value}' is no amount" : null;
            case "currency":
                _currency = value;
                return null;
            case "max_sum_cost" when value.Length > 0:
                _ballotCost = Amount(value);
                return _ballotCost is null ? $"the max_sum_cost '{value}' is no amount" : null;
            case "min_project_cost" when value.Length > 0:
                _projectCost.Least = Amount(value);
                return _projectCost.Least is null ? $"the min_project_cost '{value}' is no amount" : null;
            case "max_project_cost" when value.Length > 0:
                _projectCost.Most = Amount(value);
                return _projectCost.Most is null ? $"the max_project_cost '{value}' is no amount" : null;
            case "min_project_score_threshold" when value.Length > 0:
                _leastVotes = Number(value) is { } least and >= 0 and <= int.MaxValue
                    ? (int)Math.Ceiling(least)
                    : null;
                return _leastVotes is null ? $"the threshold '{value}' is no number of votes" : null;
            case "rule":
                return RuleOf(value.ToLowerInvariant());
            default:
                return base.TakeMeta(key, value);
        }
    }

    // With a threshold: those under the least score have no turn, and what does not fit is passed over. Where the rule is not
    // known both ways are followed; where it is another one, only somebody who asks for one of the two gets it.
    private string? RuleOf(string value)
    {
        _unaffordable ??= value switch
        {
            "greedy" or "greedy-threshold" => WhenUnaffordable.IsSkipped,
            "greedy-no-skip" => WhenUnaffordable.EndsSelection,
            _ => null,
        };
        return _unaffordable is null && value is not ("" or "unknown")
            ? $"the rule '{value}' is not known here; --skip or --stop asks for another one"
            : null;
    }

    protected override string? TakeProject(CsvReader row, string id)
    {
        var (cost, votes) = (Amount(row["cost"]), row["votes"] ?? "");
        if (cost is null)
        {
            return $"the cost '{row["cost"]}' of the project '{id}' is no amount";
        }

        // Whoever put it on the paper knew the rule, so that it is said and not judged.
        if (cost < _projectCost.Least || cost > _projectCost.Most)
        {
            Notes.Add(
                (
                    $"the project '{id}' costs {cost}, which is not within the costs that the file allows",
                    $"项目“{id}”费用为 {cost}，不在文件规定的范围内"
                )
            );
        }

        if (votes.Length > 0 && Number(votes) is null or < 0 or > long.MaxValue)
        {
            return $"the official total '{votes}' is no number";
        }

        _rows.Add(
            (id, cost.Value, Number(votes) is { } known && known % 1 == 0 ? (long)known : null, row["name"])
        );
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

    // The smallest part that any amount has becomes the unit.
    protected override string? BeginVotes()
    {
        if (_budget is null)
        {
            return null;
        }

        while (
            _rows
                .Select(row => row.Cost)
                .Append(_budget.Value)
                .Append(_ballotCost ?? 0)
                .Any(amount => amount * Unit % 1 != 0)
        )
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
        _rules = RulesOfTheFile();
        _box = _rules.OpenBox(Projects);
        return null;
    }

    protected override void TakeVote(int[] places)
    {
        if (IsOverCategory(places))
        {
            _box?.AddInvalid(InvalidReason.OverMarked);
        }
        else
        {
            _box?.Add(places);
        }
    }

    private static decimal? Amount(string? text) =>
        Number(text) is { } amount and >= 0 and <= MostMoney && amount * Finest % 1 == 0 ? amount : null;

    // The rules of a place stand in its rulebook; here the file itself says what they are.
    private ProjectRules RulesOfTheFile()
    {
        var names = ProjectNorms.NeighbourhoodProjects;
        var source = new Citation(
            new Instrument("Rules of the vote, as its file gives them", "数据文件所载的投票规则", "file"),
            Provision.Named("META", "文件说明"),
            TextStatus.Confirmed
        );
        var law = Rulebook.Named("The vote", "该次投票");
        law = Limit is { } limit ? law.With(names.MarksPerBallot, limit, source) : law;
        law = Least is > 1 and { } least ? law.With(names.LeastMarksPerBallot, least, source) : law;
        law = _ballotCost is { } cost ? law.With(names.CostPerBallot, (long)(cost * Unit), source) : law;
        law = _leastVotes is { } votes ? law.With(names.LeastVotes, votes, source) : law;
        law = _unaffordable is { } way ? law.With(names.Unaffordable, way, source) : law;
        return ProjectRules.From(law, names);
    }
}
