#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:package CsvHelper
#:include pabulib/pb-count.cs
#:include pabulib/pb-file.cs
#:include pabulib/pb-limits.cs
#:include pabulib/pb-options.cs
#:include pabulib/pb-rows.cs
#:include pabulib/pb-rules.cs
#:include pabulib/pb-scale.cs

// Counts the ballots of real polls and compares every total with the published one. The polls are files in the Pabulib format
// (.pb): residents mark the projects that they want for their town, put them in an order, or give them points.

using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using GrassrootsDemocracy.Voting;

var options = new PbOptions(args);
var asCsv = options.Rest.Contains("--csv");
var files = options.Rest.Where(argument => argument != "--csv").ToList();
if (files.Count == 0 || files.Exists(file => file.StartsWith("--", StringComparison.Ordinal)))
{
    Console.Error.WriteLine(
        "Usage: dotnet run docs/samples/count-ballots.cs -- FILE... [--csv] [--encoding gb18030] [--without KEY]"
    );
    return 1;
}

var lines = new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", HasHeaderRecord = false };
using var csv = new CsvWriter(Console.Out, lines);
var (counted, ballots, totals, isWhole) = (0, 0L, new List<PbTotal>(), true);
foreach (var file in files)
{
    if (options.Stop.IsCancellationRequested)
    {
        break;
    }

    try
    {
        var poll = PbFile.Read(file, unit => new Poll(options, unit));
        var (marks, points) = (poll.Count!.Marks.ToList(), poll.Count.Points.ToList());
        (counted, ballots) = (counted + 1, ballots + poll.Count.Ballots);
        totals.AddRange([.. marks, .. points]);
        isWhole &= poll.Differences.Count == 0;
        poll.Differences.ForEach(Console.Error.WriteLine);
        if (!asCsv)
        {
            Show(file, poll, marks, points);
        }
        else if (points.Count > 0)
        {
            csv.WriteRecords(
                marks.Zip(
                    points,
                    (mark, point) => new PointLine(file, mark.Option, mark.Counted, point.Counted)
                )
            );
        }
        else
        {
            csv.WriteRecords(marks.Select(total => new MarkLine(file, total.Option, total.Counted)));
        }

        if (poll.IsPartial)
        {
            Console.Error.WriteLine(
                $"{file}: stopped after {poll.Count.Ballots} ballots; its marks are not all"
            );
        }
    }
    catch (Exception e)
        when (e
                is IOException
                    or UnauthorizedAccessException
                    or InvalidDataException
                    or ArgumentException
                    or OverflowException
        )
    {
        Console.Error.WriteLine(
            e is OverflowException ? $"{file}: more than 64 bits can count"
            : e is ArgumentException ? $"{file}: {e.Message}"
            : e.Message
        );
    }
}

var differing = totals.Count(total => total.Difference is not (null or 0));
if (!asCsv)
{
    var unpublished = totals.Count(total => total.Difference is null);
    Console.Write($"{counted} files, {ballots} ballots, {totals.Count} totals");
    Console.Write(unpublished > 0 ? $", {unpublished} of them not published" : "");
    Console.Write(counted < files.Count ? $", {files.Count - counted} files not counted" : "");
    Console.WriteLine(
        differing > 0 ? $", {differing} totals differ"
        : unpublished == 0 ? ", all totals agree"
        : unpublished < totals.Count ? ", all others agree"
        : ", no total to compare with"
    );
}

return options.Stop.IsCancellationRequested ? 130
    : counted == files.Count && differing == 0 && isWhole ? 0
    : 1;

static void Show(string file, Poll poll, List<PbTotal> marks, List<PbTotal> points)
{
    Console.WriteLine($"{file}\n{new string('=', file.Length)}");
    Console.Write(
        poll.IsPartial ? "STOPPED before the end: what follows is of the ballots read so far\n" : ""
    );
    poll.Notes.ForEach(note => Console.WriteLine(note.English));
    var count = poll.Count!;
    var (valid, blank) = count.HasPoints
        ? (count.Scale.Judged.Valid, count.Scale.Judged.Blank)
        : (count.Judged.Valid, count.Judged.Blank);
    Console.Write($"ballots {count.Ballots}, valid {valid}, blank {blank}");
    foreach (var reason in Enum.GetValues<InvalidReason>())
    {
        var ofIt = count.HasPoints ? count.Scale.Judged.InvalidFor(reason) : count.Judged.InvalidFor(reason);
        Console.Write(ofIt > 0 ? $", {Word(reason)} {ofIt}" : "");
    }

    Console.Write(count.Void > 0 ? "\nthe totals are of all ballots, those that do not count too\n" : "\n");
    Console.Write(
        count.Again == 0 ? ""
        : count.HasPoints ? $"ballots that name a project twice, counted as often as they do: {count.Again}\n"
        : $"marks repeated on a ballot, counted each time: {count.Again}\n"
    );
    Table("marks", marks);
    Table("points", points);
    Console.WriteLine();
}

static void Table(string what, List<PbTotal> totals)
{
    if (totals.Count == 0)
    {
        return;
    }

    var width = Math.Max("option".Length, totals.Max(total => total.Option.Length));
    Console.WriteLine($"\n{"option".PadRight(width)}  {what, 8}  {"official", 8}");
    foreach (var total in totals)
    {
        var verdict = total.Difference switch
        {
            null => "not published",
            0 => "agrees",
            var by => $"differs by {by:+0.####;-0.####}",
        };
        Console.Write(
            $"{total.Option.PadRight(width)}  {total.Counted, 8:0.####}  {total.Official, 8:0.####}  "
        );
        Console.WriteLine(verdict);
    }
}

static string Word(InvalidReason reason) =>
    reason switch
    {
        InvalidReason.OverMarked => "over-marked",
        InvalidReason.UnderMarked => "under-marked",
        InvalidReason.OverCost => "over the cost",
        InvalidReason.SamePersonTwice => "a project twice",
        var other => other.ToString(),
    };

record MarkLine(string File, string Option, decimal Marks);

record PointLine(string File, string Option, decimal Marks, decimal Points);

// Ballots are judged by the limits of the poll; the totals are of all as cast, for those are what is published. Which projects
// are funded is not asked here, so what decides that needs no judging.
sealed class Poll(PbOptions options, int pointUnit) : PbFile(options, pointUnit)
{
    protected override bool TakesChoice(string key, string value, out string? problem)
    {
        problem =
            key == "budget" && PbText.Amount(value) is null or < 0
                ? $"the budget '{PbText.Shown(value)}' is no amount"
                : null;
        return key
            is "budget"
                or "budget_per_category"
                or "budget_per_neighborhood"
                or "fully_funded"
                or "max_project_cost"
                or "min_project_cost"
                or "min_project_score_threshold"
                or "rule";
    }

    protected override PbRules Rules()
    {
        // Ballots may be limited by cost in parts of a unit of money.
        var amounts = Projects.Select(project => project.Cost).Append(Limits.MostCost ?? 0);
        return new(PbRules.Silent, PbRules.UnitOf(amounts));
    }
}
