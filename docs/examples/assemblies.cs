#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using NodaTime;

// How meetings decide, each rule on both sides of its boundary. The places are made up.
var law2018 = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2019, 3, 14));
var today = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2026, 3, 14));

Console.WriteLine("== one vote of a villagers' assembly of households");
var village = AssemblyRules.From(today, AssemblyNorms.VillagersAssembly);
var meeting = new Meeting
{
    Body = Bodies.VillagersAssembly,
    Basis = Circles.HouseholdDelegates,
    Households = 300,
};
var road = new MotionVote
{
    Title = "Road",
    Present = 210,
    For = 106,
    Against = 60,
    Abstain = 40,
    Invalid = 2,
};
var outcome = village.Decide(meeting, road);
Console.WriteLine(
    $"{outcome.Status}, {outcome.For} of {outcome.Base}, needed {outcome.Needed}, from turning {outcome.HowFarFromTurning}"
);
Both(outcome.Findings);

Console.WriteLine("== people leave: the same assembly at its third vote");
Print(MotionFindings.Opening, village.Decide(meeting, road with { Present = 200 }));
Print(MotionFindings.Opening, village.Decide(meeting, road with { Present = 199, Abstain = 31 }));
Print(MotionFindings.Majority, village.Decide(meeting, road with { For = 105 }));
Print(MotionFindings.Excess, village.Decide(meeting, road with { Present = 207 }));
Print(MotionFindings.Opening, village.Decide(meeting with { Basis = null, Adults = 800 }, road));

Console.WriteLine("== party members: half present is enough, half of those due is not");
var members = AssemblyRules.From(today, AssemblyNorms.PartyMembersAssembly);
var branch = new Meeting { Body = Bodies.PartyMembersAssembly, Due = 44 };
foreach (var (present, votesFor) in ((long, long)[])[(21, 21), (22, 22), (23, 23)])
{
    var decided = members.Decide(
        branch,
        new MotionVote
        {
            Title = "Plan",
            Present = present,
            For = votesFor,
        }
    );
    Console.WriteLine(decided.Status);
    Print(MotionFindings.Opening, decided);
    Print(MotionFindings.Majority, decided);
}

Console.WriteLine("== the collective: votes for others, and matters with a threshold of their own");
var collective = AssemblyRules.From(today, AssemblyNorms.CollectiveAssembly);
var organisation = new Meeting { Body = Bodies.CollectiveAssembly, Members = 300 };
var rights = new MotionVote
{
    Title = "Rights of the vet",
    Matter = new Matter { Title = "Rights of the vet", Kind = CollectiveMatterKinds.RightsOfOthers },
    Present = 280,
    For = 224,
    ByProxy = 30,
    ProxyHolders = [ProxyHolderKinds.SameHousehold],
    Remotely = 12,
};
Both(collective.Decide(organisation, rights).Findings);
Print(
    MotionFindings.ProxyHolder,
    collective.Decide(
        organisation,
        rights with
        {
            ProxyHolders = [new Label("proxy-holder/neighbour", "a neighbour", "邻居")],
        }
    )
);

Console.WriteLine("== a charter that forbids proxies, wants a secret vote and says what too many votes mean");
var norms = AssemblyNorms.VillagersAssembly;
var assumed = new Citation(
    new Instrument("Charter of an assumed village", "某村自治章程(假设)", "2026"),
    Provision.Article(9),
    TextStatus.Analogy
);
var charter = today
    .Under("Assumed village", "某村(假设)")
    .With(norms.Proxies, false, assumed)
    .With(norms.ProxiesPerHolder, 2, assumed)
    .With(norms.Remote, false, assumed)
    .With(norms.Secret, true, assumed)
    .With(norms.MinutesHold, [new Label("minutes/results", "the results", "表决结果")], assumed)
    .With(norms.HeldWithin, new TimeLimit(30), assumed)
    .With(norms.ChairedBy, [Bodies.VillagersCommittee], assumed)
    .With(norms.Papers, new TimeLimit(5), assumed);
var strict = AssemblyRules.From(charter, norms);
var doubtful = road with { ByProxy = 5, MostForOneHolder = 3, Remotely = 1, IsSecret = false };
Both(strict.Decide(meeting, doubtful).Findings);

Console.WriteLine("== delegates decide what was left to them");
var delegates = AssemblyRules.From(law2018, AssemblyNorms.VillagersDelegatesAssembly);
var sitting = new Meeting
{
    Body = Bodies.VillagersDelegatesAssembly,
    Composition = 45,
    Delegated = [VillageMatterKinds.LandContracts],
};
foreach (var kind in (Label[])[VillageMatterKinds.LandContracts, VillageMatterKinds.HouseSites])
{
    var vote = new MotionVote
    {
        Title = kind.Name,
        Matter = new Matter { Title = kind.Name, Kind = kind },
        Present = 30,
        For = 16,
    };
    var decided = delegates.Decide(sitting, vote);
    Print(MotionFindings.Opening, decided);
    Print(MotionFindings.Competence, decided);
}

Console.WriteLine("== important matters are studied first, and a charter is filed");
var matter = new Matter
{
    Title = "Charter",
    Kind = MatterKinds.Charter,
    IsImportant = true,
    StudiedBy = Bodies.VillagePartyOrganisation,
    FiledWith = Bodies.TownshipGovernment,
};
var adoption = road with { Title = "Charter", Matter = matter };
Print(MotionFindings.StudiedFirst, village.Decide(meeting, adoption));
Print(MotionFindings.Filed, village.Decide(meeting, adoption));
var skipped = matter with { StudiedBy = null, IsStudied = false, FiledWith = null };
Print(MotionFindings.StudiedFirst, village.Decide(meeting, adoption with { Matter = skipped }));
Print(MotionFindings.Filed, village.Decide(meeting, adoption with { Matter = skipped }));

Console.WriteLine("== how a meeting is called");
var called = meeting with
{
    Day = new LocalDate(2026, 3, 20),
    RequestedOn = new LocalDate(2026, 2, 18),
    Signatures = [new PetitionSignatures(Circles.Villagers, 100, 1000)],
    CalledBy = Bodies.VillagersCommittee,
    ChairedBy = Bodies.VillagersCommittee,
    NoticeOn = new LocalDate(2026, 3, 10),
    PapersOn = new LocalDate(2026, 3, 15),
    Guests = [MeetingGuests.Enterprises],
    MinutesHold = [new Label("minutes/results", "the results", "表决结果")],
    Votes = [road],
};
var held = strict.Check(called);
Both(held.Calling);
Console.WriteLine($"notice until {held.NoticeDueOn:uuuu-MM-dd}, held until {held.HeldUntil:uuuu-MM-dd}");
Console.WriteLine("== the same a day late, and worse");
var late = called with
{
    Day = new LocalDate(2026, 3, 21),
    NoticeOn = new LocalDate(2026, 3, 12),
    PapersOn = new LocalDate(2026, 3, 17),
    Signatures = [new PetitionSignatures(Circles.Villagers, 99, 1000)],
    CalledBy = Bodies.TownshipGovernment,
    ChairedBy = Bodies.TownshipGovernment,
    Guests = [new Label("guest/press", "the press", "新闻媒体")],
    MinutesHold = [],
};
foreach (var line in strict.Check(late with { IsEmergency = false }).Calling)
{
    Console.WriteLine(line);
}

Console.WriteLine("== special circumstances, before 2026 and since");
foreach (var law in (Rulebook[])[law2018, today])
{
    var rules = AssemblyRules.From(law, AssemblyNorms.VillagersAssembly).Hypothetically();
    var sudden = late with { IsEmergency = true };
    Console.WriteLine(rules.Check(sudden).Calling.Single(line => line.Rule.Equals(MeetingFindings.Notice)));
}

Console.WriteLine("== how often it meets");
var quarterly = AssemblyRules.From(today, AssemblyNorms.VillagersDelegatesAssembly);
var log = new CadenceLog { From = new LocalDate(2026, 1, 1), Days = [new LocalDate(2026, 2, 3)] };
Console.WriteLine(quarterly.CheckHeldEvery(log, new LocalDate(2026, 4, 1)));
Console.WriteLine(quarterly.CheckHeldEvery(log, new LocalDate(2026, 7, 1)));

Console.WriteLine("== minutes");
var minutes = new Minutes
{
    Meeting = held,
    Circles =
    [
        new CircleAttendance { Circle = MeetingCircles.Decide, Present = 210 },
        new CircleAttendance
        {
            Circle = MeetingCircles.Listen,
            Present = 1,
            Names = ["Li"],
        },
    ],
    NextSteps =
    [
        new NextStep
        {
            Title = "call for tenders",
            By = Bodies.VillagersCommittee,
            Until = new LocalDate(2026, 4, 10),
        },
    ],
};
Console.WriteLine(minutes);

static void Print(RuleDescriptor rule, MotionOutcome outcome)
{
    foreach (var line in outcome.Findings.Where(line => line.Rule.Equals(rule)))
    {
        Console.WriteLine(line);
    }
}

static void Both(IEnumerable<Finding> lines)
{
    foreach (var line in lines)
    {
        Console.WriteLine(line);
        Console.WriteLine(line.ToString("zh-Hans"));
    }
}
