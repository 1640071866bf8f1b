#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:package CsvHelper

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
    var judged = new BallotBox(BallotPaper.Of(poll.Options, (int)Math.Min(poll.Limit, poll.Options.Count)));
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

// A .pb file: CSV in three sections, META of keys and values, PROJECTS and VOTES of columns in any order.
class Poll
{
    private readonly Dictionary<string, int> _places = [];
    private string? _voteType;

    public List<string> Options { get; } = [];
    public List<decimal?> Official { get; } = [];
    public List<int[]> Ballots { get; } = [];
    public decimal Limit { get; private set; } = int.MaxValue;
    public decimal? Announced { get; private set; }

    public static Poll Read(string file)
    {
        var format = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = ";",
            TrimOptions = TrimOptions.Trim,
            BadDataFound = null, // Names of projects have stray quotation marks; no poll is lost for them.
            MissingFieldFound = null,
            PrepareHeaderForMatch = header => header.Header.ToLowerInvariant(),
            ShouldSkipRecord = row => row.Row.Parser.Record!.All(string.IsNullOrEmpty),
        };
        var text = File.Exists(file) ? File.OpenText(file) : throw new IOException($"{file}: no such file");
        using var rows = new CsvReader(text, format);
        var (poll, section, problems) = (new Poll(), "", new List<string>());

        // A mistake in META ends the reading: what follows would be misread.
        while ((section is "PROJECTS" or "VOTES" || problems.Count == 0) && rows.Read())
        {
            var cells = rows.Parser.Record!;
            var heading = cells.Skip(1).All(string.IsNullOrEmpty) ? cells[0].ToUpperInvariant() : "";
            if (heading is "META" or "PROJECTS" or "VOTES")
            {
                section = heading;
                if (section != "META" && rows.Read())
                {
                    rows.ReadHeader();
                }

                continue;
            }

            var columns = rows.HeaderRecord?.Length ?? 0;
            var problem = section switch
            {
                "" => "a .pb file begins with META",
                "META" => poll.TakeMeta(cells[0].ToLowerInvariant(), cells.ElementAtOrDefault(1) ?? ""),
                _ when cells.Length < columns || cells.Skip(columns).Any(cell => cell.Length > 0) =>
                    $"{cells.Length} cells under the {columns} columns of {section}",
                "PROJECTS" => poll.TakeOption(rows["project_id"] ?? "", rows["votes"] ?? ""),
                _ => poll.TakeBallot(rows["vote"]),
            };
            problems.AddRange(problem is null ? [] : [$"{file}:{rows.Parser.RawRow}: {problem}"]);
        }

        var missing =
            poll._voteType is null ? "META names no vote_type"
            : poll.Options.Count == 0 ? "PROJECTS lists no option"
            : section != "VOTES" ? "the section VOTES is missing, or an open quotation mark hides it"
            : null;
        if (problems.Count == 0 && missing is not null)
        {
            problems.Add($"{file}:{rows.Parser.RawRow}: {missing}");
        }

        return problems.Count == 0
            ? poll
            : throw new InvalidDataException(string.Join('\n', problems.Take(10)));
    }

    // Each of these takes a row and says what is wrong with it, if anything is.

    private string? TakeMeta(string key, string value)
    {
        switch (key)
        {
            case "vote_type":
                _voteType = value.ToLowerInvariant();
                Limit = _voteType == "choose-1" ? 1 : Limit;
                return _voteType is "approval" or "choose-1"
                    ? null
                    : $"the vote_type is '{value}'; only votes of approval and choose-1 can be counted";
            case "max_length" when value.Length > 0:
                Limit = Math.Min(Limit, Number(value) ?? 0);
                return Limit >= 1 ? null : $"the max_length '{value}' is no number of marks";
            case "num_votes":
                Announced = Number(value);
                return null;
            default:
                return null;
        }
    }

    private string? TakeOption(string id, string votes)
    {
        Options.Add(id);
        Official.Add(Number(votes));
        return id.Length == 0 ? "there is no project_id"
            : !_places.TryAdd(id, _places.Count) ? $"the option '{id}' is there already"
            : votes.Length > 0 && Number(votes) is null ? $"the official total '{votes}' is no number"
            : null;
    }

    private string? TakeBallot(string? vote)
    {
        var ids =
            vote?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var unknown = ids.FirstOrDefault(id => !_places.ContainsKey(id));
        Ballots.Add(Array.ConvertAll(ids, id => _places.GetValueOrDefault(id)));
        return vote is null ? "there is no column 'vote'"
            : unknown is not null ? $"the option '{unknown}' is not among the PROJECTS"
            : null;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
