#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:include audit-results/notice.cs
#:include audit-results/json.cs

// Holds published results against the rules of their place and day: does the printed outcome follow from the printed numbers?
//   dotnet run audit-results.cs -- data/results.jsonl [--case ID] [--lang zh]
// One line for each result, and one case in full. A file has one result a line, as a JSON object; what a notice does not print is
// left out. A line that cannot be read is named with what to do about it, and the next one is read. Exit code 1 when a line cannot be
// read or a printed outcome cannot be.

using System.Globalization;
using System.Text.Json;
using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks;

var options = new Arguments(args);
var language = options.Language;
var (results, failed, isCaseFound) = (0, 0, false);
foreach (var (line, number) in Lines().Select((line, i) => (line, i + 1)))
{
    if (string.IsNullOrWhiteSpace(line))
    {
        continue;
    }

    results++;
    try
    {
        var notice = new Notice(Json.Object(line), language);
        var isCase = notice.Id == options.Case;
        isCaseFound |= isCase;
        if (notice.WhyNot is { } whyNot)
        {
            Say($"{notice.Id}{Colon()}{whyNot.In(language)}{Shares(notice.Prints)}");
            continue;
        }

        var outcome = RulebookCatalogue.BuiltIn.Decide(notice.ToVote());
        Say($"{notice.Id}{Colon()}{Said(outcome)}");
        failed += outcome.Follows == Verdict.Breached ? 1 : 0;
        foreach (var finding in isCase ? [.. outcome.Findings] : Wrong(outcome).Take(1))
        {
            Say($"  {finding.ToString(language)}");
        }

        foreach (var unread in isCase ? notice.Unread : [])
        {
            Say($"  {new Words("not used", "未采用").In(language)}{Colon()}{unread}");
        }
    }
    catch (Exception problem)
        when (problem
                is JsonException
                    or FormatException
                    or NotInForceException
                    or ArgumentException
                    or InvalidOperationException
                    or OverflowException
        )
    {
        Refuse(
            $"{options.File}:{number}",
            problem is JsonException
                ? $"{problem.Message} Write one result a line, as a JSON object."
                : problem.Message
        );
    }
}

if (results == 0 && failed == 0)
{
    Refuse(options.File, "there is no result in it: write one result a line, as a JSON object.");
}

if (options.Case is { } wanted && !isCaseFound)
{
    Refuse(options.File, $"no result has the id '{wanted}': give one that is in the file.");
}

return failed == 0 ? 0 : 1;

IEnumerable<string> Lines()
{
    try
    {
        return File.ReadAllLines(options.File);
    }
    catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
    {
        Refuse(options.File, $"{problem.Message} Give the path of a file with one result a line.");
        return [];
    }
}

string Said(PublishedOutcome outcome)
{
    var says = outcome.Follows switch
    {
        Verdict.Met
            when outcome.Facts.Contests.All(contest => contest.Chosen is null)
                && outcome.Facts.WasValid is null => Wrong(outcome).Any()
            ? new Words(
                "no outcome was printed, but a number does not fit",
                "未公布可核验的结果，但有数字不相符"
            )
            : new Words("nothing was printed that could be wrong", "没有可供核验的结果"),
        Verdict.Met => new Words("follows", "与公布数字相符"),
        Verdict.Breached => new Words("cannot be", "与公布数字不符"),
        _ => new Words("cannot be told from what was printed", "公布数字不足以核验"),
    };
    return says.In(language) + Aside(outcome.ToString(language));
}

// What is wrong by itself; too few votes are no fault of whoever was not chosen.
static IEnumerable<Finding> Wrong(PublishedOutcome outcome) =>
    outcome.Findings.Where(finding =>
        finding.Verdict == Verdict.Breached
        && (
            finding.Rule.Equals(PublishedFindings.Numbers)
            || finding.Rule.Equals(PublishedFindings.Result)
            || finding.Rule.Equals(PublishedFindings.Share)
        )
    );

// Where nobody knows the rules a share can be held against its own numbers all the same.
string Shares(IEnumerable<PublishedPrint> prints)
{
    var judged = prints
        .Where(print => print.Whole is { Least: > 0 })
        .Select(print => print.Print.Judge(print.Part, print.Whole!.Value).Verdict)
        .ToList();
    return judged.Count == 0
        ? ""
        : Aside(
            Fill(
                new("of {0} printed shares {1} fit their numbers", "公布的{0}项比例中{1}项与数字相符"),
                judged.Count,
                judged.Count(verdict => verdict == Verdict.Met)
            )
        );
}

void Refuse(string where, string why)
{
    Say($"{where}: {why}");
    failed++;
}

string Colon() => new Words(": ", "：").In(language);

string Aside(string said) => Fill(new(" ({0})", "（{0}）"), said);

string Fill(Words words, params object[] parts) =>
    string.Format(CultureInfo.InvariantCulture, words.In(language), parts);

// What stands in a file does not move the cursor of whoever reads about it.
static void Say(string line) =>
    Console.WriteLine(
        string.Concat(
            line.Where(letter =>
                char.GetUnicodeCategory(letter)
                    is not (
                        UnicodeCategory.Control
                        or UnicodeCategory.Format
                        or UnicodeCategory.LineSeparator
                        or UnicodeCategory.ParagraphSeparator
                    )
            )
        )
    );

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
