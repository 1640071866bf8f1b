using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using GrassrootsDemocracy.Elections.Vote.PublishedResults;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using NodaTime.Text;

// One line of the file: what a notice prints, in its own terms. What it does not print is left unknown.
internal sealed partial class Notice(JsonElement json, Language language)
{
    private static readonly Dictionary<string, Base> Counted = new(StringComparer.Ordinal)
    {
        ["entitled"] = Base.Entitled,
        ["registered"] = Base.Roll,
        ["households"] = Base.Households,
        ["delegates"] = Base.ResidentsDelegates,
        ["household_delegates"] = Base.HouseholdDelegates,
        ["due"] = Base.Due,
        ["present"] = Base.Present,
        ["present_at_most"] = Base.Present,
        ["took_part"] = Base.TookPart,
        ["issued"] = Base.Issued,
        ["collected"] = Base.Collected,
        ["valid"] = Base.Valid,
    };

    // As files name them, in either language; what is not here keeps its own name.
    private static readonly Dictionary<string, Office> Offices = new(StringComparer.OrdinalIgnoreCase)
    {
        ["director"] = Office.Director,
        ["主任"] = Office.Director,
        ["deputy"] = Office.DeputyDirector,
        ["deputy director"] = Office.DeputyDirector,
        ["副主任"] = Office.DeputyDirector,
        ["member"] = Office.Member,
        ["委员"] = Office.Member,
        ["full-time member"] = new("full-time-member", "full-time member", "专职委员"),
        ["head"] = new("head", "head", "乡镇长"),
        ["all"] = new("all", "all offices", "全部职务"),
    };

    // Read for the members of a recall, or in the words of the result.
    private static readonly string[] OfRecalls = ["members", "most", "least", "invalid"];

    public string Id => Json.Text(json, "id") ?? "?";

    // Why nothing can be held against any rules.
    public Words? WhyNot =>
        Kind.StartsWith("RULE", StringComparison.Ordinal) ? new("a rule, not a result", "系规则，非结果")
        : Json.Text(json, "day") is null || Json.Text(json, "jurisdiction") is null
            ? new(
                "the place or the day was not printed, and so nobody can say which rules hold",
                "未公布地点或日期，无法确定适用的规则"
            )
        : Json.Text(json, "body") is null || Franchise is null
            ? new(
                "who was elected or who voted was not printed, and so nobody can say which rules hold",
                "未公布选举的组织或参选的范围，无法确定适用的规则"
            )
        : null;

    // What the notice prints and no requirement asks for.
    public IEnumerable<string> Unread =>
        Facts
            .Where(fact =>
                !Counted.ContainsKey(fact.Name)
                && !OfRecalls.Contains(fact.Name, StringComparer.Ordinal)
                && !IsOneOfSeveral(fact)
            )
            .Select(fact => $"{fact.Name} {fact.Value}");

    public IEnumerable<PublishedPrint> Prints =>
        Json.List(json, "shares")
            .Select(share => new PublishedPrint(
                PublishedShare.Parse(
                    Json.Text(share, "print")
                        ?? throw new FormatException("'print' is missing: write the share as it was printed.")
                ),
                Range(share, "part")
                    ?? throw new FormatException(
                        "'part' is missing: write the number that was printed with the share."
                    )
            )
            {
                Whole = Range(share, "whole"),
            });

    private string Kind => Json.Text(json, "kind") ?? "";

    private string Published => Json.Text(json, "published") ?? "";

    // A villagers' committee is elected by the voters and by nobody else.
    private string? Franchise =>
        Json.Text(json, "franchise") ?? (Json.Text(json, "body") == "villagers" ? "Voters" : null);

    private bool IsRecall => Kind.StartsWith("recall", StringComparison.Ordinal);

    private IEnumerable<JsonProperty> Facts => Json.Members(json, "facts");

    public PublishedVote ToVote() =>
        new()
        {
            Body = new()
            {
                Name = Id,
                Jurisdiction = JurisdictionCode.Parse(Json.Text(json, "jurisdiction")!),
                Kind = Json.Text(json, "body") switch
                {
                    "villagers" => GrassrootsDemocracy.People.Bodies.VillagersCommittee,
                    "residents" => GrassrootsDemocracy.People.Bodies.ResidentsCommittee,
                    var other => throw new FormatException(
                        $"'{other}' is not a body: villagers or residents."
                    ),
                },
            },
            Day = LocalDatePattern.Iso.Parse(Json.Text(json, "day")!) is { Success: true, Value: var day }
                ? day
                : throw new FormatException($"'{Json.Text(json, "day")}' is not a day: write 2012-03-03."),
            Franchise =
                Enum.TryParse<Franchise>(Franchise, out var franchise) && Enum.IsDefined(franchise)
                    ? franchise
                    : throw new FormatException(
                        $"'{Franchise}' is not who votes: {string.Join(", ", Enum.GetNames<Franchise>())}."
                    ),
            IsRecall = IsRecall,
            Bodies = Sum().Match(Kind) is { Success: true } sum ? (int)Number(sum.Groups[1].Value) : 1,
            Counts =
            [
                .. Facts
                    .Where(fact => Counted.ContainsKey(fact.Name))
                    .Select(fact => new PublishedCount(Counted[fact.Name], CountOf(fact))),
                .. Several(),
            ],
            Invalid = Fact("invalid"),
            Contests = [.. IsRecall ? Recall() : Contests()],
            Prints = [.. Prints],
            WasValid =
                Published.StartsWith("valid", StringComparison.Ordinal) ? true
                : Published.StartsWith("invalid", StringComparison.Ordinal) ? false
                : null,
        };

    private static CountRange CountOf(JsonProperty fact) =>
        fact.Name == "present_at_most"
            ? new(0, Range(fact.Name, fact.Value).Least)
            : Range(fact.Name, fact.Value);

    private static CountRange? Range(JsonElement of, string key) =>
        Json.Find(of, key) is { } value ? Range(key, value) : null;

    // A number, or words such as "over 2000 (…)".
    private static CountRange Range(string key, JsonElement value) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number) && number >= 0
            ? CountRange.Exactly(number)
        : value.ValueKind == JsonValueKind.String
        && Over().Match(value.GetString()!) is { Success: true } over
            ? CountRange.Over(Number(over.Groups[1].Value))
        : throw Json.Wrong(key, "a whole number, not negative, such as 2000, or \"over 2000\"", value);

    private static long Number(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new FormatException($"'{digits}' is more than can be counted: write what was printed.");

    // Where several papers were collected, as for two offices, each number is one of those between the least and the most.
    private IEnumerable<PublishedCount> Several()
    {
        var some = Facts.Where(IsOneOfSeveral).Select(fact => Range(fact.Name, fact.Value)).ToList();
        return some.Count == 0
            ? []
            : [new(Base.Collected, new CountRange(some.Min(one => one.Least), some.Max(one => one.Most)))];
    }

    private static bool IsOneOfSeveral(JsonProperty fact) =>
        fact.Name.StartsWith("collected_", StringComparison.Ordinal);

    private IEnumerable<PublishedContest> Contests()
    {
        foreach (var (index, contest) in Json.List(json, "contests").Index())
        {
            var office = Json.Text(contest, "office") is { } text
                ? Offices.GetValueOrDefault(text) ?? new Office($"office-{index + 1}", text, text)
                : null;
            var chosen = Json.Find(contest, "elected") is null
                ? null
                : Json.List(contest, "elected")
                    .Select(
                        (name, i) =>
                            name.ValueKind != JsonValueKind.String
                                ? throw Json.Wrong("elected", "names", name)
                            : name.GetString() is { } known && known != "?" ? known
                            : $"{office?.ToString(language)}?{i + 1}"
                    )
                    .ToList();
            yield return new()
            {
                Office = office,
                Seats = Json.Number(contest, "seats"),
                Votes =
                [
                    .. Json.Members(contest, "votes")
                        .Select(one => new PublishedVotes(one.Name, Range(one.Name, one.Value))),
                ],
                // Where the vote was invalid that nobody was elected is no outcome of its own.
                Chosen =
                    chosen is [] && Published.StartsWith("invalid", StringComparison.Ordinal) ? null
                    : chosen is null ? null
                    : [.. chosen],
            };
        }
    }

    // "Highest 1169, lowest 993": each of them lies between the two.
    private IEnumerable<PublishedContest> Recall()
    {
        var areBoth = Published.StartsWith("both", StringComparison.Ordinal);
        var members = Fact("members") is { } printed
            ? printed.Least is > 0 and <= 1000
                ? (int)printed.Least
                : throw new FormatException("'members' is not how many were voted on: write 1 to 1000.")
            : areBoth
                ? 2
                : 0;
        if (members == 0)
        {
            return [];
        }

        CountRange? votes =
            Fact("least") is { } least && Fact("most") is { } most ? new(least.Least, most.Most) : null;
        string[] names =
        [
            .. Enumerable.Range(1, members).Select(i => $"{new Words("member ", "成员").In(language)}{i}"),
        ];
        return
        [
            new()
            {
                Seats = names.Length,
                Votes = [.. names.Select(name => new PublishedVotes(name, votes))],
                NamesEverybody = true,
                Chosen =
                    areBoth || Published.StartsWith("all", StringComparison.Ordinal) ? [.. names]
                    : Published.StartsWith("failed", StringComparison.Ordinal) ? []
                    : null,
            },
        ];
    }

    private CountRange? Fact(string name) =>
        Json.Find(json, "facts") is { ValueKind: JsonValueKind.Object } facts ? Range(facts, name) : null;

    [GeneratedRegex("of ([0-9]+) communities, sum")]
    private static partial Regex Sum();

    [GeneratedRegex("^over ([0-9]+)")]
    private static partial Regex Over();
}
