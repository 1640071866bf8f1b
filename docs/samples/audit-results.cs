#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:include audit-results/notice.cs

// Holds published results against the rules of their place and day: does the printed outcome follow from the printed numbers?
//   dotnet run audit-results.cs -- data/results.jsonl [--case ID] [--lang zh]
// One line for each result, and one case in full. A file has one result a line, as a JSON object; what a notice does not print is
// left out. Exit code 1 when a line cannot be read or a printed outcome cannot be.

using System.Text.Json;
using GrassrootsDemocracy.Elections.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks;

var options = new Arguments(args);
var language = options.Language;
var failed = 0;
foreach (var (line, number) in File.ReadLines(options.File).Select((line, i) => (line, i + 1)))
{
    if (string.IsNullOrWhiteSpace(line))
    {
        continue;
    }

    try
    {
        var notice = new Notice(JsonDocument.Parse(line).RootElement);
        if (notice.WhyNot is { } whyNot)
        {
            Console.WriteLine($"{notice.Id}: {whyNot.In(language)}");
            continue;
        }

        var vote = notice.ToVote();
        var outcome = RulebookCatalogue.BuiltIn.Decide(vote);
        Console.WriteLine($"{notice.Id}: {Said(outcome)}");
        failed += outcome.Follows == Verdict.Breached ? 1 : 0;
        if (notice.Id == options.Case)
        {
            foreach (var finding in outcome.Findings)
            {
                Console.WriteLine($"  {finding.ToString(language)}");
            }

            foreach (var unread in notice.Unread)
            {
                Console.WriteLine($"  {new Words("not used", "未采用").In(language)}: {unread}");
            }
        }
    }
    catch (Exception problem) when (problem is JsonException or FormatException or ArgumentException)
    {
        Console.WriteLine($"{options.File}:{number}: {problem.Message}");
        failed++;
    }
}

return failed == 0 ? 0 : 1;

string Said(PublishedOutcome outcome)
{
    var open = outcome.Findings.Where(finding => finding.Verdict != Verdict.Met).ToList();
    var says = outcome.Follows switch
    {
        Verdict.Met
            when outcome.Facts.Contests.All(contest => contest.Chosen is null)
                && outcome.Facts.WasValid is null => new Words(
            "nothing was printed that could be wrong",
            "没有可供核验的结果"
        ),
        Verdict.Met => new Words("follows", "与公布数字相符"),
        Verdict.Breached => new Words("cannot be", "与公布数字不符"),
        _ => new Words("cannot be told from what was printed", "公布数字不足以核验"),
    };
    return $"{says.In(language)} ({outcome.ToString(language)})"
        + string.Concat(
            open.Where(finding => finding.Verdict == Verdict.Breached)
                .Take(1)
                .Select(finding => $"\n  {finding.ToString(language)}")
        );
}

// The command line.
internal sealed class Arguments
{
    public Arguments(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (args[i] == "--case" && i + 1 < args.Length)
            {
                Case = args[++i];
            }
            else if (args[i] == "--lang" && i + 1 < args.Length)
            {
                Language = Language.Of(args[++i]);
            }
            else
            {
                File = args[i];
            }
        }
    }

    public string File { get; } = Path.Combine("data", "results.jsonl");

    public string? Case { get; }

    public Language Language { get; } = Language.English;
}
