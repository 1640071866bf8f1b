#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using System.Globalization;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;
using NodaTime;

// A two-ballot election by the rules of Suizhou in 2005. The village, its names and its votes are made up.
var day = new LocalDate(2005, 9, 20);
var suizhou = JurisdictionCode.Parse("421300");
var rulebook = RulebookCatalogue.BuiltIn.Find(suizhou, day);
var norms = ElectionNorms.PartyBranchCommittee;
var rules = TwoBallotRules.From(rulebook, norms, Franchise.PartyMembers);

// First ballot: all villagers are asked about seven people for three posts.
string[] names = ["Chen", "Gao", "Hu", "Lin", "Ma", "Sun", "Tang"];
var trust = new ConfidenceBallot
{
    Tally = BallotPaper
        .Of(names, limit: 6)
        .CountPatterns([1, 2, 4, 8, 16, 32, 64], [310, 290, 270, 180, 150, 120, 90]),
    Posts = 3,
    Voters = Circles.Villagers,
    Qualified = [.. names],
    Withdrawn = ["Ma"],
};
var first = rules.Confidence.Decide(trust);
Console.WriteLine("== the first ballot");
foreach (var person in first.Persons)
{
    Console.WriteLine($"{person.Name, -5} {person.Votes, 4}  {person.State}");
}

// Second ballot: 25 members elect three of four people from the list, then the secretary.
var election = new TwoBallotElection
{
    Confidence = trust,
    Elections = [Vote(3, ["Chen", "Gao", "Hu", "Lin"], [20, 18, 17, 9]), Vote(1, ["Chen", "Gao"], [19, 6])],
    Disclosed =
    [
        ElectionDisclosures.Target,
        ElectionDisclosures.Conditions,
        ElectionDisclosures.Procedure,
        ElectionDisclosures.Result,
    ],
    Pledge = new()
    {
        Office = Office.Secretary,
        Name = "Chen",
        PublishedOn = day.PlusDays(3),
    },
};
var outcome = rules.Decide(election);
Console.WriteLine($"committee: {string.Join(", ", outcome.Elections[0].Elected)}");
Console.WriteLine($"secretary: {string.Join(", ", outcome.Elections[1].Elected)}");
Console.WriteLine("== the whole ledger");
foreach (var finding in outcome.Findings)
{
    Console.WriteLine(finding);
}

var town = rulebook.Under("Assumed town", "某镇(假设)");
var assumed = new Citation(
    new Instrument("Assumed measures", "假设办法", "2005"),
    Provision.Article(1),
    TextStatus.Analogy
);
var asking = town.With(norms.TwoBallots.Confidence.Turnout, new(Threshold.Majority, Base.Roll), assumed)
    .With(norms.TwoBallots.Confidence.Share, new(Threshold.AtLeast(1, 10), Base.Collected), assumed)
    .With(norms.TwoBallots.PledgePublished, new TimeLimit(10), assumed);
var strict = TwoBallotRules.From(asking, norms, Franchise.PartyMembers);
Trust("confidence.review", trust);
Trust("confidence.review", trust with { Qualified = ["Chen", "Gao", "Hu", "Lin", "Ma", "Sun"] });
Trust("confidence.voters", trust);
Trust("confidence.voters", trust with { Voters = Circles.PartyMembers });
Trust("confidence.turnout", trust with { Entitled = 2819 });
Trust("confidence.turnout", trust with { Entitled = 2820 });
Trust("confidence.share", trust);
Trust("confidence.places", trust with { Withdrawn = [] });
Trust("confidence.places", trust with { Withdrawn = ["Ma", "Tang"] });
var tied = BallotPaper
    .Of(names, limit: 6)
    .CountPatterns([1, 2, 4, 8, 16, 32, 64], [310, 290, 270, 180, 150, 90, 90]);
Trust("confidence.tie", trust with { Tally = tied, Withdrawn = [] });

Whole("two-ballots.disclosure", election);
Whole("two-ballots.disclosure", election with { Disclosed = [ElectionDisclosures.Target] });
Whole("two-ballots.list", election);
Whole(
    "two-ballots.list",
    election with
    {
        Elections = [Vote(3, ["Chen", "Gao", "Hu", "Ma"], [20, 18, 17, 9])],
    }
);
Whole("two-ballots.pledge", election);
Whole("two-ballots.pledge", election with { Pledge = null });
Whole(
    "two-ballots.pledge-day",
    election with
    {
        Pledge = election.Pledge with { PublishedOn = day.PlusDays(10) },
    }
);
Whole(
    "two-ballots.pledge-day",
    election with
    {
        Pledge = election.Pledge with { PublishedOn = day.PlusDays(11) },
    }
);

// An admission: ten voting members are due, eight come, and two write.
var law = NationalRulebook.Editions.On(new(2026, 6, 10));
var admission = AdmissionRules.From(law, AdmissionNorms.ProbationaryMember);
var meeting = new AdmissionMeeting
{
    Day = new(2026, 6, 10),
    Attendance = new() { Due = 10, Present = 8 },
    IsItemByItem = true,
    Cases =
    [
        new()
        {
            Name = "Li",
            For = 5,
            Against = 3,
            Opinions =
            [
                new()
                {
                    Member = "Wang",
                    Stance = Stance.For,
                    ReceivedOn = new(2026, 6, 9),
                },
                new()
                {
                    Member = "Zhao",
                    Stance = Stance.For,
                    ReceivedOn = new(2026, 6, 11),
                },
            ],
        },
        new()
        {
            Name = "Qian",
            For = 5,
            Against = 3,
        },
    ],
};
var admitted = admission.Decide(meeting);
Console.WriteLine("== an admission");
foreach (var result in admitted.Results)
{
    Console.WriteLine($"{result.Name, -5} {result.Votes, 2}  {result.State}");
}

foreach (var finding in admitted.Findings)
{
    Console.WriteLine(finding);
}

Admission("admission.turnout", meeting);
Admission(
    "admission.turnout",
    meeting with
    {
        Attendance = new() { Due = 16, Present = 8 },
    }
);
Admission("admission.item-by-item", meeting);
Admission("admission.item-by-item", meeting with { IsItemByItem = false });
var one = meeting.Cases[0];
Admission("admission.votes", meeting with { Cases = [one with { Against = 4 }] });
Admission(
    "admission.voices",
    meeting with
    {
        Attendance = new() { Due = 8, Present = 8 },
    }
);
Admission("admission.opinions", meeting);
Admission("admission.late-opinions", meeting);
Admission(
    "admission.contradictory-opinions",
    meeting with
    {
        Cases = [one with { Opinions = [one.Opinions[0], one.Opinions[0] with { Stance = Stance.Against }] }],
    }
);
Admission("admission.approval", meeting);

void Trust(string rule, ConfidenceBallot facts) =>
    Print(
        rule,
        (rule is "confidence.turnout" or "confidence.share" ? strict : rules)
            .Confidence.Decide(facts)
            .Findings
    );

void Whole(string rule, TwoBallotElection facts) =>
    Print(rule, (rule is "two-ballots.pledge-day" ? strict : rules).Decide(facts).Findings);

void Admission(string rule, AdmissionMeeting facts) => Print(rule, admission.Decide(facts).Findings);

static void Print(string rule, ValueList<Finding> findings)
{
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== {rule}"));
    var lines = findings
        .Where(finding => string.Equals(finding.Rule.Id, rule, StringComparison.Ordinal))
        .Take(2);
    foreach (var finding in lines)
    {
        Console.WriteLine(finding);
        Console.WriteLine(finding.ToString("zh-Hans"));
    }
}

ElectionRecord Vote(int seats, string[] candidates, int[] votes)
{
    var ballots = new ulong[25];
    var next = 0;
    foreach (var (place, count) in votes.Index())
    {
        for (var i = 0; i < count; i++)
        {
            ballots[next++ % ballots.Length] |= 1UL << place;
        }
    }

    return new()
    {
        Contest = new()
        {
            Body = new() { Name = "Branch", Jurisdiction = suizhou },
            Day = day,
            Seats = seats,
            OtherMembers = 3 - seats,
        },
        Roll = new() { Franchise = Franchise.PartyMembers, Registered = 25 },
        Tally = rules.Election.Paper(candidates, seats).Count(ballots).WithIssued(25),
        Attendance = new() { Due = 25, Present = 25 },
    };
}
