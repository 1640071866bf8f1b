#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using NodaTime;

// A joint recommendation by the rules of Xiling in 2004. The community, its names and its votes are made up.
var rulebook = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("420503"), new LocalDate(2004, 6, 1));
var rules = JointRecommendationRules.From(rulebook);

string[] names = ["Chen", "Gao", "Hu", "Lin", "Ma", "Sun", "Tang", "Wei"];
var paper = BallotPaper.Of(names, limit: 5);

// For each name the recommendations of party members, household delegates and resident units.
var votes = new Dictionary<string, long[]>
{
    ["Chen"] = [70, 180, 11],
    ["Gao"] = [66, 170, 9],
    ["Hu"] = [58, 150, 8],
    ["Lin"] = [49, 140, 8],
    ["Ma"] = [44, 120, 6],
    ["Sun"] = [30, 90, 5],
    ["Tang"] = [28, 85, 5],
    ["Wei"] = [15, 30, 1],
};
var recommendation = new JointRecommendation
{
    Posts = 5,
    Tallies =
    [
        new(Constituency.PartyMembers, Recommended(by: 0)),
        new(Constituency.HouseholdDelegates, Recommended(by: 1)),
        new(Constituency.ResidentUnits, Recommended(by: 2)),
    ],
    Willing = ["Chen", "Gao", "Hu", "Lin", "Ma", "Sun", "Tang", "Wei"],
};

Console.WriteLine("== the list");
var outcome = rules.Decide(recommendation);
foreach (var person in outcome.Persons)
{
    Console.WriteLine($"{person.Name, -5} {person.Votes, 4}  {person.State}");
}

Console.WriteLine("== constituencies: three of three, two of three");
Print(JointRecommendationFindings.Constituencies, recommendation);
Print(
    JointRecommendationFindings.Constituencies,
    recommendation with
    {
        Tallies = [.. recommendation.Tallies.Take(2)],
    }
);

Console.WriteLine("== names-over-posts: five names for five posts, six names for five posts");
Print(JointRecommendationFindings.NamesOverPosts, recommendation);
var wider = BallotPaper.Of(names, limit: 6);
Print(
    JointRecommendationFindings.NamesOverPosts,
    recommendation with
    {
        Tallies = [new(Constituency.PartyMembers, wider.CountPatterns([0b111111], [70]))],
    }
);

Console.WriteLine("== willingness: seven of eight are willing, nobody was asked");
Print(
    JointRecommendationFindings.Willingness,
    recommendation with
    {
        Willing = ["Chen", "Gao", "Hu", "Lin", "Ma", "Tang", "Wei"],
    }
);
Print(JointRecommendationFindings.Willingness, recommendation with { Willing = null });

Console.WriteLine("== surplus: six of six places, only five are willing");
Print(JointRecommendationFindings.Surplus, recommendation);
var five = recommendation with { Willing = ["Chen", "Gao", "Hu", "Lin", "Ma"] };
Print(JointRecommendationFindings.Surplus, five);

Console.WriteLine("== tie: two with the same recommendations for the last place");
votes["Tang"] = [30, 90, 5];
var tied = recommendation with { Tallies = [new(Constituency.HouseholdDelegates, Recommended(by: 1))] };
Print(JointRecommendationFindings.Tie, tied);
Console.WriteLine($"preliminary: {string.Join(", ", rules.Decide(tied).Preliminary)}");
Console.WriteLine($"tied: {string.Join(", ", rules.Decide(tied).TiedAtTheEdge)}");

Console.WriteLine("== approval: from the list, one from outside it, not yet");
Print(JointRecommendationFindings.Approval, recommendation with { Approved = outcome.Preliminary });
Print(
    JointRecommendationFindings.Approval,
    recommendation with
    {
        Approved = ["Chen", "Gao", "Hu", "Lin", "Ma", "Wei"],
    }
);
Print(JointRecommendationFindings.Approval, recommendation);

Tally Recommended(int by) =>
    paper.CountPatterns(
        [.. names.Select((_, place) => 1UL << place)],
        [.. names.Select(name => votes[name][by])]
    );

void Print(RuleDescriptor rule, JointRecommendation facts)
{
    foreach (var finding in rules.Decide(facts).Findings.Where(finding => finding.Rule.Equals(rule)))
    {
        Console.WriteLine(finding);
        Console.WriteLine(finding.ToString("zh-Hans"));
    }
}
