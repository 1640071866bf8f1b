#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:include pabulib/pb-choice.cs
#:include pabulib/pb-count.cs
#:include pabulib/pb-file.cs
#:include pabulib/pb-limits.cs
#:include pabulib/pb-options.cs
#:include pabulib/pb-rows.cs
#:include pabulib/pb-rules.cs
#:include pabulib/pb-scale.cs

// Which projects a neighbourhood funds: real ballots and budgets, in files in the Pabulib format (.pb), where residents mark
// projects, put them in an order, or give them points. Every project that is not funded is told why, and where the file says
// which were, the two lists are compared.

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
        var vote = PbFile.Read(file, unit => new PbChoice(options, unit, asked));
        var outcome = vote.Choose();
        Show(file, vote, outcome);
        vote.CompareMarks(file);
        vote.Differences.ForEach(Console.Error.WriteLine);
        isGood &=
            vote.Differences.Count == 0
            && outcome.Findings.All(line =>
                !line.Rule.Equals(ProjectFindings.Totals) || line.Verdict == Verdict.Met
            );
        chosen++;
    }
    catch (OperationCanceledException)
    {
        Console.Error.WriteLine($"{file}: stopped while choosing; there is no result");
    }
    catch (OverflowException)
    {
        Console.Error.WriteLine($"{file}: more than 64 bits can count");
    }
    catch (Exception e)
        when (e is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
    {
        Console.Error.WriteLine(e is ArgumentException ? $"{file}: {e.Message}" : e.Message);
    }
}

return options.Stop.IsCancellationRequested ? 130
    : chosen == files.Count && isGood ? 0
    : 1;

void Show(string file, PbChoice vote, ProjectSelectionOutcome outcome)
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
            $"{vote.Count!.Ballots} ballots, {vote.Projects.Count} projects, budget {vote.MoneyWithUnit(vote.Budget)}",
            $"选票 {vote.Count!.Ballots} 张，项目 {vote.Projects.Count} 个，预算 {vote.MoneyWithUnit(vote.Budget)}"
        )
    );
    if (vote.Unit != 1)
    {
        Console.WriteLine(
            Say($"the ledger counts money in 1/{vote.Unit}", $"账本中金额以 1/{vote.Unit} 为单位")
        );
    }

    if (vote.PointUnit != 1)
    {
        Console.WriteLine(
            Say($"the ledger counts points in 1/{vote.PointUnit}", $"账本中分数以 1/{vote.PointUnit} 为单位")
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
            $"{result.Rank, 4}  {result.Project.Id.PadRight(width)}  {vote.Points(result.Votes), 7}  {vote.Money(result.Project.Cost!.Value), 14}  {Word(vote, result)}{compared}"
        );
    }

    Console.WriteLine();
    foreach (var line in outcome.Findings.Where(IsTold))
    {
        Console.WriteLine(line.ToString(language));
    }

    foreach (var tie in outcome.Ties)
    {
        var orders = tie.Possible.Select(ids => ids.Count == 0 ? "-" : string.Join(" + ", ids)).ToList();
        if (orders.Count > 0)
        {
            Console.WriteLine(
                Say(
                    $"tied {string.Join(", ", tie.Projects)}: one order or another funds {string.Join("; ", orders)}",
                    $"得票相等 {string.Join("、", tie.Projects)}：依先后不同可入选 {string.Join("；", orders)}"
                )
            );
        }
    }

    Total(vote, outcome);
    Console.WriteLine();
}

// Met lines of single projects would only repeat the table.
static bool IsTold(Finding line) => line.Subject is null || line.Verdict != Verdict.Met;

void Total(PbChoice vote, ProjectSelectionOutcome outcome)
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
            (Here: PbChoice.IsFunded(result), There: vote.Published[result.Project.Id] == Publication.Funded)
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
    if (agree < compared.Count)
    {
        foreach (var (english, chinese) in vote.WhyOtherwise(outcome))
        {
            Console.WriteLine(Say(english, chinese));
        }
    }
}

// What was funded in another way says nothing about the vote, so it neither agrees nor differs.
string Compare(ProjectResult result, Publication published) =>
    (PbChoice.IsFunded(result), published) switch
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

string Word(PbChoice vote, ProjectResult result) =>
    result.State switch
    {
        ProjectState.Funded when result.ToppedUpBy > 0 => Say(
            $"funded, topped up by {vote.Money(result.ToppedUpBy)}",
            $"入选，补足 {vote.Money(result.ToppedUpBy)}"
        ),
        ProjectState.Funded => Say("funded", "入选"),
        ProjectState.OverBudget => Say(
            $"not funded: {vote.Money(result.MoneyLeft!.Value)} left, {vote.Money(result.ShortBy)} short",
            $"未入选：余款 {vote.Money(result.MoneyLeft!.Value)}，差 {vote.Money(result.ShortBy)}"
        ),
        ProjectState.TooFewVotes => Say("not funded: too few votes", "未入选：得票不足"),
        ProjectState.OverCap => vote.IsWithdrawn(result)
            ? Say("withdrawn", "已撤回")
            : Say("not funded: over what its area or category may take", "未入选：超出片区或类别限额"),
        ProjectState.SharesTooSmall => Say(
            "not funded: the shares of those who marked it are too small",
            "未入选：选它的选票分摊额不足"
        ),
        ProjectState.SelectionEnded => Say("not funded: the choice had ended", "未入选：此前已截止"),
        ProjectState.Tied => Say("tied at the edge of the money", "在经费边缘得票相等"),
        ProjectState.HangsOnTie => Say("hangs on the tie above", "取决于前述得票相等如何处理"),
        ProjectState.Undetermined => Say("open: the rule is not known", "待定：规则不明"),
        var other => other.ToString(),
    };

string Say(string english, string chinese) => isChinese ? chinese : english;
