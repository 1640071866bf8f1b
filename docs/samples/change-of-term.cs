#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:package CsvHelper
#:include change-of-term/ballot-recipe.cs
#:include change-of-term/published-figures.cs
#:include change-of-term/rosters.cs

// A district's change of term (换届): what was published, recomputed; 40 communities counted, decided and explained.
//   dotnet run docs/samples/change-of-term.cs              in English
//   dotnet run docs/samples/change-of-term.cs -- --lang zh in Chinese

using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using NodaTime;

var lang = args is ["--lang", var chosen, ..] ? chosen : "en";
if (lang is not ("en" or "zh") || args.Length is 1 or > 2)
{
    Console.Error.WriteLine("usage: dotnet run docs/samples/change-of-term.cs [-- --lang en|zh]");
    return 1;
}

var language = lang == "zh" ? Language.Chinese : Language.English;
var (colon, comma, semicolon) = lang == "zh" ? ("：", "、", "；") : (": ", ", ", "; ");
var data = Path.Combine((string)AppContext.GetData("EntryPointFileDirectoryPath")!, "data");

// ---- What was published ------------------------------------------------------------------------------------------

Heading("Published figures, recomputed from their parts", "公布的数字，由其组成重新计算");
var recomputed = new Recomputation(language);
foreach (var figure in Read<Figure>("published-figures.csv"))
{
    Line($"{figure.System, -4}{Say(figure.English, figure.Chinese)}{colon}{recomputed.Of(figure)}");
}

// ---- The rules of that day ---------------------------------------------------------------------------------------

var xiling = JurisdictionCode.Parse("420503");
var day = new LocalDate(2004, 6, 20); // the day is not published; any day of 2004 has the same rulebook
var ofTheDay = RulebookCatalogue.BuiltIn.Find(xiling, day);
var rulebook = Assumptions(ofTheDay);

Heading("The rulebook in force", "当时有效的规则");
Line(Say($"{ofTheDay}, on {day:uuuu-MM-dd}", $"国家规定之上为{ofTheDay.ChineseName}，{day:uuuu-MM-dd}"));
Line(
    Say(
        $"Conflicts with superior norms: {ofTheDay.ConflictsWithSuperiors().Count}",
        $"与上位规则抵触：{ofTheDay.ConflictsWithSuperiors().Count} 处"
    )
);
Line(
    Say(
        "What the sample adds, because the law of the day leaves it open (by analogy with other laws, one of them a later edition):",
        "示例补充的规则（当时的法律未作规定，比照其他法律适用，其中一部为后来的版本）："
    )
);
foreach (var difference in ofTheDay.Compare(rulebook))
{
    Line($"  {difference.Name.Title(language)}{colon}{difference.Name.Say(difference.There, language)}");
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
    "四十个社区逐票计票（选票为合成数据，做法见 data/ballot-recipe.md）"
);
var open = silent.FindOrOpen(ElectionNorms.ResidentsCommittee.Majority).Source!;
Line(
    Say(
        $"By the law of the day alone: {committeeRecords.Count(record => silent.Decide(record).Status == ElectionStatus.Undetermined)} of 40 undetermined, since {open} leaves open how many votes elect.",
        $"仅依当时法律：40 个社区中 {committeeRecords.Count(record => silent.Decide(record).Status == ElectionStatus.Undetermined)} 个结果待定，因{open.ToString(language)}未规定当选票数。"
    )
);
Line(Say("With the assumptions above:", "加上上述补充规则："));
Line(
    Say(
        "     posts cand. registered   voted invalid elected   residents' committee   branch: present/due, result",
        "     职数  候选  登记户代表    参选   废票   当选    居民委员会             党支部：实到/应到、结果"
    )
);
foreach (var (community, committee, branch) in communities.Zip(committees, branches))
{
    var tally = committee.Record.Tally;
    Line(
        $"{community.Number, 3}{community.Posts, 6}{community.Candidates, 6}{community.Registered, 9}{tally.Collected, 9}{tally.Invalid, 7}{committee.Elected.Count, 8}    {Pad(Status(committee), 24)}{community.MembersPresent, 6}/{community.MembersDue, -6}{Status(branch)}"
    );
}

Heading("The district", "全区");
Summarise(Say("Residents' committees", "居民委员会"), committees);
Summarise(Say("Party branch committees", "党支部委员会"), branches);
Line(
    $"{Say("Registered", "登记")} {communities.Sum(each => each.Registered)}{comma}{Say("voted", "参选")} {committees.Sum(each => each.Record.Tally.Collected)}{colon}{PublishedShare.Parse("89.7%").Judge(committees.Sum(each => each.Record.Tally.Collected), communities.Sum(each => each.Registered)).ToString(language)}"
);
Line(
    $"{Say("Candidates", "候选人")} {committees.Sum(each => each.Record.Tally.Paper.Options.Count)}{comma}{Say("posts", "职数")} {committees.Sum(each => each.Record.Contest.Seats)}{semicolon}{Say("party members present", "党员实到")} {branches.Sum(each => each.Record.Attendance!.Present)}{comma}{Say("work units", "社区单位")} {communities.Sum(each => each.UnitsRecommending)}{comma}{Say("self-nominated", "自荐")} {communities.Sum(each => each.SelfNominated)}"
);

// ---- The posts ---------------------------------------------------------------------------------------------------

Heading(
    "Posts and cross-appointment (SYNTHETIC rosters, published totals: see headcount-plan.cs)",
    "职数与交叉任职（名册为合成数据，总数为公布的数字，见 headcount-plan.cs）"
);
var rosters = Rosters.After(day);
var crossed = CrossAppointmentTotal.Of(
    rosters.Select(roster => roster.On(day).Between(CommitteePair.Community))
);
var headcount = HeadcountReduction.Between(
    Rosters.Before(day).Select(roster => roster.On(day)),
    rosters.Select(roster => roster.On(day)),
    [Bodies.PartyBranchCommittee, Bodies.ResidentsCommittee],
    HeadcountBase.FullTimePersons
);
Line(
    $"{Say("Full-time people before", "专职人员原有")} {headcount.Before}{comma}{Say("after", "现有")} {headcount.After}{comma}{Say("saved", "精简")} {headcount.Saved}"
);
Line(
    $"{Say("Secretary and director one person", "书记、主任一肩挑")}{colon}{crossed.Judge(PublishedShare.Parse("100%"), CrossBase.DualLeadership).ToString(language)}"
);
Line(
    $"{Say("On both committees", "两委交叉任职")}{colon}{crossed.Judge(PublishedShare.Parse("76%"), CrossBase.Persons).ToString(language)}"
);
var ceilings = rosters.ConvertAll(roster =>
    PostRules
        .From(ofTheDay)
        .Check(roster, day)
        .Findings.First(finding => finding.Rule.Equals(PostFindings.Headcount))
);
Line(
    $"{Say("Communities within the ceiling of 5 to 7", "职数在 5 至 7 人以内的社区")}{colon}{ceilings.Count(finding => finding.Verdict == Verdict.Met)} {Say("of", "/")} {ceilings.Count}"
);
Ledger(ceilings.Take(1));

// ---- One community in full ---------------------------------------------------------------------------------------

var shown = communities[4];
Heading($"Community {shown.Number} in full", $"{shown.Number} 号社区全部台账");
var recommendation = JointRecommendationRules.From(rulebook).Decide(Recommend(shown));
Line(
    Say("Joint recommendation (三推)", "联合推荐（三推）")
        + ": "
        + string.Join(" ", recommendation.Preliminary)
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
    Line(
        $"{title}{colon}{Status(outcome)}{semicolon}{Say("elected", "当选")}{colon}{string.Join(" ", outcome.Elected)}"
    );
    Ledger(outcome.Findings);
    if (outcome.PlanFurtherElection() is { } plan)
    {
        var candidates = plan
            .Candidates.Take(plan.Standing ?? plan.Candidates.Count)
            .Select(each => $"{each.Name} ({each.Votes})");
        Line(
            $"  → {Say("further election for", "另行选举名额")} {plan.Seats}{colon}{string.Join(comma, candidates)}{semicolon}{plan.Majority.Norm?.Value.ToString(language)}"
        );
    }
}

// ---- How close it was --------------------------------------------------------------------------------------------

Heading("The closest result", "最接近的结果");
var (closest, where) = committees
    .Zip(
        communities,
        (outcome, each) =>
            (outcome, Say($"committee of community {each.Number}", $"{each.Number} 号社区居民委员会"))
    )
    .Concat(
        branches.Zip(
            communities,
            (outcome, each) =>
                (outcome, Say($"branch of community {each.Number}", $"{each.Number} 号社区党支部"))
        )
    )
    .Where(each => each.outcome.Closest?.Measure.TurnsBy is not null)
    .MinBy(each => each.outcome.Closest!.Measure.TurnsBy);
var turn = closest.Closest!;
Line($"{where}{colon}{turn.ToString(language)}");
Line(
    turn.Verdict == Verdict.Met
        ? Say($"{turn.Measure.TurnsBy} fewer would turn it.", $"再少 {turn.Measure.TurnsBy}，结果即改变。")
        : Say($"{turn.Measure.TurnsBy} more would turn it.", $"再多 {turn.Measure.TurnsBy}，结果即改变。")
);
return 0;

// ---- From a line of the file to the facts ------------------------------------------------------------------------

ElectionRecord CommitteeVote(Community community)
{
    var paper = committeeRules.Paper(Names(community, community.Candidates), community.Posts);
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
        Tally = paper
            .Count(Recipe.Committee(community))
            .WithInvalid(InvalidReason.Unreadable, community.Unreadable),
    };
}

ElectionRecord BranchVote(Community community)
{
    var paper = branchRules.Paper(Names(community, community.BranchCandidates), community.BranchPosts);
    var (approvals, rejections) = Recipe.Branch(community);
    return new()
    {
        Contest = Contest(community, community.BranchPosts),
        Roll = new() { Franchise = Franchise.PartyMembers, Registered = community.MembersDue },
        Attendance = new() { Due = community.MembersDue, Present = community.MembersPresent },
        Tally = paper.CountThreeWay(approvals, rejections).WithIssued(community.MembersPresent),
    };
}

JointRecommendation Recommend(Community community)
{
    // Z was recommended by others; everybody else nominated himself or herself.
    var selfNominated = Names(community, community.SelfNominated).ToList();
    var paper = BallotPaper.Of(selfNominated.Prepend($"{community.Number:00}-Z"), community.Posts);
    return new()
    {
        Posts = community.Posts,
        Tallies =
        [
            Recommends(Constituency.PartyMembers, community.MembersPresent, 3),
            Recommends(Constituency.HouseholdDelegates, community.Registered, 4),
            Recommends(Constituency.ResidentUnits, community.UnitsRecommending, 5),
        ],
        Willing = [.. selfNominated],
        Approved = [.. Names(community, community.Candidates)],
    };

    ConstituencyTally Recommends(Constituency constituency, long voters, int start) =>
        new(constituency, paper.Count(Recipe.Recommendation(community, voters, start)));
}

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
            new TurnoutRule(Base.TookPart, new(Threshold.Majority, Base.Entitled)),
            article14
        )
        .With(norms.Majority, new Quota(Threshold.Majority, Base.TookPart), article14)
        .With(norms.ExcessBallots, new ExcessRule(Base.TookPart, ExcessMeaning.VoidsElection), article44)
        .With(norms.OverMarked, OverMarking.VoidsBallot, article44)
        .With(norms.Tie, TieBreak.Runoff, article45)
        .With(norms.FurtherMajority, new Quota(Threshold.AtLeast(1, 3), Base.Collected), article45);
}

// ---- Words -------------------------------------------------------------------------------------------------------

string Say(string english, string chinese) => lang == "zh" ? chinese : english;

// A Chinese character takes the room of two others.
static string Pad(string text, int width) =>
    text + new string(' ', Math.Max(0, width - text.Sum(letter => letter > '\u2E80' ? 2 : 1)));

static void Line(string text) => Console.WriteLine(text);

void Heading(string english, string chinese) => Line($"\n== {Say(english, chinese)} ==");

void Ledger(IEnumerable<Finding> findings)
{
    foreach (var finding in findings)
    {
        Line($"  {finding.ToString(language)}");
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
        $"{title}{colon}{string.Join(comma, groups)}{semicolon}{Say($"{filled} of {seats} seats filled", $"{seats} 个名额已选出 {filled} 名")}"
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
