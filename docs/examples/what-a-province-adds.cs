#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Voting;
using NodaTime;

// What the measures of Shanghai ask beside the law, rule by rule, on both sides. Every village is made up.
var law = Shanghai2020.Layer.LaidOver(NationalRulebook.Editions.On(new(2021, 1, 1)));
var village = ElectionNorms.VillagersCommittee;
var day = new LocalDate(2021, 3, 15);
var lines = new List<Finding>();

// Before the vote: dates of birth, the order of the list, terms running, proxies, help with the ballot.
foreach (var paper in (Label[])[BirthPapers.HouseholdRegistration, BirthPapers.IdentityCard])
{
    lines.AddRange(
        VoterRules
            .From(law, village.Voters, Franchise.Voters)
            .Decide(
                new()
                {
                    ElectionDay = day,
                    Persons = [new() { Name = "Li", BirthRecords = [new(paper, new(2003, 3, 15))] }],
                }
            )
            .Persons[0]
            .Findings
    );
}

foreach (
    var published in (ValueList<string>[])
        [
            ["Li", "Wang"],
            ["Wang", "Li"],
        ]
)
{
    lines.AddRange(
        CandidacyRules
            .From(law, village.Candidacy)
            .Decide(
                new NominationBallot
                {
                    ElectionDay = day,
                    Post = new(Office.Director, 1),
                    Votes = new(new("Li", 30), new("Wang", 20)),
                    Published = published,
                },
                law.FindOrOpen(village.For(Office.Director).Surplus)
            )
            .Findings
    );
}

var twoTerms = Rulebook
    .Named("Assumed measures", "某办法（假设）")
    .With(
        village.Candidacy.TermsRunning,
        2,
        new(new("Assumed measures", "某办法（假设）", "2026"), Provision.Article(9), TextStatus.Analogy)
    );
foreach (var (rulebook, served) in ((Rulebook, int)[])[(law, 5), (twoTerms, 1), (twoTerms, 2)])
{
    lines.AddRange(
        CandidacyRules
            .From(rulebook, village.Candidacy)
            .Decide(
                new CandidacyRecord
                {
                    ElectionDay = day,
                    Nominations =
                    [
                        new()
                        {
                            Name = "Li",
                            Post = Office.Director,
                            By = Circles.Voters,
                        },
                    ],
                    Persons = [new() { Name = "Li", TermsServed = served }],
                }
            )
            .Persons[0]
            .Findings
    );
}

lines.AddRange(
    ProxyRules
        .From(law, village.Proxies, Franchise.Voters)
        .Decide(
            new()
            {
                ElectionDay = day,
                Voters = ["A", "B", "C"],
                Grants = [new() { Principal = "A", Holder = "B" }, new() { Principal = "B", Holder = "C" }],
            }
        )
        .Grants.SelectMany(grant => grant.Findings)
);
lines.AddRange(
    PollingRules
        .From(law, village.Polling)
        .Check(
            new()
            {
                Candidates = ["Li"],
                HelpedVoters =
                [
                    new("A", BallotHelp.Illiterate, BallotHelp.TrustedPerson),
                    new("B", new("help-reason/hurry", "in a hurry", "时间紧"), BallotHelp.Scribe),
                ],
                Choices = BallotChoices.All,
            }
        )
        .Findings
);
lines.AddRange(
    PollingRules
        .From(law, village.Polling)
        .Check(new() { Candidates = ["Li"], Choices = [BallotChoices.For, BallotChoices.Another] })
        .Findings
);

// The vote: as many candidates as the plan fixed, and seats that stay open.
var members = ElectionRules.From(law, village.For(Office.Member), Franchise.Voters);
foreach (var (more, by) in ((int, Label)[])[(2, Bodies.ElectionCommittee), (3, Bodies.ElectionCommittee)])
{
    var ballot = members.Paper(["A", "B", "C", "D"], seats: 2);
    lines.AddRange(
        members
            .Decide(
                new()
                {
                    Contest = new()
                    {
                        Body = new() { Name = "Village", Jurisdiction = JurisdictionCode.Parse("310115") },
                        Day = day,
                        Seats = 2,
                        OtherMembers = 2,
                        PlannedSurplus = new(more, by),
                        OpenSeats = new(
                            StayOpen: true,
                            more == 2 ? Bodies.VillagersDelegatesAssembly : Bodies.TownshipGovernment
                        ),
                    },
                    Roll = new() { Franchise = Franchise.Voters, Registered = 100 },
                    Tally = ballot.CountPatterns([0b0001, 0b0010, 0b0100], [60, 20, 10]),
                }
            )
            .Findings
    );
}

// After the vote: what others may not do, resignations, a recall that the township proposes and calls, a by-election.
foreach (
    var (to, parts) in ((Label, ValueList<Label>)[])
        [(Bodies.VillagersAssembly, [ResignationParts.InWriting]), (Bodies.VillagersCommittee, [])]
)
{
    lines.AddRange(
        EndingRules
            .From(law, village)
            .Decide(
                new()
                {
                    Member = "Li",
                    ElectedOn = day,
                    ActsOfOthers =
                        to == Bodies.VillagersCommittee
                            ? [SeatActs.Removal]
                            : [new("seat-act/advice", "advice", "建议")],
                    Resignation = new()
                    {
                        HandedInOn = new(2022, 3, 1),
                        HandedTo = to,
                        Parts = parts,
                    },
                }
            )
            .Findings
    );
}

foreach (var isOrdered in (bool[])[true, false])
{
    lines.AddRange(
        RecallRules
            .From(law, village, Franchise.Voters)
            .Decide(
                new()
                {
                    Members = ["Li"],
                    Petition = new()
                    {
                        ReceivedOn = new(2022, 3, 1),
                        Signatures = [],
                        ProposedBy = isOrdered ? Bodies.TownshipGovernment : Bodies.VillagersCommittee,
                        Grounds = [isOrdered ? RecallGrounds.Idle : new("recall-ground/age", "age", "年龄")],
                        Parts = [RecallFacts.Reasons],
                    },
                    Vote = new()
                    {
                        Day = new(2022, 6, 1),
                        Roll = new() { Franchise = Franchise.Voters, Registered = 100 },
                        Tally = BallotPaper.Of(["Li"], limit: 1).CountPatterns([0b1], [60]),
                        CalledBy = Bodies.TownshipGovernment,
                        StepsBefore = isOrdered ? [RecallFacts.OrderedToCorrect] : [],
                    },
                }
            )
            .Findings
    );
    var byElection = ByElectionRules.From(law, village, Franchise.Voters);
    lines.AddRange(
        byElection
            .Decide(
                new()
                {
                    Seat = new() { Since = new(2022, 3, 1), MembersLeft = 2 },
                    Body = Bodies.VillagersAssembly,
                    DoneBefore = isOrdered ? [ByElectionParts.Reported] : [],
                    Vote = new()
                    {
                        Contest = new()
                        {
                            Body = new()
                            {
                                Name = "Village",
                                Jurisdiction = JurisdictionCode.Parse("310115"),
                            },
                            Day = new(2022, 5, 1),
                            Seats = 1,
                        },
                        Roll = new() { Franchise = Franchise.Voters, Registered = 100 },
                        Tally = byElection
                            .Vote.Paper(["Zhao", "Qian"], seats: 1)
                            .CountPatterns([0b01, 0b10], [60, 20]),
                    },
                }
            )
            .Findings
    );
}

string[] rules =
[
    "by-election.parts",
    "candidacy.list-order",
    "candidacy.terms",
    "election.surplus-fixed",
    "election.vacancies-decided",
    "ending.interference",
    "ending.resignation-parts",
    "ending.resignation-to",
    "polling.choices",
    "polling.help-reason",
    "polling.helper",
    "proxies.holder-grants",
    "recall.caller-after",
    "recall.grounds",
    "recall.proposal",
    "voters.birth-date",
];
foreach (var rule in rules)
{
    Console.WriteLine($"== {rule}");
    foreach (var line in lines.Where(line => line.Rule.Id == rule).Distinct())
    {
        Console.WriteLine(line);
        Console.WriteLine(line.ToString(Language.Chinese));
    }
}
