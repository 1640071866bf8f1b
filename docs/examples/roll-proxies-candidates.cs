#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Elections.Before.Proxies;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using NodaTime;

// The time before the vote in a village of Zhejiang: roll, proxies, candidates, election committee. All names are made up.
var day = new LocalDate(2027, 3, 1);
var law = Zhejiang2020.Layer.LaidOver(NationalRulebook.Editions.On(day));
var norms = ElectionNorms.VillagersCommittee;

Console.WriteLine("# the roll");
ListedPerson Villager(string name, LocalDate born) =>
    new()
    {
        Name = name,
        Born = born,
        Facts = [StatedFact.That(VoterFacts.RegisteredHere), StatedFact.That(VoterFacts.LivesHere)],
    };

var newcomer = new ListedPerson
{
    Name = "Xu",
    Born = new(1990, 5, 4),
    Facts =
    [
        StatedFact.NotThat(VoterFacts.RegisteredHere),
        StatedFact.Since(VoterFacts.LivesHere, new(2026, 3, 2)),
        StatedFact.NotThat(VoterFacts.DoesVillageWork),
        StatedFact.That(VoterFacts.Applied),
        StatedFact.That(VoterFacts.AgreedByAssembly),
    ],
};
var list = new VoterList
{
    ElectionDay = day,
    Persons =
    [
        Villager("An", new(2009, 3, 1)),
        Villager("Bo", new(2009, 3, 2)),
        newcomer,
        Villager("Du", new(1970, 1, 1)) with
        {
            Born = null,
        },
        Villager("Li", new(1970, 1, 1)),
        Villager("Li", new(1999, 1, 1)),
        Villager("Wu", new(1970, 1, 1)) with
        {
            Facts =
            [
                StatedFact.That(VoterFacts.RegisteredHere),
                StatedFact.That(VoterFacts.LivesHere),
                StatedFact.That(VoterFacts.Deprived),
                StatedFact.That(VoterFacts.OnAnotherRoll),
            ],
        },
    ],
    OfEverybody = [StatedFact.NotThat(VoterFacts.Deprived), StatedFact.NotThat(VoterFacts.OnAnotherRoll)],
};
var voters = VoterRules.From(law, norms.Voters, Franchise.Voters).Decide(list);
Print(voters.Findings);
Print(voters.Persons[0].Findings);
Console.WriteLine($"entered: {string.Join(", ", voters.Entered)}");

Console.WriteLine("# households");
var households = VoterRules
    .From(
        NationalRulebook
            .Editions.On(day)
            .Under("Assumed province", "某省(假设)")
            .With(
                ElectionNorms.ResidentsCommittee.Voters.MeasuredOn,
                MeasuringDay.ElectionDay,
                new(new("Assumed measures", "办法(假设)", "2026"), Provision.Article(1), TextStatus.Analogy)
            ),
        ElectionNorms.ResidentsCommittee.Voters,
        Franchise.HouseholdDelegates
    )
    .Decide(
        new()
        {
            ElectionDay = day,
            Persons =
            [
                Villager("An", new(1970, 1, 1)) with
                {
                    Unit = "Household 1",
                },
                Villager("Bo", new(1970, 1, 1)) with
                {
                    Unit = "Household 1",
                },
                Villager("Du", new(1970, 1, 1)) with
                {
                    Unit = "Household 2",
                },
            ],
            OfEverybody = [StatedFact.That(VoterFacts.Declared), StatedFact.NotThat(VoterFacts.Deprived)],
            Delegates = ["An", "Bo", "Du"],
        }
    );
Print(households.Findings.Where(line => line.Rule.Equals(VoterFindings.Delegates)));

Console.WriteLine("# proxies");
ProxyGrant Grant(string principal, string holder, int february) =>
    new()
    {
        Principal = principal,
        Holder = holder,
        Facts =
        [
            StatedFact.That(ProxyFacts.Away),
            StatedFact.That(ProxyFacts.Written),
            StatedFact.That(ProxyFacts.Reviewed),
        ],
        AskedOn = new(2027, 2, february),
        PublishedOn = new(2027, 2, 28),
    };

var proxyRules = ProxyRules.From(law, norms.Proxies, Franchise.Voters);
var record = new ProxyRecord
{
    ElectionDay = day,
    Grants =
    [
        Grant("An", "Hu", 20),
        Grant("Bo", "Hu", 21),
        Grant("Chen", "Hu", 22),
        Grant("Du", "Hu", 23),
        Grant("Feng", "Gao", 27),
        Grant("Ma", "Gao", 20) with
        {
            PublishedOn = day,
        },
        Grant("Sun", "Tang", 20),
        Grant("Tang", "Wei", 20),
        Grant("Xu", "Yan", 20) with
        {
            Facts = [StatedFact.That(ProxyFacts.Away), StatedFact.NotThat(ProxyFacts.Written)],
        },
        Grant("Zhao", "Wei", 20),
        Grant("Zhao", "Yan", 20),
        Grant("Qi", "Outsider", 20),
        Grant("Ren", "Kong", 20),
    ],
    Voters =
    [
        "An",
        "Bo",
        "Chen",
        "Du",
        "Feng",
        "Gao",
        "Hu",
        "Kong",
        "Ma",
        "Qi",
        "Ren",
        "Sun",
        "Tang",
        "Wei",
        "Xu",
        "Yan",
        "Zhao",
    ],
    Candidates = ["Kong"],
};
var proxies = proxyRules.Decide(record);
Print(proxies.Findings);
Console.WriteLine($"counting: {proxies.Counting}");

Console.WriteLine("# who may hold");
var before = ProxyRules.From(NationalRulebook.Editions.On(new(2020, 1, 1)), norms.Proxies, Franchise.Voters);
var kinship = new Kinship(
    new Relation("Ai", "Bai", KinRelation.Parent),
    new Relation("Bai", "Chu", KinRelation.Parent)
);
var relatives = before.Decide(
    record with
    {
        Grants = [Grant("Chu", "Ai", 20), Grant("Chu", "Wei", 20)],
        Voters = ["Ai", "Chu", "Wei"],
        Kinship = kinship,
    }
);
Print(
    relatives
        .Grants.SelectMany(result => result.Findings)
        .Where(line => line.Rule.Equals(ProxyFindings.Holder))
);
Console.WriteLine(kinship.Explain("Ai", "Chu", KinCircle.CloseRelatives));

Console.WriteLine("# where delegates vote");
var delegates = ProxyRules.From(law, ElectionNorms.ResidentsCommittee.Proxies, Franchise.ResidentsDelegates);
Print(delegates.Decide(record with { Grants = [Grant("An", "Hu", 20)] }).Findings.Take(1));

Console.WriteLine("# who may stand");
Nomination For(string name, Label by, params string[] signers) =>
    new()
    {
        Name = name,
        Post = Office.Director,
        By = by,
        Signers = [.. signers],
        IsByProxy = false,
    };

var village = law.Under("Village election method", "村选举办法")
    .With(
        norms.Candidacy.Conditions,
        [Condition.That(new("candidate-fact/has-pledged", "a signed pledge", "已签署承诺书"))],
        new(
            new("Assumed village method", "村选举办法(假设)", "2027"),
            Provision.Article(1),
            TextStatus.Analogy
        )
    );
var put = new CandidacyRecord
{
    ElectionDay = day,
    Nominations =
    [
        For("An", Circles.Voters, "V1"),
        For("An", Circles.Voters, "V2") with
        {
            Post = Office.Member,
        },
        For("Bo", Circles.Voters, "V1"),
        For("Chen", NominatorKinds.Self, "Chen"),
        For("Du", Circles.Voters, "V3") with
        {
            IsByProxy = true,
        },
        For("Feng", Circles.Voters, "V4"),
        For("Feng", Circles.Voters, "V4") with
        {
            Post = Office.Member,
        },
    ],
    Persons =
    [
        new() { Name = "An", ReviewedBy = Bodies.ElectionCommittee },
        new()
        {
            Name = "Bo",
            Facts =
            [
                StatedFact.That(CandidateFacts.CriminallyPunished),
                StatedFact.That(CandidateFacts.SupervisionCommittee),
            ],
        },
    ],
    OfEverybody =
    [
        StatedFact.NotThat(CandidateFacts.ExpelledFromParty),
        StatedFact.NotThat(CandidateFacts.CriminallyPunished),
        StatedFact.NotThat(CandidateFacts.ClanOrGang),
        StatedFact.NotThat(CandidateFacts.IllegalReligionOrCult),
        StatedFact.NotThat(CandidateFacts.SupervisionCommittee),
        StatedFact.That(new("candidate-fact/has-pledged", "a signed pledge", "已签署承诺书")),
    ],
    Seats = [new(Office.Director, 1), new(Office.Member, 3)],
};
Print(CandidacyRules.From(village, norms.Candidacy).Decide(put).Findings);

Console.WriteLine(
    "# conditions left to the village, people who put themselves forward, candidates who are no voters"
);
var alone = put with { Nominations = [For("Hu", NominatorKinds.Self) with { MadeOn = new(2027, 2, 20) }] };
Print(CandidacyRules.From(law, norms.Candidacy).Decide(alone with { IsWithoutCandidates = true }).Findings);
Print(
    CandidacyRules
        .From(village, norms.Candidacy)
        .Decide(put with { Nominations = [For("Hu", Circles.Voters)], Voters = ["An"] })
        .Findings
);

Console.WriteLine("# nomination by ballot");
var county = law.Under("Assumed county", "某县(假设)")
    .With(
        norms.For(Office.Member).Surplus,
        Surplus.Between(1, 3),
        new(
            new("Assumed county method", "县选举办法(假设)", "2027"),
            Provision.Article(2),
            TextStatus.Analogy
        )
    );
var ballot = new NominationBallot
{
    ElectionDay = day,
    Post = new(Office.Member, 3),
    Registered = 900,
    TookPart = 451,
    Votes = new(
        new RankedPerson("An", 300),
        new RankedPerson("Bo", 280),
        new RankedPerson("Chen", 200),
        new RankedPerson("Du", 150),
        new RankedPerson("Feng", 90),
        new RankedPerson("Gao", 90)
    ),
    Withdrawals =
    [
        new()
        {
            Name = "Bo",
            On = new(2027, 2, 26),
            Evidence = [ElectionEvidence.WrittenRequest],
        },
        new()
        {
            Name = "Du",
            On = new(2027, 2, 27),
            Evidence = [ElectionEvidence.WrittenRequest],
        },
    ],
};
var surplus = county.FindOrOpen(norms.For(Office.Member).Surplus);
var nominated = CandidacyRules.From(county, norms.Candidacy).Decide(ballot, surplus);
Print(nominated.Findings);
Console.WriteLine($"candidates: {string.Join(", ", nominated.Formal)}");
Print(
    CandidacyRules
        .From(county, norms.Candidacy)
        .Decide(ballot with { TookPart = 450 }, surplus)
        .Findings.Take(1)
);

Console.WriteLine("# the election committee");
var committee = new ElectionCommitteeRecord
{
    Members =
    [
        new() { Name = "An", Office = Office.Director },
        new() { Name = "Bo", Office = Office.DeputyDirector },
        new() { Name = "Chen", Office = Office.Member },
        new() { Name = "Du", Office = Office.Member },
        new()
        {
            Name = "Feng",
            Office = Office.Member,
            MissedRunning = 1,
        },
    ],
    ChosenBy = Bodies.VillagersDelegatesAssembly,
    Candidates = ["An", "Zhou"],
    Kinship = new(
        new Relation("Bo", "Qin", KinRelation.Parent),
        new Relation("Qin", "Zhou", KinRelation.Parent)
    ),
    NextInLine = new(new RankedPerson("Gao", 30), new RankedPerson("Hu", 20), new RankedPerson("Kong", 20)),
};
var committeeRules = ElectionCommitteeRules.From(law, norms.ElectionCommittee);
var sitting = committeeRules.Decide(committee);
Print(sitting.Findings);
Console.WriteLine($"sitting: {string.Join(", ", sitting.Sitting)}");

Console.WriteLine("# absence, and too few");
var absent = committeeRules.Decide(
    committee with
    {
        Candidates = [],
        Members =
        [
            .. committee
                .Members.Take(4)
                .Select(member => member with { MissedRunning = member.Name == "Du" ? 2 : 0 }),
        ],
        NextInLine = new([]),
    }
);
Print(absent.Findings.Where(line => line.Rule.Equals(ElectionCommitteeFindings.Absence)));
var four = committeeRules.Decide(committee with { Candidates = ["An"], NextInLine = new([]) });
Print(four.Findings.TakeLast(2));
Console.WriteLine($"smallest change: {four.SmallestChange}");

void Print(IEnumerable<Finding> findings)
{
    foreach (var finding in findings)
    {
        Console.WriteLine(finding);
        Console.WriteLine(finding.ToString("zh-Hans"));
    }
}
