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

var asCsv = args.Contains("--csv");
var files = args.Where(argument => argument != "--csv").ToList();
if (files.Count == 0)
{
    Console.Error.WriteLine("Usage: dotnet run docs/samples/count-ballots.cs -- FILE... [--csv]");
    return 1;
}

var lines = new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n", HasHeaderRecord = false };
using var csv = new CsvWriter(Console.Out, lines);
var (counted, ballots, totals) = (0, 0L, new List<Total>());
foreach (var file in files)
{
    try
    {
        var poll = Poll.Read(file);
        var (tally, ofPoll) = Count(poll);
        (counted, ballots) = (counted + 1, ballots + tally.Collected);
        totals.AddRange(ofPoll);
        if (asCsv)
        {
            csv.WriteRecords(ofPoll.Select(total => new CsvLine(file, total.Option, total.Marks)));
        }
        else
        {
            Show(file, poll, tally, ofPoll);
        }
    }
    catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException)
    {
        Console.Error.WriteLine(e.Message);
    }
}

if (!asCsv)
{
    var differing = totals.Count(total => total.Difference is not (null or 0));
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

return counted == files.Count ? 0 : 1;

// Ballots are judged by the limit of the poll; the totals are of all marks as cast, for those are what is published.
static (Tally Tally, List<Total> Totals) Count(Poll poll)
{
    var judged = new BallotBox(
        BallotPaper.Of(poll.Options, Math.Min(poll.Limit ?? int.MaxValue, poll.Options.Count))
    );
    var asCast = new BallotBox(BallotPaper.Of(poll.Options, poll.Options.Count));
    foreach (var places in poll.Ballots)
    {
        judged.Add(places);
        asCast.Add(places);

        // A few ballots have an option twice, and so have the published totals. Here an option is marked or it is
        // not, so that each further mark goes into the box as a slip of its own.
        foreach (var again in places.GroupBy(place => place).SelectMany(same => same.Skip(1)))
        {
            asCast.Add(again);
        }
    }

    var marks = asCast.Count();
    var totals = poll.Options.Select(
        (name, place) => new Total(name, marks.For(place), poll.Official[place])
    );
    return (judged.Count(), [.. totals]);
}

static void Show(string file, Poll poll, Tally tally, List<Total> totals)
{
    var overMarked = tally.InvalidFor(InvalidReason.OverMarked);
    var again = poll.Ballots.Sum(places => places.Length - places.Distinct().Count());
    Console.WriteLine($"{file}\n{new string('=', file.Length)}");
    Console.Write($"ballots {tally.Collected}, valid {tally.Valid}, blank {tally.Blank}, ");
    Console.WriteLine($"over-marked {overMarked}");
    Console.Write(poll.Announced is { } n && n != tally.Collected ? $"announced are {n} ballots\n" : "");
    Console.Write(overMarked > 0 ? "the marks are of all ballots, over-marked ones too\n" : "");
    Console.Write(again > 0 ? $"marks repeated on a ballot, counted each time: {again}\n" : "");
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

sealed class Poll : PbFile
{
    public List<string> Options { get; } = [];
    public List<decimal?> Official { get; } = [];
    public decimal? Announced { get; private set; }

    protected override bool CountsCells => true;

    public static Poll Read(string file)
    {
        var poll = new Poll();
        poll.ReadFrom(file);
        return poll;
    }

    protected override string? TakeMeta(string key, string value)
    {
        Announced = key == "num_votes" ? Number(value) : Announced;
        return base.TakeMeta(key, value);
    }

    protected override string? TakeProject(CsvReader row, string id)
    {
        var votes = row["votes"] ?? "";
        Options.Add(id);
        Official.Add(Number(votes));
        return votes.Length > 0 && Number(votes) is null
            ? $"the official total '{votes}' is no number"
            : null;
    }
}
