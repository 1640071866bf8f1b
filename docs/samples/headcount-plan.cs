#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj
#:include change-of-term/rosters.cs

// Forty communities before and after cross-appointment (交叉任职): what was published, recomputed from rosters; one plan in full;
// one that cannot be, explained.
//   dotnet run docs/samples/headcount-plan.cs              in English
//   dotnet run docs/samples/headcount-plan.cs -- --lang zh in Chinese
//
// The rosters are SYNTHETIC. Published are the totals: 40 communities, 247 posts before and 209 after, one person as secretary
// and director in all of them, 76 % of the members on both committees, and no community with fewer than 5 or more than 7.

using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;
using GrassrootsDemocracy.Rulebooks;
using NodaTime;

var lang = args is ["--lang", var chosen, ..] ? chosen : "en";
if (lang is not ("en" or "zh") || args.Length is 1 or > 2)
{
    Console.Error.WriteLine("usage: dotnet run docs/samples/headcount-plan.cs [-- --lang en|zh]");
    return 1;
}

var language = lang == "zh" ? Language.Chinese : Language.English;
var day = new LocalDate(2004, 6, 20); // the day is not published; any day of 2004 has the same rulebook
var rulebook = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("420503"), day);
var posts = PostRules.From(rulebook);
ValueList<Label> bodies = [Bodies.PartyBranchCommittee, Bodies.ResidentsCommittee];

// ---- Forty communities -------------------------------------------------------------------------------------------

var before = Rosters.Before(day);
var after = Rosters.After(day);
var reduction = HeadcountReduction.Between(
    before.Select(roster => roster.On(day)),
    after.Select(roster => roster.On(day)),
    bodies,
    HeadcountBase.FullTimePersons
);
var total = CrossAppointmentTotal.Of(after.Select(roster => roster.On(day).Between(CommitteePair.Community)));

Heading(
    "Forty communities (SYNTHETIC rosters, published totals)",
    "四十个社区（名册为合成数据，总数为公布的数字）"
);
Line(
    Say(
        $"Before {reduction.Before}, after {reduction.After}, saved {reduction.Saved}",
        $"原有{reduction.Before}名，现有{reduction.After}名，精简{reduction.Saved}名"
    )
);
Line(
    $"{Say("Secretary and director one person: ", "书记、主任交叉任职：")}{total.Judge(PublishedShare.Parse("100%"), CrossBase.DualLeadership).ToString(language)}"
);
foreach (
    var of in new[]
    {
        CrossBase.Persons,
        CrossBase.PersonsOfFirst,
        CrossBase.PersonsOfSecond,
        CrossBase.Posts,
    }
)
{
    Line($"{Base(of)}{total.Judge(PublishedShare.Parse("76%"), of).ToString(language)}");
}

var ceilings = after
    .Select(roster =>
        posts.Check(roster, day).Findings.First(line => line.Rule.Equals(PostFindings.Headcount))
    )
    .ToList();
Line(
    $"{Say("Ceiling of 5 to 7 kept in: ", "职数控制在5至7人的社区：")}{ceilings.Count(line => line.Verdict == Verdict.Met)}"
);
Line($"  {ceilings[0].ToString(language)}");

// ---- One plan in full --------------------------------------------------------------------------------------------

Heading("One community planned", "一个社区的安排");
var shown = before[34];
var task = new PlanTask
{
    Roster = shown,
    Day = day,
    Available = [.. shown.People.Select(person => Available(shown, person))],
    Goals = [PlanGoal.FewestPersons, PlanGoal.ClosestToPreferences],
    Preferences = [.. shown.Tenures.Select(tenure => new PlanPreference(tenure.PersonId, tenure.PostId))],
};
var rules = PlanRules.From(rulebook);
var outcome = rules.Plan(task);
foreach (var each in outcome.Best!.Placements)
{
    var held = shown.Tenures.First(tenure => tenure.PostId == each.Post.Id).PersonId;
    Line($"  {each.Post.Id, -12}{held, -8}→ {each.Person!.Id}");
}

Line(
    Say(
        $"{shown.On(day).Persons.Count} people before, {outcome.Best.Persons} now, {outcome.Best.CrossAppointed} in both; {outcome.Best.Distance} posts change hands; others as good: {outcome.Alternatives.Count}{(outcome.HasMoreAlternatives ? "+" : "")}",
        $"原有{shown.On(day).Persons.Count}人，现有{outcome.Best.Persons}人，其中交叉任职{outcome.Best.CrossAppointed}人；{outcome.Best.Distance}个职位易人；同样好的安排另有{outcome.Alternatives.Count}个{(outcome.HasMoreAlternatives ? "以上" : "")}"
    )
);
foreach (var line in outcome.Findings.Where(line => line.Verdict != Verdict.Undetermined))
{
    Line($"  {line.ToString(language)}");
}

// ---- One that cannot be ------------------------------------------------------------------------------------------

// Of the five on the branch only A and B would also sit on the residents' committee: then eight people are needed.
Heading("The same community when three are not willing", "同一社区：三人不愿兼任");
var stuck = task with
{
    Available =
    [
        .. task.Available.Select(each =>
            each.PersonId is "35-C" or "35-F" or "35-G"
                ? each with
                {
                    UnwillingFor =
                    [
                        .. each.EligibleFor.Where(post =>
                            post.StartsWith("residents", StringComparison.Ordinal)
                        ),
                    ],
                }
                : each
        ),
    ],
    ListAtMost = 100,
};
var impossible = rules.Plan(stuck);
Line(impossible.Conflict!.ToString(language));
foreach (
    var (kind, all) in impossible
        .Relaxations.GroupBy(each => each.Changes[0].Demand.Kind)
        .Select(group => (group.Key, group.ToList()))
)
{
    Line($"  → {all[0].ToString(language)}");
    if (all.Count > 1)
    {
        Line(Say($"    ({kind}: {all.Count} such ways)", $"    （同类办法共{all.Count}种）"));
    }
}

return 0;

// ---- Who could hold what -----------------------------------------------------------------------------------------

// Party members are eligible for both committees, everybody for the residents' committee.
static Availability Available(Roster roster, Person person) =>
    new()
    {
        PersonId = person.Id,
        EligibleFor =
        [
            .. roster
                .Posts.Where(post => person.IsPartyMember == true || post.Body == Bodies.ResidentsCommittee)
                .Select(post => post.Id),
        ],
    };

// ---- Words -------------------------------------------------------------------------------------------------------

string Base(CrossBase of) =>
    of switch
    {
        CrossBase.Persons => Say("76 %, of the people on either: ", "76%，占两委成员人数："),
        CrossBase.PersonsOfFirst => Say("76 %, of the branch: ", "76%，占党支部委员："),
        CrossBase.PersonsOfSecond => Say("76 %, of the residents' committee: ", "76%，占居委会成员："),
        _ => Say("76 %, of the posts: ", "76%，占职位数："),
    };

string Say(string english, string chinese) => lang == "zh" ? chinese : english;

static void Line(string text) => Console.WriteLine(text);

void Heading(string english, string chinese) => Line($"\n== {Say(english, chinese)} ==");
