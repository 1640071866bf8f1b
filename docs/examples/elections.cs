#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Elections.Vote.Papers;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using NodaTime;

// One village from the roll to a recall. Everybody in it is made up.
var day = new LocalDate(2026, 3, 14);
var village = new Body
{
    Name = "Willow Village",
    Jurisdiction = JurisdictionCode.Parse("420505"),
    Kind = Bodies.VillagersCommittee,
};
var law = RulebookCatalogue.BuiltIn.Find(village.Jurisdiction, day);
var norms = ElectionNorms.VillagersCommittee;

Console.WriteLine("== the roll");
var list = new VoterList
{
    ElectionDay = day,
    PublishedOn = new(2026, 2, 20),
    Persons = [Villager("An", new(1970, 1, 1)), Villager("Bo", new(2008, 3, 15))],
    OfEverybody = [StatedFact.NotThat(VoterFacts.Deprived), StatedFact.NotThat(VoterFacts.OnAnotherRoll)],
};
var voters = VoterRules.From(law, norms.Voters, Franchise.Voters).Decide(list);
Console.WriteLine($"entered: {voters.Entered}; not: {voters.NotEntered}; open: {voters.Undetermined}");
Print(voters.Findings.Where(line => line.Verdict == Verdict.Breached));

Console.WriteLine("== the candidates");
var put = new CandidacyRecord
{
    ElectionDay = day,
    Nominations = [Nominated("An"), Nominated("Chen")],
    Persons = [new() { Name = "Chen", Facts = [StatedFact.That(CandidateFacts.CriminallyPunished)] }],
    OfEverybody =
    [
        StatedFact.NotThat(CandidateFacts.ExpelledFromParty),
        StatedFact.NotThat(CandidateFacts.CriminallyPunished),
        StatedFact.NotThat(CandidateFacts.ClanOrGang),
        StatedFact.NotThat(CandidateFacts.IllegalReligionOrCult),
    ],
    Seats = [new(Office.Member, 3)],
};
var candidates = CandidacyRules.From(law, norms.Candidacy).Decide(put);
foreach (var person in candidates.Persons)
{
    Console.WriteLine($"{person.Name}: {person.State}");
}

Print(candidates.Findings.Take(2));

Console.WriteLine("== the vote, at two stations");
var rules = ElectionRules.From(law, norms, Franchise.Voters);
var paper = rules.Paper(["Li", "Wang", "Zhao", "Qian"], seats: 3);
var east = paper.CountPatterns([0b0011, 0b0111], [100, 10]).WithIssued(110).WithPart("East");
var west = paper.CountPatterns([0b0111, 0b1100], [20, 70]).WithIssued(88).WithPart("West");
var roll = new ElectoralRoll
{
    Franchise = Franchise.Voters,
    Registered = 399,
    PublishedOn = new(2026, 2, 20),
};
var record = new ElectionRecord
{
    Contest = new()
    {
        Body = village,
        Day = day,
        Seats = 3,
    },
    Roll = roll,
    Tally = east + west,
};
var outcome = rules.Decide(record);
Console.WriteLine($"{outcome.Status}: {outcome.Elected} elected, {outcome.SeatsLeft} to go");
Print(outcome.Findings.Where(line => line.Verdict != Verdict.Met));

Console.WriteLine("== who took part");
var handedOut = record with
{
    Attendance = new() { Due = 399, Present = 210 },
};
foreach (var one in (ElectionRecord[])[record, handedOut])
{
    Print(rules.Decide(one).Findings.Where(line => line.Rule.Equals(ElectionFindings.Turnout)));
}

Console.WriteLine("== the further election");
var proper = record with { Tally = east + west.WithIssued(90).WithPart("West") };
var first = rules.Decide(proper);
if (first.PlanFurtherElection() is { } plan)
{
    Console.WriteLine($"{first.Elected} elected; {plan.Seats} seat");
    Console.WriteLine($"may stand: {string.Join(", ", plan.Candidates.Select(one => one.Name))}");
    Console.WriteLine(
        $"how many stand: {plan.Standing?.ToString() ?? "open"}; needs {plan.Majority.Norm?.Value}"
    );
    var names = plan.Candidates.Select(one => one.Name);
    var further = rules.Decide(
        proper with
        {
            Contest = proper.Contest with
            {
                Day = day.PlusDays(15),
                Seats = plan.Seats,
                OtherMembers = first.Elected.Count,
                Round = ElectionRound.Further,
            },
            Tally = rules.Paper(names, plan.Seats).CountPatterns([0b01, 0b10], [130, 80]),
        }
    );
    Console.WriteLine($"{further.Status}: {further.Elected}");
    Print(further.Findings.Where(line => line.Rule.Equals(ElectionFindings.Majority)));
}

Console.WriteLine("== two offices on one paper");
var papers = PaperRules.From(law, norms, Franchise.Voters);
var both = papers.Paper(
    papers.Column(Office.Director, ["Li", "Wang"], seats: 1),
    papers.Column(Office.Member, ["Zhao", "Qian", "Sun"], seats: 2)
);
var box = both.OpenBox();
for (var ballot = 0; ballot < 200; ballot++)
{
    box.Add(new(0, ballot < 120 ? "Li" : "Wang"), new(1, "Zhao"), new(1, ballot < 150 ? "Qian" : "Sun"));
}

var columns = box.Count();
var offices = OfficeRules
    .From(law, norms, Franchise.Voters)
    .Decide(
        new OfficeElection
        {
            Votes = [VoteFor(Office.Director, seats: 1), VoteFor(Office.Member, seats: 2)],
            IsMultiEthnic = false,
            People = [new() { Name = "Li", IsWoman = true }],
        }
    );
foreach (var result in offices.Offices)
{
    Console.WriteLine(
        $"{result.Office}: {string.Join(", ", result.Holders.Select(holder => holder.Name))} ({result.Status})"
    );
}

Console.WriteLine("== a recall, the signatures not yet counted");
var circle = Circles.VillagersWithTheVote;
var recall = RecallRules
    .From(law, norms, Franchise.Voters)
    .Decide(
        new()
        {
            Members = ["Li"],
            Petition = new() { ReceivedOn = new(2026, 9, 1), Signatures = [new(circle, null, 1000)] },
        }
    );
Console.WriteLine($"{recall.Admissible}; {recall.Results[0].Status}");
Print(recall.Findings.Where(line => line.Rule.Equals(RecallFindings.Petition)));

OfficeVote VoteFor(Office office, int seats) =>
    new()
    {
        Office = office,
        Record = new()
        {
            Contest = new()
            {
                Body = village,
                Day = day,
                Seats = seats,
            },
            Roll = roll,
            Tally = columns.Of(office),
        },
    };

static ListedPerson Villager(string name, LocalDate born) =>
    new()
    {
        Name = name,
        Born = born,
        Facts = [StatedFact.That(VoterFacts.RegisteredHere), StatedFact.That(VoterFacts.LivesHere)],
    };

static Nomination Nominated(string name) =>
    new()
    {
        Name = name,
        Post = Office.Member,
        By = Circles.Voters,
        Signers = ["Bao"],
        IsByProxy = false,
    };

static void Print(IEnumerable<Finding> findings)
{
    foreach (var finding in findings)
    {
        Console.WriteLine(finding);
        Console.WriteLine(finding.ToString(Language.Chinese));
    }
}
