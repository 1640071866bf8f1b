using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GrassrootsDemocracy.Elections.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using NodaTime.Text;

// One line of the file: what a notice prints, in its own terms. What it does not print is left unknown.
internal sealed partial class Notice(JsonElement json)
{
    private static readonly Dictionary<string, Base> Counted = new(StringComparer.Ordinal)
    {
        ["entitled"] = Base.Entitled,
        ["registered"] = Base.Roll,
        ["delegates"] = Base.Delegates,
        ["household_delegates"] = Base.HouseholdDelegates,
        ["due"] = Base.Due,
        ["present"] = Base.Present,
        ["present_at_most"] = Base.Present,
        ["took_part"] = Base.TookPart,
        ["issued"] = Base.Issued,
        ["collected"] = Base.Collected,
        ["valid"] = Base.Valid,
    };

    // Read for the members of a recall, or in the words of the result.
    private static readonly string[] OfRecalls = ["members", "most", "least", "invalid"];

    public string Id => Text(json, "id") ?? "?";

    // Why nothing can be held against any rules.
    public Words? WhyNot =>
        Kind.StartsWith("RULE", StringComparison.Ordinal) ? new("a rule, not a result", "系规则，非结果")
        : Text(json, "day") is null || Text(json, "jurisdiction") is null
            ? new(
                "the place or the day was not printed, and so nobody can say which rules hold",
                "未公布地点或日期，无法确定适用的规则"
            )
        : Text(json, "body") is null || Text(json, "franchise") is null
            ? new(
                "who was elected or who voted was not printed, and so nobody can say which rules hold",
                "未公布选举的组织或参选的范围，无法确定适用的规则"
            )
        : null;

    // What the notice prints and no requirement asks for.
    public IEnumerable<string> Unread =>
        Facts
            .Where(fact =>
                !Counted.ContainsKey(fact.Name) && !OfRecalls.Contains(fact.Name, StringComparer.Ordinal)
            )
            .Select(fact => $"{fact.Name} {fact.Value}");

    private string Kind => Text(json, "kind") ?? "";

    private string Published => Text(json, "published") ?? "";

    private bool IsRecall => Kind.StartsWith("recall", StringComparison.Ordinal);

    private IEnumerable<JsonProperty> Facts =>
        json.TryGetProperty("facts", out var facts) ? facts.EnumerateObject() : [];

    public PublishedVote ToVote() =>
        new()
        {
            Body = new()
            {
                Name = Id,
                Jurisdiction = JurisdictionCode.Parse(Text(json, "jurisdiction")!),
                Kind = Text(json, "body") switch
                {
                    "villagers" => GrassrootsDemocracy.People.Bodies.VillagersCommittee,
                    "residents" => GrassrootsDemocracy.People.Bodies.ResidentsCommittee,
                    var other => throw new FormatException(
                        $"'{other}' is not a body: villagers or residents."
                    ),
                },
            },
            Day = LocalDatePattern.Iso.Parse(Text(json, "day")!).Value,
            Franchise = Enum.Parse<Franchise>(Text(json, "franchise")!),
            IsRecall = IsRecall,
            Bodies = Sum().Match(Kind) is { Success: true } sum ? Number(sum.Groups[1].Value) : 1,
            Counts = [.. Facts.Where(fact => Counted.ContainsKey(fact.Name)).Select(CountOf)],
            Invalid = Fact("invalid") is { } invalid ? Range(invalid) : null,
            Contests = [.. IsRecall ? Recall() : Contests()],
            Prints = [.. Prints()],
            WasValid =
                Published.StartsWith("valid", StringComparison.Ordinal) ? true
                : Published.StartsWith("invalid", StringComparison.Ordinal) ? false
                : null,
        };

    private static PublishedCount CountOf(JsonProperty fact) =>
        new(
            Counted[fact.Name],
            fact.Name == "present_at_most" ? new(0, fact.Value.GetInt64()) : Range(fact.Value)
        );

    // A number, or words such as "over 2000 (…)".
    private static CountRange Range(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number ? CountRange.Exactly(value.GetInt64())
        : Over().Match(value.GetString() ?? "") is { Success: true } over
            ? CountRange.Over(Number(over.Groups[1].Value))
        : throw new FormatException($"'{value}' is not a number: write 2000 or \"over 2000\".");

    private static int Number(string digits) =>
        int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    private IEnumerable<PublishedContest> Contests()
    {
        if (!json.TryGetProperty("contests", out var contests))
        {
            yield break;
        }

        foreach (var contest in contests.EnumerateArray())
        {
            var chosen = contest
                .GetProperty("elected")
                .EnumerateArray()
                .Select((name, i) => name.GetString() is { } known && known != "?" ? known : $"?{i + 1}")
                .ToList();
            var votes = contest.GetProperty("votes") is { ValueKind: JsonValueKind.Object } printed
                ? printed
                    .EnumerateObject()
                    .Select(one => new PublishedVotes(one.Name, Range(one.Value)))
                    .ToList()
                : [];
            yield return new()
            {
                Office = Text(contest, "office") is { } office
                    ? new Office(Key(office), office, office)
                    : null,
                Seats = contest.GetProperty("seats").GetInt32(),
                Votes =
                [
                    .. votes,
                    .. chosen
                        .Where(name => !votes.Exists(one => one.Name == name))
                        .Select(name => new PublishedVotes(name)),
                ],
                // Where the vote was invalid that nobody was elected is no outcome of its own.
                Chosen = Published.StartsWith("invalid", StringComparison.Ordinal) ? null : [.. chosen],
            };
        }
    }

    // "Highest 1169, lowest 993": each of them lies between the two.
    private IEnumerable<PublishedContest> Recall()
    {
        if (Fact("members") is not { } members)
        {
            return [];
        }

        CountRange? votes =
            Fact("least") is { } least && Fact("most") is { } most
                ? new(least.GetInt64(), most.GetInt64())
                : null;
        string[] names = [.. Enumerable.Range(1, members.GetInt32()).Select(i => $"member {i}")];
        return
        [
            new()
            {
                Seats = names.Length,
                Votes = [.. names.Select(name => new PublishedVotes(name, votes))],
                NamesEverybody = true,
                Chosen =
                    Published.StartsWith("all", StringComparison.Ordinal)
                    || Published.StartsWith("both", StringComparison.Ordinal)
                        ? [.. names]
                    : Published.StartsWith("failed", StringComparison.Ordinal) ? []
                    : null,
            },
        ];
    }

    private IEnumerable<PublishedPrint> Prints()
    {
        if (!json.TryGetProperty("shares", out var shares))
        {
            yield break;
        }

        foreach (var share in shares.EnumerateArray())
        {
            yield return new(PublishedShare.Parse(Text(share, "print")!), Range(share.GetProperty("part")))
            {
                Whole = share.GetProperty("whole") is { ValueKind: JsonValueKind.Number } whole
                    ? Range(whole)
                    : null,
            };
        }
    }

    private JsonElement? Fact(string name) =>
        json.TryGetProperty("facts", out var facts) && facts.TryGetProperty(name, out var value)
            ? value
            : null;

    private static string Key(string office) => office.Replace(' ', '-');

    [GeneratedRegex("of ([0-9]+) communities, sum")]
    private static partial Regex Sum();

    [GeneratedRegex("^over ([0-9]+)")]
    private static partial Regex Over();
}
