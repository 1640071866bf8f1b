using System.Globalization;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Norms;

// What the column "selected" says: 1 is funded by the rule of the vote, 2 and 3 are funded in some other way.
internal enum Publication
{
    NotFunded,
    Funded,
    FundedOtherwise,
}

// A vote on projects with its budget and the rule by which they are chosen.
internal sealed class PbChoice(PbOptions options, int pointUnit, WhenUnaffordable? asked)
    : PbFile(options, pointUnit)
{
    // What a project costs that was on the paper and could not be built after all.
    private const decimal Withdrawn = 999_999_999;

    private static readonly Label OfWithdrawn = new("group/withdrawn", "withdrawn projects", "已撤回的项目");

    private readonly CancellationToken _stop = options.Stop;
    private (decimal? Least, decimal? Most) _projectCost;
    private decimal?[]? _ofCategories;
    private decimal?[]? _ofNeighbourhoods;
    private decimal? _budget;
    private int? _leastVotes;
    private string _rule = "";
    private string _currency = "";
    private List<(Label Group, decimal Amount, Func<PbProject, bool> IsIn)> _caps = [];

    public Dictionary<string, Publication> Published =>
        field ??= Projects
            .Where(project => project.Selected is not null)
            .ToDictionary(
                project => project.Id,
                project =>
                    project.Selected switch
                    {
                        0 => Publication.NotFunded,
                        1 => Publication.Funded,
                        _ => Publication.FundedOtherwise,
                    }
            );

    // How many of the whole units of the library make one unit of the file: 100 where an amount has cents.
    public int Unit { get; private set; } = 1;
    public long Budget => (long)((_budget ?? 0) * Unit);

    protected override bool NeedsCosts => true;

    // A rule that the file describes in words only, or does not name.
    private bool IsRuleOpen => asked is null && _rule is "" or "unknown" or "greedy-custom" or "greedy-exclusive";
    private bool IsByShares => asked is null && _rule.StartsWith("equalshares", StringComparison.Ordinal);

    public string Money(long amount) =>
        ((decimal)amount / Unit).ToString(Unit == 1 ? "0" : "0.00##", CultureInfo.InvariantCulture);

    public string MoneyWithUnit(long amount) => $"{Money(amount)} {PbText.Shown(_currency)}".TrimEnd();

    public string Points(long? points) =>
        ((decimal?)points / PointUnit)?.ToString("0.####", CultureInfo.InvariantCulture) ?? "";

    public bool IsWithdrawn(ProjectResult result) => result.Cap?.Group == OfWithdrawn;

    public ProjectSelectionOutcome Choose() => Choose(Count!.RulesOfTheChoice);

    public static bool? IsFunded(ProjectResult result) =>
        result.State switch
        {
            ProjectState.Funded => true,
            ProjectState.Undetermined or ProjectState.Tied or ProjectState.HangsOnTie => null,
            _ => false,
        };

    // Where ballots give points, both points and the number of ballots that name a project are published.
    public void CompareMarks(string file)
    {
        if (!IsPartial && Count!.HasPoints)
        {
            Differences.AddRange(
                Count
                    .Marks.Where(total => total.Difference is not (null or 0))
                    .Select(total =>
                        $"{file}: project {total.Option}: announced are {total.Official} votes, read were {total.Counted}"
                    )
            );
        }
    }

    // What may be behind a published list that is not the one chosen here.
    public IEnumerable<(string English, string Chinese)> WhyOtherwise(ProjectSelectionOutcome outcome)
    {
        var funded = Projects.Where(project => Published.GetValueOrDefault(project.Id) == Publication.Funded).ToList();
        var cost = (long)(funded.Sum(project => project.Cost) * Unit);
        if (cost > Budget)
        {
            yield return (
                $"the published list costs {MoneyWithUnit(cost)}, more than the budget: there was other money",
                $"公布的入选项目共需 {MoneyWithUnit(cost)}，超出预算：另有经费来源"
            );
        }

        foreach (var tie in outcome.Ties)
        {
            var chosen = tie.Projects.Where(id => Published.GetValueOrDefault(id) == Publication.Funded).ToHashSet();
            if (tie.Possible.Any(ids => chosen.SetEquals(ids)))
            {
                yield return (
                    $"of the tied, the published list has what one of the orders funds: {string.Join(", ", chosen.Order())}",
                    $"得票相等的项目中，公布结果与其中一种先后相符：{string.Join("、", chosen.Order())}"
                );
            }
        }

        if (!IsRuleOpen && outcome.Projects.All(IsAsPublished))
        {
            yield break;
        }

        var isFound = false;
        var least = funded.Select(project => Count!.HasPoints ? project.Score : project.Votes).Min();
        foreach (var (english, chinese, law) in Ways(least))
        {
            var other = Choose(ProjectRules.From(law, PbRules.Names));
            if (other.Projects.All(IsAsPublished))
            {
                isFound = true;
                yield return ($"just the published list comes of: {english}", $"以下规则恰得公布结果：{chinese}");
            }
        }

        if (!isFound)
        {
            yield return (
                "no way that is known here gives the published list",
                "此处已知的规则均不能得出公布结果"
            );
        }
    }

    protected override string? Missing() =>
        base.Missing()
        ?? (
            _budget is null ? "META names no budget"
            : _ofCategories is not null && _ofCategories.Length != Limits.Categories.Length
                ? "budget_per_category is of other categories than META lists"
            : _ofNeighbourhoods is not null && _ofNeighbourhoods.Length != Limits.Neighbourhoods.Length
                ? "budget_per_neighborhood is of other neighborhoods than META lists"
            : IsByShares && Limits.GivesPoints
                ? $"the rule '{_rule}' over ballots that give points is not known here; --skip or --stop asks for another one"
            : IsByShares && (_ofCategories ?? _ofNeighbourhoods) is not null
                ? $"the rule '{_rule}' with budgets of parts is not known here"
            : null
        );

    protected override bool TakesChoice(string key, string value, out string? problem)
    {
        problem = null;
        var amount = PbText.Amount(value);
        switch (key)
        {
            case "budget":
                _budget = amount;
                problem = amount is null or < 0 ? $"the budget '{PbText.Shown(value)}' is no amount" : null;
                return true;
            case "currency":
                _currency = value;
                return true;
            case "min_project_cost" or "max_project_cost":
                _projectCost = key == "min_project_cost" ? (amount, _projectCost.Most) : (_projectCost.Least, amount);
                problem = amount is null ? $"the {key} '{PbText.Shown(value)}' is no amount" : null;
                return true;
            case "min_project_score_threshold":
                _leastVotes = amount * PointUnit is >= 0 and <= int.MaxValue and { } least ? (int)Math.Ceiling(least) : null;
                problem = _leastVotes is null ? $"the threshold '{PbText.Shown(value)}' is no number of votes" : null;
                return true;
            case "budget_per_category":
                problem = (_ofCategories = PbText.Numbers(value)) is null ? $"the {key} is no list of amounts" : null;
                return true;
            case "budget_per_neighborhood":
                problem = (_ofNeighbourhoods = PbText.Numbers(value)) is null ? $"the {key} is no list of amounts" : null;
                return true;
            case "fully_funded":
                // There was money for all of them, whatever their votes.
                _leastVotes = 0;
                problem = amount == 1 ? null : "fully_funded is 1 or not there";
                return true;
            case "rule":
                _rule = value.ToLowerInvariant();
                problem =
                    asked is null && !IsRuleOpen && !IsByShares && _rule is not ("greedy" or "greedy-threshold" or "greedy-no-skip")
                    || (IsByShares && _rule is not ("equalshares" or "equalshares-comparison" or "equalshares/add1" or "equalshares/add1-comparison"))
                        ? $"the rule '{PbText.Shown(value)}' is not known here; --skip or --stop asks for another one"
                        : null;
                return true;
            default:
                return false;
        }
    }

    protected override PbRules Rules()
    {
        Unit = PbRules.UnitOf(
            Projects
                .Select(project => project.Cost)
                .Append(_budget ?? 0)
                .Append(Limits.MostCost ?? 0)
                .Concat([.. (_ofCategories ?? []).Select(cap => cap ?? 0), .. (_ofNeighbourhoods ?? []).Select(cap => cap ?? 0)])
        );
        _caps = [.. Caps()];
        if (Projects.Exists(project => project.Cost == Withdrawn))
        {
            _caps.Add((OfWithdrawn, -1, project => project.Cost == Withdrawn));
        }

        foreach (var project in Projects.Where(each => each.Cost < _projectCost.Least || each.Cost > _projectCost.Most))
        {
            // Whoever put it on the paper knew the rule, so that it is said and not judged.
            Notes.Add(
                (
                    $"the project '{project.Id}' costs {project.Cost}, which is not within the costs that the file allows",
                    $"项目“{project.Id}”费用为 {project.Cost}，不在文件规定的范围内"
                )
            );
        }

        if (IsRuleOpen && _rule.Length > 0)
        {
            Notes.Add(
                (
                    $"the rule is '{_rule}': only what it cannot change is decided",
                    $"文件所载规则为“{_rule}”：仅确定不受其影响的部分"
                )
            );
        }

        return new(Law(asked ?? OfRule(_rule), IsByShares ? _rule : ""), Unit, IsByShares)
        {
            GroupsOf = project => [.. _caps.Where(cap => cap.IsIn(project)).Select(cap => cap.Group)],
        };
    }

    private static WhenUnaffordable? OfRule(string rule) =>
        rule switch
        {
            "greedy" or "greedy-threshold" => WhenUnaffordable.IsSkipped,
            "greedy-no-skip" => WhenUnaffordable.EndsSelection,
            _ => rule.StartsWith("equalshares", StringComparison.Ordinal) ? WhenUnaffordable.IsSkipped : null,
        };

    private Rulebook Law(WhenUnaffordable? unaffordable, string shares, Ratio? topUp = null)
    {
        var (names, law) = (PbRules.Names, PbRules.Silent);
        law = unaffordable is { } way ? PbRules.State(law, names.Unaffordable, way) : law;
        law = _leastVotes is { } votes ? PbRules.State(law, names.LeastVotes, votes) : law;
        law = topUp is { } share ? PbRules.State(law, names.TopUp, share) : law;
        if (shares.Length > 0)
        {
            law = PbRules.State(law, names.Method, ProjectMethod.EqualShares);
            law = PbRules.State(law, names.Worth, ProjectWorth.Cost);
            law = shares.Contains("add1") ? PbRules.State(law, names.ShareRaise, Unit) : law;
            law = shares.EndsWith("comparison", StringComparison.Ordinal)
                ? PbRules.State(law, names.ComparedWithVotes, true)
                : law;
        }

        return _caps.Count == 0 || shares.Length > 0
            ? law
            : PbRules.State(
                law,
                names.Caps,
                [
                    .. _caps.Select(cap => new ProjectCap
                    {
                        Group = cap.Group,
                        Amount = cap.Amount < 0 ? null : (long)(cap.Amount * Unit),
                        Projects = cap.Amount < 0 ? 0 : null,
                    }),
                ]
            );
    }

    private IEnumerable<(Label, decimal, Func<PbProject, bool>)> Caps()
    {
        foreach (var (index, cap) in (_ofCategories ?? []).Index())
        {
            var name = Limits.Categories[index];
            yield return (Group("category", index), cap ?? 0, project => project.Categories.Contains(name));
        }

        foreach (var (index, cap) in (_ofNeighbourhoods ?? []).Index())
        {
            var name = Limits.Neighbourhoods[index];
            yield return (Group("neighbourhood", index), cap ?? 0, project => project.Neighbourhood == name);
        }

        static Label Group(string kind, int index) =>
            new($"{kind}/number-{index + 1}", $"{kind} {index + 1}", $"{(kind == "category" ? "类别" : "片区")}{index + 1}");
    }

    // The ways that are known, for a file whose own rule is not, or does not give what was published.
    private IEnumerable<(string English, string Chinese, Rulebook Law)> Ways(decimal? least)
    {
        var (skip, stop) = (WhenUnaffordable.IsSkipped, WhenUnaffordable.EndsSelection);
        yield return ("what does not fit is passed over", "跳过经费不足的项目", Law(skip, ""));
        yield return ("what does not fit ends the choice", "经费不足即截止", Law(stop, ""));
        yield return (
            "what does not fit ends the choice, but is topped up when 80 % of its cost is left",
            "经费不足即截止，但余款达到其费用 80% 的予以补足",
            Law(stop, "", Ratio.Percent(80))
        );
        if (least * PointUnit is > 0 and <= int.MaxValue and { } votes)
        {
            yield return (
                $"what does not fit is passed over, and nothing with fewer than {least:0.####} votes is funded",
                $"跳过经费不足的项目，得票不足 {least:0.####} 的不入选",
                PbRules.State(Law(skip, ""), PbRules.Names.LeastVotes, (int)votes)
            );
            yield return (
                $"what does not fit ends the choice, and nothing with fewer than {least:0.####} votes is funded",
                $"经费不足即截止，得票不足 {least:0.####} 的不入选",
                PbRules.State(Law(stop, ""), PbRules.Names.LeastVotes, (int)votes)
            );
        }

        if (IsByShares)
        {
            yield return ("equal shares that are not raised", "等额分摊，不提高分摊额", Law(skip, "equalshares"));
            yield return ("equal shares that are raised", "等额分摊，逐次提高分摊额", Law(skip, "equalshares/add1"));
        }
    }

    private ProjectSelectionOutcome Choose(ProjectRules rules) =>
        rules.Choose(Count!.Facts(Budget), IsPartial ? CancellationToken.None : _stop);

    // What was funded in another way, or hangs on a tie, says nothing.
    private bool IsAsPublished(ProjectResult result) =>
        Published.TryGetValue(result.Project.Id, out var published)
        && (
            published == Publication.FundedOtherwise
            || (IsFunded(result) ?? (published == Publication.Funded)) == (published == Publication.Funded)
        );
}
