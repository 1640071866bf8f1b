#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:package CsvHelper
#:include pabulib/pb-file.cs

// Counts the ballots of real polls and compares every total with the published one. The polls are files in the
// Pabulib format (.pb): residents mark the projects that they want for their town, at most so many of them.

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
var (counted, ballots, totals, isWhole) = (0, 0L, new List<Total>(), true);
foreach (var file in files)
{
    if (options.Stop.IsCancellationRequested)
    {
        break;
    }

    try
    {
        var poll = Poll.Read(file, options);
        var (tally, ofPoll) = (poll.Judged, poll.Totals());
        (counted, ballots) = (counted + 1, ballots + tally.Collected);
        totals.AddRange(ofPoll);
        isWhole &= poll.Differences.Count == 0;
        poll.Differences.ForEach(Console.Error.WriteLine);
        if (asCsv)
        {
            csv.WriteRecords(ofPoll.Select(total => new CsvLine(file, total.Option, total.Marks)));
        }
        else
        {
            Show(file, poll, tally, ofPoll);
        }

        if (poll.IsPartial)
        {
            Console.Error.WriteLine($"{file}: stopped after {poll.Ballots} ballots; its marks are not all");
        }
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
    {
        Console.Error.WriteLine(e.Message);
    }
}

var differing = totals.Count(total => total.Difference is not (null or 0));
if (!asCsv)
{
    var unpublished = totals.Count(total => total.Difference is null);
    Console.Write($"{counted} files, {ballots} ballots, {totals.Count} options");
    Console.Write(unpublished > 0 ? $", {unpublished} of them without an official total" : "");
    Console.Write(counted < files.Count ? $", {files.Count - counted} files not counted" : "");
    Console.WriteLine(
        differing > 0 ? $", {differing} totals differ"
        : unpublished < totals.Count ? ", all totals agree"
        : ", no total to compare with"
    );
}

return options.Stop.IsCancellationRequested ? 130
    : counted == files.Count && differing == 0 && isWhole ? 0
    : 1;

static void Show(string file, Poll poll, Tally tally, List<Total> totals)
{
    var overMarked = tally.InvalidFor(InvalidReason.OverMarked);
    var underMarked = tally.InvalidFor(InvalidReason.UnderMarked);
    Console.WriteLine($"{file}\n{new string('=', file.Length)}");
    Console.Write(
        poll.IsPartial ? "STOPPED before the end: what follows is of the ballots read so far\n" : ""
    );
    poll.Notes.ForEach(note => Console.WriteLine(note.English));
    Console.Write($"ballots {tally.Collected}, valid {tally.Valid}, blank {tally.Blank}, ");
    Console.Write($"over-marked {overMarked}");
    Console.WriteLine(underMarked > 0 ? $", under-marked {underMarked}" : "");
    Console.Write(overMarked + underMarked > 0 ? "the marks are of all ballots, over-marked ones too\n" : "");
    Console.Write(poll.Again > 0 ? $"marks repeated on a ballot, counted each time: {poll.Again}\n" : "");
    Console.Write(totals.TrueForAll(total => total.Official is null) ? "there are no official totals\n" : "");

    var width = Math.Max("option".Length, totals.Max(total => total.Option.Length));
    Console.WriteLine($"\n{"option".PadRight(width)}  {"marks", 8}  {"official", 8}");
    foreach (var total in totals)
    {
        var verdict = total.Difference switch
        {
            null => "not published",
            0 => "agrees",
            var by => $"differs by {by:+0.##;-0.##}",
        };
        Console.Write($"{total.Option.PadRight(width)}  {total.Marks, 8}  {total.Official, 8:0.##}  ");
        Console.WriteLine(verdict);
    }

    Console.WriteLine();
}

record CsvLine(string File, string Option, long Marks);

record Total(string Option, long Marks, decimal? Official)
{
    public decimal? Difference => Marks - Official;
}

// Ballots are judged by the limits of the poll; the totals are of all marks as cast, for those are what is published.
sealed class Poll : PbFile
{
    private readonly List<string> _names = [];
    private readonly List<decimal?> _official = [];
    private BallotBox? _judged;
    private BallotBox? _asCast;

    // Marks that a ballot has more than once.
    public long Again { get; private set; }

    public Tally Judged => _judged!.Count();

    protected override bool CountsCells => true;

    public static Poll Read(string file, PbOptions options)
    {
        var poll = new Poll();
        poll.ReadFrom(file, options);
        return poll;
    }

    public List<Total> Totals()
    {
        var marks = _asCast!.Count();
        return [.. _names.Select((name, place) => new Total(name, marks.For(place), _official[place]))];
    }

    // Which projects are funded is not asked here, so what decides that needs no judging; what limits a ballot does.
    protected override string? TakeMeta(string key, string value) =>
        key
            is "budget"
                or "rule"
                or "min_project_cost"
                or "max_project_cost"
                or "min_project_score_threshold"
                or "fully_funded"
            ? null
            : base.TakeMeta(key, value);

    protected override string? TakeProject(CsvReader row, string id)
    {
        var votes = row["votes"] ?? "";
        _names.Add(id);
        _official.Add(Number(votes));
        return votes.Length > 0 && Number(votes) is null or < 0 or > long.MaxValue
            ? $"the official total '{votes}' is no number"
            : null;
    }

    protected override string? BeginVotes()
    {
        _judged = new(BallotPaper.Of(_names, Math.Min(Limit ?? int.MaxValue, _names.Count)));
        _asCast = new(BallotPaper.Of(_names, _names.Count));
        return null;
    }

    protected override void TakeVote(int[] places)
    {
        _asCast!.Add(places);
        var different = places.Distinct().Count();
        if (different > 0 && different < Least)
        {
            _judged!.AddInvalid(InvalidReason.UnderMarked);
        }
        else if (IsOverCategory(places))
        {
            _judged!.AddInvalid(InvalidReason.OverMarked);
        }
        else
        {
            _judged!.Add(places);
        }

        // A few ballots have an option twice, and so have the published totals. Here an option is marked or it is
        // not, so that each further mark goes into the box as a slip of its own.
        foreach (var again in places.GroupBy(place => place).SelectMany(same => same.Skip(1)))
        {
            _asCast.Add(again);
            Again++;
        }
    }
}
