#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Elections.After.Handovers;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Voting;
using NodaTime;

// What comes after the vote, rule by rule, on both sides of each boundary. Every village is made up.
var national = NationalRulebook.Editions.On(new(2026, 3, 1));
var law = Zhejiang2020.Layer.LaidOver(national);
var village = ElectionNorms.VillagersCommittee;
var lines = new List<Finding>();

// Recall: 1000 with the right to vote, 900 on the roll, 30 delegates; the petition came on 1 March.
var rules = RecallRules.From(law, village, Franchise.Voters);
var petition = new Petition
{
    ReceivedOn = new(2026, 3, 1),
    Signatures = [new(Circles.VillagersWithTheVote, 200, 1000), new(Circles.VillagersDelegates, 9, 30)],
    Parts = [RecallFacts.Reasons, RecallFacts.InWriting],
};
var vote = new RecallVote
{
    Day = new(2026, 3, 31),
    Roll = new() { Franchise = Franchise.Voters, Registered = 900 },
    Tally = BallotPaper.Of(["Li", "Wang"], limit: 2).CountPatterns([0b01, 0b10, 0b00], [226, 225, 0]),
    CalledBy = Bodies.VillagersCommittee,
    Safeguards = [RecallFacts.Reply],
    Aftermath = [RecallFacts.Announced, RecallFacts.FiledWithTownshipAndCounty],
};
var recall = new Recall
{
    Members = ["Li", "Wang"],
    Petition = petition,
    Vote = vote,
};
var outcome = rules.Decide(recall);
foreach (var result in outcome.Results)
{
    Console.WriteLine($"{result.Member}: {result.Status} with {result.Votes}");
}

Console.WriteLine($"The same facts are barred until {outcome.BarredUntil:uuuu-MM-dd}");
foreach (var deadline in outcome.Deadlines)
{
    Console.WriteLine($"{deadline.Caller} by {deadline.LastDay:uuuu-MM-dd}");
}

lines.AddRange(outcome.Findings);
lines.AddRange(
    rules
        .Decide(
            recall with
            {
                Petition = petition with
                {
                    Signatures = [new(Circles.VillagersWithTheVote, 199, 1000)],
                    Parts = [RecallFacts.Reasons],
                    SameFactsFailedOn = new(2025, 3, 1),
                },
                Resignations = [new("Wang", new(2026, 3, 30))],
                Vote = vote with
                {
                    Day = new(2026, 4, 1),
                    Safeguards = [],
                    Aftermath = [RecallFacts.Announced],
                    Attendance = new() { Due = 900, Present = 450 },
                },
            }
        )
        .Findings
);
lines.AddRange(
    rules
        .Decide(
            recall with
            {
                Petition = petition with { SameFactsFailedOn = new(2025, 2, 28) },
                Vote = vote with { CalledBy = Bodies.CountyGovernment },
            }
        )
        .Findings.Where(line => line.Rule.Id is "recall.same-facts" or "recall.caller")
);
var urban = RecallRules.From(national, ElectionNorms.ResidentsCommittee, Franchise.Voters);
foreach (var electedBy in (Franchise[])[Franchise.Voters, Franchise.HouseholdDelegates])
{
    lines.AddRange(urban.Decide(recall with { ElectedBy = electedBy }).Findings.Where(Is("recall.mode")));
}

// The end of an office, elected on 15 March 2021 for five years.
var ending = EndingRules.From(law, village);
var tenure = new MemberTenure
{
    Member = "Li",
    ElectedOn = new(2021, 3, 15),
    Events =
    [
        new(EndingCauses.CriminalPunishment, new(2024, 5, 6)),
        new(new Label("ending-cause/moved-away", "moved away", "迁出本村"), new(2023, 1, 1)),
    ],
    Resignation = new()
    {
        HandedInOn = new(2024, 1, 1),
        DecidedOn = new(2024, 1, 31),
        IsAccepted = true,
        DecidedBy = Bodies.VillagersDelegatesAssembly,
        AnnouncedOn = new(2024, 2, 5),
    },
    Invalid = new(new(2024, 6, 1), Bodies.ElectionCommittee),
    Appraisals = [new(new(2022, 12, 1), IsIncompetent: true), new(new(2023, 12, 1), IsIncompetent: false)],
    SuccessorsElectedOn = new(2026, 9, 15),
};
var ended = ending.Decide(tenure);
Console.WriteLine(
    $"{ended.Status} on {ended.EndsOn:uuuu-MM-dd}: {ended.Ends[0].Cause}; then {ended.FilledBy}"
);
lines.AddRange(ended.Findings);
lines.AddRange(
    ending
        .Decide(
            tenure with
            {
                Events = [],
                Resignation = tenure.Resignation with
                {
                    DecidedOn = new(2024, 2, 1),
                    DecidedBy = Bodies.VillagersCommittee,
                    AnnouncedOn = new(2024, 2, 7),
                },
                Invalid = new(new(2024, 6, 1), Bodies.VillagersCommittee),
                Appraisals =
                [
                    new(new(2022, 12, 1), IsIncompetent: true),
                    new(new(2023, 12, 1), IsIncompetent: true),
                ],
                SuccessorsElectedOn = new(2026, 9, 16),
            }
        )
        .Findings
);

// A by-election in the delegates' assembly, 36 strong.
var byElection = ByElectionRules.From(law, village, Franchise.ResidentsDelegates);
var paper = byElection.Vote.Paper(["Zhao", "Qian"], seats: 1);
var seat = new EmptySeat
{
    Since = new(2026, 4, 1),
    MembersLeft = 4,
    TermEndsOn = new(2031, 3, 15),
};
var filled = byElection.Decide(
    new()
    {
        Seat = seat,
        Body = Bodies.VillagersDelegatesAssembly,
        RunBy = Bodies.VillagersCommittee,
        Vote = new()
        {
            Contest = new()
            {
                Body = new() { Name = "Village", Jurisdiction = JurisdictionCode.Parse("330100") },
                Day = new(2026, 5, 1),
                Seats = 1,
                OtherMembers = 4,
            },
            Roll = new() { Franchise = Franchise.ResidentsDelegates, Registered = 36 },
            Composition = 36,
            Tally = paper.CountPatterns([0b01, 0b10], [14, 10]),
        },
    }
);
Console.WriteLine(
    $"{byElection.Plan(seat).Need}; {filled.Vote.Elected} until {filled.TermEndsOn:uuuu-MM-dd}"
);
lines.AddRange(
    filled.Findings.Where(line => line.Rule.Id.StartsWith("by-election.", StringComparison.Ordinal))
);
var measures = law.Under("Assumed province", "某省(假设)")
    .With(
        village.ByElection.Within,
        new(60),
        new(new("Assumed measures", "某省办法(假设)", "2026"), Provision.Article(9), TextStatus.Analogy)
    );
foreach (var day in (LocalDate[])[new(2026, 5, 31), new(2026, 6, 1), new(2031, 3, 16)])
{
    var late = ByElectionRules
        .From(measures, village, Franchise.ResidentsDelegates)
        .Decide(
            filled.Facts with
            {
                RunBy = Bodies.ElectionCommittee,
                Body = Bodies.ResidentsAssembly,
                Vote = filled.Facts.Vote with { Contest = filled.Facts.Vote.Contest with { Day = day } },
            }
        );
    lines.AddRange(
        late.Findings.Where(line => line.Rule.Id.StartsWith("by-election.", StringComparison.Ordinal))
    );
}

// Handover: the new committee was elected on 15 March.
var seal = new Label("handed-over/seal", "seal", "公章");
var accounts = new Label("handed-over/accounts", "accounts", "账目");
var items = law.Under("Charter", "村章程")
    .With(
        village.Handover.Items,
        [seal, accounts],
        new(new("Village charter", "村民自治章程", "2026"), Provision.Article(8), TextStatus.Analogy)
    );
var handover = HandoverRules.From(items, village);
foreach (var day in (LocalDate[])[new(2026, 3, 25), new(2026, 3, 26)])
{
    lines.AddRange(
        handover
            .Decide(
                new()
                {
                    NewCommitteeOn = new(2026, 3, 15),
                    CompletedOn = day,
                    RunBy = day.Day == 25 ? Bodies.ElectionCommittee : Bodies.VillagersCommittee,
                    SupervisedBy = day.Day == 25 ? Bodies.TownshipGovernment : Bodies.CountyGovernment,
                    Items = day.Day == 25 ? [seal, accounts] : [seal],
                }
            )
            .Findings
    );
}

// Delegates: the committee of five sits with them.
var delegates = DelegateRules.From(law, village.Delegates);
var assembly = new DelegatesAssembly
{
    Men = 15,
    Women = 5,
    CommitteeMembers = 5,
    Units = [new("Group 1", 10, 150), new("Group 2", 10, 49)],
    DelegatesUntil = new(2031, 3, 15),
    CommitteeUntil = new(2031, 3, 15),
};
var composed = delegates.Decide(assembly);
foreach (var change in composed.Changes)
{
    Console.WriteLine($"{change.Size}: {change} / {change.ToString(Language.Chinese)}");
}

lines.AddRange(composed.Findings);
lines.AddRange(
    delegates
        .Decide(
            assembly with
            {
                Men = 10,
                Women = 9,
                DelegatesUntil = new(2031, 3, 16),
                Units = [new("Group 1", 20, 200)],
            }
        )
        .Findings.Where(line => line.Rule.Id != "delegates.apportionment")
);
var collective = DelegateRules.From(national, DelegateNorms.CollectiveOrganisation);
foreach (var men in (int[])[11, 10])
{
    lines.AddRange(collective.Decide(assembly with { Men = men, Women = 10, Units = [] }).Findings);
}

// A congress of 600 members.
var congress = new Congress
{
    Members = 600,
    IsDispersed = false,
    IsApproved = true,
    Seats = 300,
    Units = [new("Branch 1", 200, 240), new("Branch 2", 100, 120)],
    CredentialsBy = Bodies.OutgoingPartyCommittee,
    Delegates =
    [
        new("Li", IsConfirmed: true, Reason: null),
        new("Wang", IsConfirmed: false, Reason: "not a full member"),
    ],
};
lines.AddRange(CongressRules.From(national).Decide(congress with { Seats = 200 }).Findings);
lines.AddRange(
    CongressRules
        .From(national)
        .Decide(
            congress with
            {
                Members = 499,
                IsApproved = false,
                Seats = 301,
                Units = [new("Branch 1", 201, 241), new("Branch 2", 100, 120)],
                CredentialsBy = new("body/presidium", "presidium", "大会主席团"),
                Delegates = [],
            }
        )
        .Findings
);
foreach (
    var group in lines
        .GroupBy(line => line.Rule.Id, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
)
{
    Console.WriteLine($"== {group.Key}");
    foreach (var line in group.Distinct())
    {
        Console.WriteLine(line);
        Console.WriteLine(line.ToString("zh-Hans"));
    }
}

static Func<Finding, bool> Is(string id) => line => string.Equals(line.Rule.Id, id, StringComparison.Ordinal);
