using System.Globalization;
using GrassrootsDemocracy.Voting;

// The keys of META that limit a ballot or say how its points are counted. One that is not known here is refused, because a
// limit that nobody judges would make results look certain that are not.
internal sealed class PbLimits
{
    // Keys that say something about the vote and ask nothing of ballots or projects.
    private static readonly HashSet<string> Descriptions = new(StringComparer.Ordinal)
    {
        "acknowledgments",
        "acknowledgements",
        "comment",
        "comments",
        "country",
        "currency",
        "date_begin",
        "date_end",
        "description",
        "district",
        "edition",
        "experimental",
        "instance",
        "language",
        "leftover_budget",
        "subdistricts",
        "subunit",
        "unit",
    };

    private (int? Least, int? Most) _ofCategory;
    private (decimal?[]? Least, decimal?[]? Most) _costOfCategory;

    public string? VoteType { get; private set; }
    public int? LeastMarks { get; private set; }
    public int? MostMarks { get; private set; }
    public decimal? LeastCost { get; private set; }
    public decimal? MostCost { get; private set; }
    public decimal? LeastEach { get; private set; }
    public decimal? MostEach { get; private set; }
    public decimal? LeastSum { get; private set; }
    public decimal? MostSum { get; private set; }
    public decimal DefaultScore { get; private set; }
    public string[] Categories { get; private set; } = [];
    public string[] Neighbourhoods { get; private set; } = [];

    // Whether the file says how an order becomes points.
    public bool IsBorda { get; private set; }
    public bool LimitsPoints => (LeastEach ?? MostEach ?? LeastSum ?? MostSum) is not null;
    public bool GivesPoints => VoteType is "ordinal" or "cumulative" or "scoring";

    // What is wrong with the key or its value; null when it is judged or only describes.
    public string? Take(string key, string value)
    {
        switch (key)
        {
            case "vote_type":
                VoteType = value.ToLowerInvariant();
                return VoteType is "approval" or "choose-1" || GivesPoints
                    ? null
                    : $"the vote_type '{PbText.Shown(value)}' is not known here";
            case "min_length":
                return Marks(value, key, 0, most => LeastMarks = most);
            case "max_length":
                return Marks(value, key, 1, most => MostMarks = most);
            case "max_length_unit" or "max_length_district":
                return Marks(value, key, 1, most => MostMarks ??= most);
            case "min_length_unit" or "min_length_district":
                return Marks(value, key, 0, least => LeastMarks ??= least);
            case "min_length_per_category":
                return Marks(value, key, 0, least => _ofCategory.Least = least);
            case "max_length_per_category":
                return Marks(value, key, 1, most => _ofCategory.Most = most);
            case "min_sum_cost":
                return Number(value, key, least => LeastCost = least);
            case "max_sum_cost":
                return Number(value, key, most => MostCost = most);
            case "min_points":
                return Number(value, key, least => LeastEach = least);
            case "max_points":
                return Number(value, key, most => MostEach = most);
            case "min_sum_points":
                return Number(value, key, least => LeastSum = least);
            case "max_sum_points":
                return Number(value, key, most => MostSum = most);
            case "default_score":
                return Number(value, key, score => DefaultScore = score);
            case "scoring_fn":
                IsBorda = value.Equals("borda", StringComparison.OrdinalIgnoreCase);
                return IsBorda ? null : $"the scoring_fn '{PbText.Shown(value)}' is not known here";
            case "categories":
                Categories = PbText.List(value);
                return null;
            case "neighborhoods":
                Neighbourhoods = PbText.List(value);
                return null;
            case "min_sum_cost_per_category":
                return (_costOfCategory.Least = PbText.Numbers(value)) is null ? Not(value, key) : null;
            case "max_sum_cost_per_category":
                return (_costOfCategory.Most = PbText.Numbers(value)) is null ? Not(value, key) : null;
            default:
                return Descriptions.Contains(key)
                    ? null
                    : $"the key '{PbText.Shown(key)}' is not known here; --without {PbText.Shown(key)} leaves it out";
        }
    }

    // What does not fit together once all of META is read.
    public string? Contradiction() =>
        VoteType is null ? "META names no vote_type"
        : VoteType == "choose-1" && MostMarks is > 1 ? $"vote_type is choose-1, but max_length is {MostMarks}"
        : LeastMarks > MostMarks ? $"min_length is {LeastMarks}, but max_length is {MostMarks}"
        : LeastSum > MostSum ? $"min_sum_points is {LeastSum}, but max_sum_points is {MostSum}"
        : LeastEach > MostEach ? $"min_points is {LeastEach}, but max_points is {MostEach}"
        : LeastCost > MostCost ? $"min_sum_cost is {LeastCost}, but max_sum_cost is {MostCost}"
        : !GivesPoints && (LimitsPoints || DefaultScore != 0)
            ? $"META limits points, but the vote_type is {VoteType}"
        : Lists().Any(list => list is not null && list.Length != Categories.Length)
            ? "costs are limited for other categories than META lists"
        : null;

    // Why a ballot is void by a limit that the norms of a choice do not know: of its categories, or of the least cost.
    public InvalidReason? BrokenBy(ReadOnlySpan<int> places, IReadOnlyList<PbProject> projects)
    {
        if (places.IsEmpty)
        {
            return null;
        }

        // Where everybody has some points of each ballot, the paper cannot tell whom it names.
        if (DefaultScore != 0 && (places.Length > MostMarks || places.Length < LeastMarks))
        {
            return places.Length > MostMarks ? InvalidReason.OverMarked : InvalidReason.UnderMarked;
        }

        if (LeastCost is { } least && CostOf(places, projects, null) < least)
        {
            return InvalidReason.UnderMarked;
        }

        if (GivesPoints && CostOf(places, projects, null) > MostCost)
        {
            return InvalidReason.OverCost;
        }

        if (_ofCategory is (null, null) && _costOfCategory is (null, null))
        {
            return null;
        }

        var categories =
            Categories.Length > 0
                ? Categories
                : [.. projects.SelectMany(project => project.Categories).Distinct()];
        for (var i = 0; i < categories.Length; i++)
        {
            var marks = 0;
            foreach (var place in places)
            {
                marks += projects[place].Categories.Contains(categories[i]) ? 1 : 0;
            }

            var cost = CostOf(places, projects, categories[i]);
            if (marks > _ofCategory.Most || marks < _ofCategory.Least)
            {
                return marks > _ofCategory.Most ? InvalidReason.OverMarked : InvalidReason.UnderMarked;
            }

            if (cost > _costOfCategory.Most?[i] || cost < _costOfCategory.Least?[i])
            {
                return cost > _costOfCategory.Most?[i] ? InvalidReason.OverCost : InvalidReason.UnderMarked;
            }
        }

        return null;
    }

    private IEnumerable<decimal?[]?> Lists() => [_costOfCategory.Least, _costOfCategory.Most];

    private static decimal CostOf(ReadOnlySpan<int> places, IReadOnlyList<PbProject> projects, string? category)
    {
        var sum = 0m;
        foreach (var place in places)
        {
            sum += category is null || projects[place].Categories.Contains(category) ? projects[place].Cost : 0;
        }

        return sum;
    }

    private static string? Marks(string value, string key, int from, Action<int> take)
    {
        if (PbText.Whole(value) is not { } number || number < from || number > int.MaxValue)
        {
            return $"the {key} '{PbText.Shown(value)}' is no number of marks";
        }

        take((int)number);
        return null;
    }

    private static string? Number(string value, string key, Action<decimal> take)
    {
        if (PbText.Amount(value) is not { } number)
        {
            return Not(value, key);
        }

        take(number);
        return null;
    }

    private static string Not(string value, string key) => $"the {key} '{PbText.Shown(value)}' is no number that can be judged";
}

// One row of PROJECTS. Published are the number of ballots that mark it, its points, and whether it was selected.
internal sealed record PbProject(string Id, decimal Cost, string[] Categories, string Neighbourhood)
{
    public decimal? Votes { get; init; }
    public decimal? Score { get; init; }
    public int? Selected { get; init; }
}

internal static class PbText
{
    // Ten thousandths are as fine as any money or grade, and this is more than any there is.
    private const decimal Finest = 10_000;
    private const decimal Most = 100_000_000_000_000;

    public static decimal? Number(string? text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static decimal? Amount(string? text) =>
        Number(text) is { } amount && Math.Abs(amount) <= Most && amount * Finest % 1 == 0 ? amount : null;

    public static long? Whole(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    public static string[] List(string value) =>
        value.Trim('[', ']').Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static decimal?[]? Numbers(string value)
    {
        var numbers = Array.ConvertAll(List(value), Amount);
        return numbers.Contains(null) ? null : numbers;
    }

    // What stands in a file may be long, or hold what moves the cursor of a terminal.
    public static string Shown(ReadOnlySpan<char> text)
    {
        var shown = text.Length > 60 ? $"{text[..60]}…" : text.ToString();
        return string.Concat(shown.Select(letter => char.IsControl(letter) || char.GetUnicodeCategory(letter) is UnicodeCategory.Format ? '�' : letter));
    }
}
