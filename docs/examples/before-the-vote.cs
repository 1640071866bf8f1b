#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using NodaTime;

// The rules that are tested before anybody votes, each on both sides of its boundary. The village is made up.
var electionDay = new LocalDate(2026, 3, 14);
var law = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("421300"), electionDay);
var rules = ElectionRules.From(law, ElectionNorms.VillagersCommittee, Franchise.Voters);
var contest = new Contest
{
    Body = new Body { Name = "Example village", Jurisdiction = JurisdictionCode.Parse("421300") },
    Day = electionDay,
    Seats = 5,
};
var roll = new ElectoralRoll { Franchise = Franchise.Voters, Registered = 1000 };

Console.WriteLine("== seats");
foreach (var otherMembers in (int[])[2, 3])
{
    Print(ElectionFindings.Seats, rules, Vote(contest with { OtherMembers = otherMembers }, roll));
}

Console.WriteLine("== roll-published");
foreach (var day in (LocalDate[])[new(2026, 2, 22), new(2026, 2, 23)])
{
    Print(ElectionFindings.RollPublished, rules, Vote(contest, roll with { PublishedOn = day }));
}

Console.WriteLine("== roll-published, day not known");
Print(ElectionFindings.RollPublished, rules, Vote(contest, roll));

Console.WriteLine("== registration, no norm");
Print(ElectionFindings.Registration, rules, Vote(contest, roll with { Entitled = 1050 }));

Console.WriteLine("== registration, a norm of an assumed province");
var assumed = new Citation(
    new Instrument("Election measures of an assumed province", "某省选举办法(假设)", "2026"),
    Provision.Article(9),
    TextStatus.Analogy
);
var province = law.Under("Assumed province", "某省(假设)")
    .With(
        ElectionNorms.VillagersCommittee.Registration,
        new Quota(Threshold.AtLeast(9, 10), Base.Entitled),
        assumed
    );
var provincial = ElectionRules.From(province, ElectionNorms.VillagersCommittee, Franchise.Voters);
foreach (var registered in (int[])[945, 944])
{
    var vote = Vote(contest, roll with { Registered = registered, Entitled = 1050 });
    Print(ElectionFindings.Registration, provincial, vote);
}

Console.WriteLine("== surplus, villagers' committee");
foreach (var candidates in (int[])[6, 5])
{
    Print(ElectionFindings.Surplus, rules, Vote(contest, roll, candidates));
}

Console.WriteLine("== surplus, party branch committee in 2021");
var in2021 = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2021, 6, 1));
var branch = ElectionRules.From(in2021, ElectionNorms.PartyBranchCommittee, Franchise.PartyMembers);
var members = new ElectoralRoll { Franchise = Franchise.PartyMembers, Registered = 45 };
foreach (var candidates in (int[])[6, 5])
{
    Print(
        ElectionFindings.Surplus,
        branch,
        Vote(contest with { Day = new(2021, 6, 1) }, members, candidates)
    );
}

Console.WriteLine("== surplus, party branch committee in 2018: just 20 %");
var in2018 = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2018, 6, 1));
var earlier = ElectionRules.From(in2018, ElectionNorms.PartyBranchCommittee, Franchise.PartyMembers);
foreach (var candidates in (int[])[6, 7])
{
    Print(
        ElectionFindings.Surplus,
        earlier,
        Vote(contest with { Day = new(2018, 6, 1) }, members, candidates)
    );
}

// Before the vote the box is empty: only the names on the paper matter here.
static ElectionRecord Vote(Contest contest, ElectoralRoll roll, int candidates = 6) =>
    new()
    {
        Contest = contest,
        Roll = roll,
        Tally = BallotPaperOf(candidates).NoBallots,
    };

static GrassrootsDemocracy.Voting.BallotPaper BallotPaperOf(int candidates) =>
    new(Enumerable.Range(1, candidates).Select(number => $"Candidate {number}"), limit: 5);

static void Print(RuleDescriptor rule, ElectionRules rules, ElectionRecord record)
{
    foreach (var finding in rules.Decide(record).Findings.Where(finding => finding.Rule.Equals(rule)))
    {
        Console.WriteLine(finding);
        Console.WriteLine(finding.ToString("zh-Hans"));
    }
}
