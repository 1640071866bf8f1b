#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using NodaTime;

// Behind the pages of docs/rules on offices: one village of an assumed province, several offices on one ballot.
var names = ElectionNorms.VillagersCommittee;
var assumed = new Citation(
    new("Election measures of an assumed province", "某省村民委员会选举办法(假设)", "2026"),
    Provision.Article(30),
    TextStatus.Analogy
);
var nation = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2026, 3, 14));

// How a province answers the questions between the votes and the seats.
var province = nation
    .Under("Assumed province", "某省(假设)")
    .With(
        names.Offices.Rounds,
        [new OfficeRound([Office.Director, Office.DeputyDirector, Office.Member], OfficeStanding.Nominated)],
        assumed
    )
    .With(names.Offices.TwoOffices, OfficeKept.Higher, assumed)
    .With(names.Offices.AfterTwoOffices, SeatFilling.NextInLine, assumed)
    .With(names.Offices.Folding, VoteFolding.ToAll, assumed)
    .With(names.Offices.KeptOfKin, [KinCriterion.HigherOffice, KinCriterion.MoreVotes], assumed)
    .With(names.Offices.AfterKin, SeatFilling.NextInLine, assumed)
    .With(names.Offices.Women.Means, GuaranteeMeans.TakesLastSeat, assumed)
    .With(names.For(Office.Member).Surplus, Surplus.Between(1, 3), assumed);

// What the host knows of the people, besides the votes.
OfficeContestant[] people =
[
    new() { Name = "Li", IsWoman = false },
    new() { Name = "Wang", IsWoman = false },
    new() { Name = "Zhao", IsWoman = false },
    new() { Name = "Zhou", IsWoman = false },
    new() { Name = "Qian", IsWoman = true },
    new()
    {
        Name = "Sun",
        IsWoman = false,
        CannotServe = SeatObstacle.Withdrew,
    },
];

var rules = OfficeRules.From(province, names, Franchise.Voters);
var outcome = rules.Decide(
    new OfficeElection
    {
        Votes =
        [
            Vote(Office.Director, 1, ("Li", 130), ("Wang", 60)),
            Vote(Office.DeputyDirector, 1, ("Wang", 50), ("Sun", 120)),
            Vote(Office.Member, 2, ("Zhao", 120), ("Zhou", 115), ("Qian", 104), ("Li", 55)),
        ],
        People = [.. people],
        Kinship = new Kinship(new Relation("Zhao", "Li", KinRelation.Cousin)),
        IsMultiEthnic = false,
    }
);
foreach (var result in outcome.Offices)
{
    Console.WriteLine(
        $"{result.Office}: {string.Join(", ", result.Holders.Select(holder => holder.Name))} ({result.Status})"
    );
}

foreach (var line in outcome.Findings)
{
    Console.WriteLine(line);
    Console.WriteLine(line.ToString("zh-Hans"));
}

Console.WriteLine("--- a spouse, a tie, nobody on top");
var other = rules.Decide(
    new OfficeElection
    {
        Votes =
        [
            Vote(Office.Director, 1, ("Li", 90), ("Wang", 60)),
            Vote(Office.DeputyDirector, 1, ("Zhao", 120)),
            Vote(Office.Member, 2, ("Qian", 150), ("Wu", 110), ("Zheng", 110)),
        ],
        People = [.. people, new() { Name = "Wu", IsWoman = true }, new() { Name = "Zheng", IsWoman = true }],
        Kinship = new Kinship(new Relation("Qian", "Zhao", KinRelation.Spouse)),
        IsMultiEthnic = false,
    }
);
foreach (var line in other.Findings)
{
    Console.WriteLine(line);
}

// Two hundred on the roll, all of whom vote.
OfficeVote Vote(Office office, int seats, params (string Name, int Votes)[] votes)
{
    var paper = rules.Of(office).Paper(votes.Select(vote => vote.Name), seats);
    var ballots = new ulong[200];
    var next = 0;
    foreach (var (place, vote) in votes.Index())
    {
        for (var i = 0; i < vote.Votes; i++)
        {
            ballots[next++ % ballots.Length] |= 1UL << place;
        }
    }

    return new()
    {
        Office = office,
        Record = new()
        {
            Contest = new()
            {
                Body = new() { Name = "Example village", Jurisdiction = JurisdictionCode.Nation },
                Day = new(2026, 3, 14),
                Seats = seats,
            },
            Roll = new() { Franchise = Franchise.Voters, Registered = 200 },
            Tally = paper.Count(ballots),
            Attendance = new() { Due = 200, Present = 200 },
        },
    };
}
