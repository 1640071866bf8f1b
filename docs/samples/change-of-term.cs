#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:package CsvHelper

// A district's change of term (换届): what was published, recomputed; 40 communities counted, decided and explained.
//   dotnet run docs/samples/change-of-term.cs              in English
//   dotnet run docs/samples/change-of-term.cs -- --lang zh in Chinese

using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using NodaTime;

var lang = args is ["--lang", var chosen, ..] ? chosen : "en";
if (lang is not ("en" or "zh") || args.Length is 1 or > 2)
{
    Console.Error.WriteLine("usage: dotnet run docs/samples/change-of-term.cs [-- --lang en|zh]");
    return 1;
}

var culture = CultureInfo.GetCultureInfo(lang == "zh" ? "zh-Hans" : "en");
var data = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data");

// ---- What was published ------------------------------------------------------------------------------------------

Heading("Published figures, recomputed from their parts", "公布的数字,由其组成重新计算");
foreach (var figure in Read<Figure>("published-figures.csv"))
{
    Line($"{figure.System, -4}{Say(figure.English, figure.Chinese)}: {Recompute(figure)}");
}

// ---- The rules of that day ---------------------------------------------------------------------------------------

var xiling = JurisdictionCode.Parse("420503");
var day = new LocalDate(2004, 6, 20); // the day is not published; any day of 2004 has the same rulebook
var ofTheDay = RulebookCatalogue.BuiltIn.Find(xiling, day);
var rulebook = Assumptions(ofTheDay);

Heading("The rulebook in force", "当时有效的规则");
Line(Say($"{ofTheDay}, on {day:uuuu-MM-dd}", $"国家规定之上为{ofTheDay.ChineseName},{day:uuuu-MM-dd}"));
Line(
    Say(
        $"Conflicts with superior norms: {ofTheDay.ConflictsWithSuperiors().Count}",
        $"与上位规则抵触:{ofTheDay.ConflictsWithSuperiors().Count} 处"
    )
);
Line(
    Say(
        "What the sample adds, because the law of the day leaves it open (each marked as an analogy):",
        "示例补充的规则(当时的法律未作规定,均注明比照适用):"
    )
);
foreach (var difference in ofTheDay.Compare(rulebook))
{
    Line($"  {difference.Name.Title(culture)}: {difference.Name.Say(difference.There, culture)}");
}

// ---- Forty communities, ballot by ballot -------------------------------------------------------------------------

var communities = Read<Community>("communities.csv");
var silent = ElectionRules.From(ofTheDay, ElectionNorms.ResidentsCommittee, Franchise.HouseholdDelegates);
var committeeRules = ElectionRules.From(
    rulebook,
    ElectionNorms.ResidentsCommittee,
    Franchise.HouseholdDelegates
);
var branchRules = ElectionRules.From(rulebook, ElectionNorms.PartyBranchCommittee, Franchise.PartyMembers);

var committeeRecords = communities.ConvertAll(CommitteeVote);
var committees = committeeRecords.ConvertAll(committeeRules.Decide);
var branches = communities.ConvertAll(BranchVote).ConvertAll(branchRules.Decide);

Heading(
    "Forty communities, counted ballot by ballot (SYNTHETIC ballots: see data/ballot-recipe.md)",
    "四十个社区逐票计票(选票为合成数据,做法见 data/ballot-recipe.md)"
);
Line(
    Say(
        $"By the law of the day alone: {committeeRecords.Count(record => silent.Decide(record).Status == ElectionStatus.Undetermined)} of 40 undetermined, since {silent.Majority.Source} leaves open how many votes elect.",
        $"仅依当时法律:40 个社区中 {committeeRecords.Count(record => silent.Decide(record).Status == ElectionStatus.Undetermined)} 个结果待定,因{silent.Majority.Source!.ToString(culture)}未规定当选票数。"
    )
);
Line(Say("With the assumptions above:", "加上上述补充规则:"));
Line(
    Say(
        "     posts cand. registered  voted  invalid  elected  residents' committee    branch: present/due  result",
        "     职数 候选 登记户代表 参选  废票  当选  居民委员会      党支部:实到/应到  结果"
    )
);
foreach (var (community, committee, branch) in communities.Zip(committees, branches))
{
    var tally = committee.Record.Tally;
    Line(
        $"{community.Number, 3}{community.Posts, 6}{community.Candidates, 6}{community.Registered, 9}{tally.Collected, 9}{tally.Invalid, 7}{committee.Elected.Count, 8}    {Status(committee), -22}{community.MembersPresent, 6}/{community.MembersDue, -6}{Status(branch)}"
    );
}

Heading("The district", "全区");
Summarise(Say("Residents' committees", "居民委员会"), committees);
Summarise(Say("Party branch committees", "党支部委员会"), branches);
Line(
    $"{Say("Registered", "登记")} {communities.Sum(each => each.Registered)}, {Say("voted", "参选")} {committees.Sum(each => each.Record.Tally.Collected)}: {Print("89.7%").Judge(committees.Sum(each => each.Record.Tally.Collected), communities.Sum(each => each.Registered)).ToString(culture)}"
);
Line(
    $"{Say("Candidates", "候选人")} {committees.Sum(each => each.Record.Tally.Paper.Options.Count)}, {Say("posts", "职数")} {committees.Sum(each => each.Record.Contest.Seats)}; {Say("party members present", "党员实到")} {branches.Sum(each => each.Record.Attendance!.Present)}, {Say("work units", "社区单位")} {communities.Sum(each => each.UnitsRecommending)}, {Say("self-nominated", "自荐")} {communities.Sum(each => each.SelfNominated)}"
);

// ---- One community in full ---------------------------------------------------------------------------------------

var shown = communities[4];
Heading($"Community {shown.Number} in full", $"{shown.Number} 号社区全部台账");
var recommendation = RecommendationRules.From(rulebook).Decide(JointRecommendation(shown));
Line(
    Say("Joint recommendation (三推)", "联合推荐(三推)") + ": " + string.Join(" ", recommendation.Preliminary)
);
Ledger(recommendation.Findings);
foreach (
    var (title, outcome) in new[]
    {
        (Say("Residents' committee (居民委员会)", "居民委员会"), committees[4]),
        (Say("Party branch committee (党支部委员会)", "党支部委员会"), branches[4]),
    }
)
{
    Line($"{title}: {Status(outcome)}; {Say("elected", "当选")}: {string.Join(" ", outcome.Elected)}");
    Ledger(outcome.Findings);
    if (outcome.PlanFurtherElection() is { } plan)
    {
        var candidates = plan
            .Candidates.Take(plan.Standing ?? plan.Candidates.Count)
            .Select(each => $"{each.Name} ({each.Votes})");
        Line(
            $"  → {Say("further election for", "另行选举名额")} {plan.Seats}: {string.Join(", ", candidates)}; {plan.Majority.Norm?.Value.ToString(culture)}"
        );
    }
}

// ---- How close it was --------------------------------------------------------------------------------------------

Heading("The closest result", "最接近的结果");
var (closest, where) = committees
    .Zip(
        communities,
        (outcome, community) => (Outcome: outcome, Where: $"{Say("community", "社区")} {community.Number}")
    )
    .Where(each => each.Outcome.Closest is not null)
    .MinBy(each => each.Outcome.Closest!.Measure.TurnsBy ?? 0);
Line($"{where}: {closest.Closest!.ToString(culture)}");
Line(
    Say(
        $"{closest.Closest.Measure.TurnsBy ?? 1} vote(s) the other way would turn it.",
        $"只要有 {closest.Closest.Measure.TurnsBy ?? 1} 票之差,结果就会改变。"
    )
);
return 0;

// ---- From a line of the file to the facts ------------------------------------------------------------------------

ElectionRecord CommitteeVote(Community community)
{
    var paper = committeeRules.Paper(Names(community, community.Candidates), community.Posts);
    var sequence = new Sequence(community.Number, 1);
    var readable = (int)(community.Voted - community.Unreadable);
    var overMarked = (1UL << (community.Posts + 1)) - 1;
    var ballots = new ulong[readable];
    for (var i = 0; i < readable; i++)
    {
        ballots[i] =
            i < community.Blank ? 0
            : i < community.Blank + community.OverMarked ? overMarked
            : Marks(sequence, community.Posts, community.Candidates, community.LastSeat);
    }

    return new()
    {
        Contest = Contest(community, community.Posts),
        Roll = new()
        {
            Franchise = Franchise.HouseholdDelegates,
            Entitled = community.Households,
            Registered = community.Registered,
        },
        Attendance = new() { Due = community.Registered, Present = community.Voted },
        Tally = paper.Count(ballots).WithInvalid(InvalidReason.Unreadable, community.Unreadable),
    };
}

ElectionRecord BranchVote(Community community)
{
    var paper = branchRules.Paper(Names(community, community.BranchCandidates), community.BranchPosts);
    var sequence = new Sequence(community.Number, 2);
    var (approvals, rejections) = (new ulong[community.MembersPresent], new ulong[community.MembersPresent]);
    for (var i = 0; i < approvals.Length; i++)
    {
        for (var (name, chosen) = (0, 0); name < community.BranchCandidates; name++)
        {
            var number = sequence.Next();
            if (
                chosen < community.BranchPosts
                && number < Support(name, community.BranchPosts, community.BranchLastSeat)
            )
            {
                approvals[i] |= 1UL << name;
                chosen++;
            }
            else if (number >= 900)
            {
                rejections[i] |= 1UL << name;
            }
        }
    }

    return new()
    {
        Contest = Contest(community, community.BranchPosts),
        Roll = new() { Franchise = Franchise.PartyMembers, Registered = community.MembersDue },
        Attendance = new() { Due = community.MembersDue, Present = community.MembersPresent },
        Tally = paper.CountThreeWay(approvals, rejections).WithIssued(community.MembersPresent),
    };
}

Recommendation JointRecommendation(Community community)
{
    var paper = BallotPaper.Of(Names(community, community.SelfNominated), community.Posts);
    return new()
    {
        Posts = community.Posts,
        Tallies =
        [
            Recommends(Constituency.PartyMembers, community.MembersPresent, 3),
            Recommends(Constituency.HouseholdDelegates, community.Registered, 4),
            Recommends(Constituency.ResidentUnits, community.UnitsRecommending, 5),
        ],
        Willing = [.. paper.Options.Where((_, place) => place != 1)],
    };

    ConstituencyTally Recommends(Constituency constituency, long voters, int start)
    {
        var sequence = new Sequence(community.Number, start);
        var ballots = new ulong[voters];
        foreach (ref var ballot in ballots.AsSpan())
        {
            ballot = Marks(sequence, community.Posts, community.SelfNominated, community.LastSeat);
        }

        return new(constituency, paper.Count(ballots));
    }
}

static ulong Marks(Sequence sequence, int posts, int names, int lastSeat)
{
    var ballot = 0UL;
    for (var (name, marked) = (0, 0); name < names && marked < posts; name++)
    {
        if (sequence.Next() < Support(name, posts, lastSeat))
        {
            ballot |= 1UL << name;
            marked++;
        }
    }

    return ballot;
}

static int Support(int name, int posts, int lastSeat) =>
    name < posts - 1 ? 880 - (40 * name)
    : name == posts - 1 ? lastSeat
    : Math.Max(0, 360 - (60 * (name - posts + 1)));

Contest Contest(Community community, int seats) =>
    new()
    {
        Body = new() { Name = $"{community.Number}", Jurisdiction = xiling },
        Day = day,
        Seats = seats,
    };

static IEnumerable<string> Names(Community community, int count) =>
    Enumerable.Range(0, count).Select(i => $"{community.Number:00}-{(char)('A' + i)}");

// The law of 2004 leaves open how a residents' committee's votes are judged, and the province's measures were not
// read. The sample fills the terms from the nearest laws and says so; a host would use the province's own rulebook.
static Rulebook Assumptions(Rulebook superior)
{
    var village = new Instrument(
        "Organic Law of the Villagers' Committees",
        "村民委员会组织法",
        new(1998, 11, 4),
        new(1998, 11, 4)
    );
    var electoral = new Instrument(
        "Electoral Law of the People's Congresses",
        "全国人民代表大会和地方各级人民代表大会选举法",
        new(2020, 10, 17),
        new(2020, 10, 18)
    );
    var article14 = new Citation(village, Provision.Article(14), TextStatus.Analogy);
    var article44 = new Citation(electoral, Provision.Article(44), TextStatus.Analogy);
    var article45 = new Citation(electoral, Provision.Article(45), TextStatus.Analogy);
    var norms = ElectionNorms.ResidentsCommittee;
    return superior
        .Under("Assumed for this sample", "本示例的假定")
        .With(
            norms.Turnout(Franchise.HouseholdDelegates),
            new TurnoutRule(Base.TookPart, new(Threshold.Majority, Base.Roll)),
            article14
        )
        .With(norms.Majority, new Quota(Threshold.Majority, Base.TookPart), article14)
        .With(norms.ExcessBallots, new ExcessRule(Base.TookPart, ExcessMeaning.VoidsElection), article44)
        .With(norms.OverMarked, OverMarking.VoidsBallot, article44)
        .With(norms.Tie, TieBreak.Runoff, article45)
        .With(norms.FurtherCandidates, Surplus.AtLeastMore(1), article45)
        .With(norms.FurtherMajority, new Quota(Threshold.AtLeast(1, 3), Base.Collected), article45);
}

// ---- Published figures -------------------------------------------------------------------------------------------

string Recompute(Figure figure) =>
    figure.Kind switch
    {
        "sum" => Add(figure),
        "spread" => Say(
            $"{figure.Part} over {figure.Whole} is {long.Parse(figure.Part, culture) / long.Parse(figure.Whole, culture)} or one more each",
            $"{figure.Part} 除以 {figure.Whole},每名 {long.Parse(figure.Part, culture) / long.Parse(figure.Whole, culture)} 名或多 1 名"
        ),
        "rate" => Rate(figure),
        _ => Share(figure),
    };

string Add(Figure figure)
{
    var sum = figure.Part.Split('+').Sum(part => long.Parse(part, culture));
    var verdict =
        sum == long.Parse(figure.Whole, culture) ? Say("consistent", "相符") : Say("not consistent", "不符");
    return $"{figure.Part} = {sum} ({figure.Whole}): {verdict}";
}

string Rate(Figure figure)
{
    var cents = Ratio
        .Of(100 * long.Parse(figure.Part, culture), long.Parse(figure.Whole, culture))
        .ShareOf(1, Rounding.HalfUp);
    return $"{figure.Part} / {figure.Whole} = {cents / 100}.{cents % 100:00}";
}

string Share(Figure figure) =>
    (Count(figure.Part), Count(figure.Whole), figure.Print) switch
    {
        ({ } part, { } whole, "") => Say(
            $"{part} of {whole} would print as {PublishedShare.Of(part.Least, whole.Least, 1)}",
            $"{whole} 中 {part},可印作 {PublishedShare.Of(part.Least, whole.Least, 1)}"
        ),
        ({ } part, { } whole, var print) => Print(print).Judge(part, whole).ToString(culture),
        ({ } part, null, var print) => Say(
            $"{part.ToString(culture)} printed as {Print(print)}: the whole is one of {Ranges(Print(print).WholesOf(part))}",
            $"{part.ToString(culture)} 印作 {Print(print)}:总数为 {Ranges(Print(print).WholesOf(part))}"
        ),
        (null, { } whole, var print) => Say(
            $"{Print(print)} of {whole}: the part is one of {Ranges(Print(print).PartsOf(whole))}",
            $"{whole} 的 {Print(print)}:部分数为 {Ranges(Print(print).PartsOf(whole))}"
        ),
        _ => Say("no count was published", "未公布数目"),
    };

CountRange? Count(string text) =>
    text switch
    {
        "" => null,
        ['o', 'v', 'e', 'r', ' ', .. var round] => CountRange.Over(long.Parse(round, culture)),
        _ => CountRange.Exactly(long.Parse(text, culture)),
    };

string Ranges(ValueList<CountRange> ranges) =>
    string.Join(", ", ranges.Select(range => range.ToString(culture)));

static PublishedShare Print(string text) => PublishedShare.Parse(text);

// ---- Words -------------------------------------------------------------------------------------------------------

string Say(string english, string chinese) => lang == "zh" ? chinese : english;

static void Line(string text) => Console.WriteLine(text);

void Heading(string english, string chinese) => Line($"\n== {Say(english, chinese)} ==");

void Ledger(IEnumerable<Finding> findings)
{
    foreach (var finding in findings)
    {
        Line($"  {finding.ToString(culture)}");
    }
}

string Status(ElectionOutcome outcome) =>
    outcome.Status switch
    {
        ElectionStatus.Complete => Say("complete", "选满"),
        ElectionStatus.FurtherElection => Say(
            $"further election for {outcome.SeatsLeft}",
            $"另行选举 {outcome.SeatsLeft} 名"
        ),
        ElectionStatus.Tied => Say("tied", "得票相等"),
        ElectionStatus.Invalid => Say("invalid", "选举无效"),
        ElectionStatus.SeatsLeftOpen => Say("seats left open", "名额空缺"),
        _ => Say("undetermined", "待定"),
    };

void Summarise(string title, List<ElectionOutcome> outcomes)
{
    var seats = outcomes.Sum(outcome => outcome.Record.Contest.Seats);
    var filled = outcomes.Sum(outcome => outcome.Elected.Count);
    var groups = outcomes
        .GroupBy(outcome => outcome.Status)
        .OrderByDescending(group => group.Key)
        .Select(group => $"{Word(group.Key)} {group.Count()}");
    Line(
        $"{title}: {string.Join(", ", groups)}; {Say($"{filled} of {seats} seats filled", $"{seats} 个名额已选出 {filled} 名")}"
    );

    string Word(ElectionStatus status) =>
        status switch
        {
            ElectionStatus.Complete => Say("complete", "选满"),
            ElectionStatus.FurtherElection => Say("further election", "另行选举"),
            ElectionStatus.Tied => Say("tied", "得票相等"),
            ElectionStatus.Invalid => Say("invalid", "无效"),
            _ => Say("open", "待定"),
        };
}

// ---- Files -------------------------------------------------------------------------------------------------------

List<T> Read<T>(string file)
{
    using var reader = new StreamReader(Path.Combine(data, file));
    var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
    {
        AllowComments = true,
        PrepareHeaderForMatch = header =>
            header.Header.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant(),
    };
    using var csv = new CsvReader(reader, configuration);
    return [.. csv.GetRecords<T>()];
}

// The sequence x ← 48271 · x mod 2147483647 of ballot-recipe.md.
internal sealed class Sequence(int community, int start)
{
    private long _x = (1000L * community) + start;

    public int Next() => (int)((_x = 48271 * _x % 2147483647) % 1000);
}

internal sealed record Figure
{
    public required string System { get; init; }
    public required string Kind { get; init; }
    public required string English { get; init; }
    public required string Chinese { get; init; }
    public required string Part { get; init; }
    public required string Whole { get; init; }
    public required string Print { get; init; }
}

internal sealed record Community
{
    [CsvHelper.Configuration.Attributes.Name("community")]
    public required int Number { get; init; }
    public required int Posts { get; init; }
    public required int SelfNominated { get; init; }
    public required int Candidates { get; init; }
    public required long Households { get; init; }
    public required long Registered { get; init; }
    public required long Voted { get; init; }
    public required long Blank { get; init; }
    public required long OverMarked { get; init; }
    public required long Unreadable { get; init; }
    public required int LastSeat { get; init; }
    public required long Units { get; init; }
    public required long UnitsRecommending { get; init; }
    public required long MembersDue { get; init; }
    public required long MembersPresent { get; init; }
    public required int BranchPosts { get; init; }
    public required int BranchCandidates { get; init; }
    public required int BranchLastSeat { get; init; }
}
