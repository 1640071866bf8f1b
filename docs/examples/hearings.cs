#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Hearings;
using GrassrootsDemocracy.Deliberation.Proposals;
using GrassrootsDemocracy.Deliberation.TwoAssemblies;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Rulebooks.National;
using NodaTime;

// Hearings, staged decisions and proposals, rule by rule, on both sides of each boundary. Every place and person is made up.
var lines = new List<Finding>();

// 1. Hearing, then ballot, in a community of Xiling in 2004.
var xiling = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Parse("420503"), new(2004, 6, 1));
var rules = HearingRules.From(xiling, HearingNorms.Community);
var stages = HearingNorms.Community.Process;
var residents = Circles.Residents;
var units = new Label("side/units", "the resident units", "驻区单位");
var hearing = new Hearing
{
    Matter = "the covered market",
    MatterKind = MatterKinds.Renovation,
    Form = HearingForms.Hearing,
    SidesConcerned = [residents, units],
    Participants = [new("Li", residents) { IsPresent = true }, new("Wang", units) { IsPresent = true }],
    Statements =
    [
        new("Li", "keep the old trees", StatementAnswer.Adopted),
        new("Wang", "build at night", StatementAnswer.NotAdopted, "people sleep"),
    ],
    Log = new()
    {
        Acts =
        [
            new()
            {
                Stage = stages.Tabling.Stage,
                Day = new(2004, 6, 1),
                By = Bodies.TwoCommittees,
            },
            new() { Stage = stages.Hearing.Stage, Day = new(2004, 6, 10) },
            new()
            {
                Stage = stages.Decision.Stage,
                Day = new(2004, 6, 20),
                Evidence = [HearingEvidence.Ballot],
            },
        ],
    },
};
var outcome = rules.Check(hearing, on: new(2004, 6, 30));
Console.WriteLine(
    $"Needed: {outcome.IsNeeded}, held on {outcome.HeldOn:uuuu-MM-dd}, decided on {outcome.DecidedOn:uuuu-MM-dd}"
);
Console.WriteLine(outcome.Findings[^1]);
lines.AddRange(outcome.Findings);

// The same decision without its hearing.
var unheard = rules.Check(
    hearing with
    {
        Participants = null,
        Statements = null,
        Log = new() { Acts = [hearing.Log.Acts[0], hearing.Log.Acts[2]] },
    },
    on: new(2004, 6, 30)
);
Console.WriteLine(unheard.Findings[^1]);
Console.WriteLine(unheard.Findings[^1].ToString("zh-Hans"));
Console.WriteLine($"Missing: {string.Join(", ", unheard.MissingStages)}");
lines.AddRange(unheard.Findings);

// The hearing and the vote in one call: day, body and ballot of the decision come from the vote.
var meeting = new Meeting
{
    Body = Bodies.ResidentsAssembly,
    Day = new(2004, 6, 20),
    Basis = Circles.Adults,
    Adults = 100,
};
var ballot = new MotionVote
{
    Title = "the covered market",
    Present = 60,
    For = 40,
    Against = 20,
    IsSecret = true,
};
var motion = AssemblyRules.From(xiling, AssemblyNorms.ResidentsAssembly).Decide(meeting, ballot);
var neverHeard = hearing with
{
    Participants = null,
    Log = new() { Acts = [hearing.Log.Acts[0]] },
};
var both = rules.CheckDecision(neverHeard, motion, on: new(2004, 6, 30));
Console.WriteLine($"{both.Motion.Status} on {both.Hearing.DecidedOn:uuuu-MM-dd}");
Console.WriteLine(both.Decision);

// While it is running: what comes next, by whom, by when.
var running = rules.Check(hearing, on: new(2004, 6, 5));
foreach (var due in running.Procedure.Due)
{
    Console.WriteLine(
        $"Next: {due.Stage.Stage}, by {due.Latest?.ToString("uuuu-MM-dd", null) ?? "no day that any rulebook sets"}"
    );
}

lines.AddRange(
    rules
        .Check(
            hearing with
            {
                Participants = [hearing.Participants[0]],
                Form = HearingForms.Talk,
                MatterKind = null,
            },
            new(2004, 6, 30)
        )
        .Findings
);
lines.AddRange(rules.Check(hearing with { SidesConcerned = null }, new(2004, 6, 30)).Findings);

// 2. A province of its own says what the others leave open.
var assumed = new Citation(
    new("Measures on hearings (assumed)", "听证办法(假设)", "2026"),
    Provision.Article(8),
    TextStatus.Analogy
);
var village = HearingNorms.Village;
var province = NationalRulebook
    .Editions.On(new(2026, 5, 1))
    .Under("Assumed province", "某省(假设)")
    .With(
        village.Sides,
        [
            new HearingSide
            {
                Side = residents,
                Number = new(2, 4),
                ChosenBy = Bodies.VillagersGroupMeeting,
            },
        ],
        assumed
    )
    .With(village.Participants, new CountRange(3, 9), assumed)
    .With(village.MostApart, 1, assumed)
    .With(village.Answered, value: true, assumed)
    .With(village.RecordSigned, value: true, assumed)
    .With(village.HeldBack, new(Threshold.Majority, Base.Present), assumed)
    .With(village.RightsBefore, [HearingRights.Know], assumed)
    .With(village.RightsAt, [HearingRights.Discuss], assumed)
    .With(village.RightsAfter, [HearingRights.Supervise], assumed)
    .With(village.Process.Papers.Latest, DayRule.Before(new(5), village.Process.Hearing.Stage), assumed);
HearingParticipant Villager(string name, HearingStance stance, bool signed = true, Label? side = null) =>
    new(name, side ?? residents)
    {
        IsPresent = true,
        HasSigned = signed,
        Stance = stance,
        ChosenBy = Bodies.VillagersGroupMeeting,
    };
var pond = new Hearing
{
    Matter = "the pond",
    MatterKind = MatterKinds.VitalInterest,
    Form = HearingForms.Hearing,
    Participants =
    [
        Villager("Li", HearingStance.For),
        Villager("Wang", HearingStance.For),
        Villager("Zhao", HearingStance.Against, side: units),
    ],
    Statements = [new("Zhao", "the pond is the fire reserve", StatementAnswer.NotAdopted, "a tank is built")],
    Rights = [HearingRights.Know, HearingRights.Discuss, HearingRights.Supervise],
    Log = new()
    {
        Acts =
        [
            new() { Stage = village.Process.Papers.Stage, Day = new(2026, 5, 5) },
            new()
            {
                Stage = village.Process.Hearing.Stage,
                Day = new(2026, 5, 10),
                By = Bodies.VillagersCommittee,
            },
            new()
            {
                Stage = village.Process.Decision.Stage,
                Day = new(2026, 5, 20),
                By = Bodies.VillagersAssembly,
            },
        ],
        Circumstances = [new(HearingOccasions.Assembly, Holds: true)],
    },
};
var byProvince = HearingRules.From(province, village);
lines.AddRange(byProvince.Check(pond, new(2026, 5, 30)).Findings);
var opposed = byProvince.Check(
    pond with
    {
        Participants =
        [
            Villager("Li", HearingStance.Against, signed: false) with
            {
                ChosenBy = new("choice/lot", "lot", "抽签"),
            },
            Villager("Wang", HearingStance.Against),
            Villager("Sun", HearingStance.Against),
            Villager("Qian", HearingStance.Against),
            Villager("Zhou", HearingStance.For),
            Villager("Zhao", HearingStance.Against, side: units),
        ],
        Statements = [new("Zhao", "the pond is the fire reserve")],
        Rights = [HearingRights.Know],
    },
    new(2026, 5, 30)
);
Console.WriteLine(
    $"Held back: {opposed.IsHeldBack}; without an answer: {opposed.Statements!.WithoutAnswer} of {opposed.Statements.All}"
);
lines.AddRange(opposed.Findings);
lines.AddRange(
    byProvince
        .Check(pond with { Participants = [Villager("Li", HearingStance.For)] }, new(2026, 5, 30))
        .Findings
);

// 3. A hearing on an administrative decision: the regulation of 2019.
var regulation = HearingRules.From(
    NationalRulebook.Editions.On(new(2026, 5, 1)),
    HearingNorms.AdministrativeDecision
);
var ofDecision = HearingNorms.AdministrativeDecision.Process;
var fares = new Hearing
{
    Matter = "the bus fares",
    Form = HearingForms.Hearing,
    SidesConcerned = [residents],
    Participants = [Villager("Li", HearingStance.For)],
    Steps = [HearingSteps.Presentation, HearingSteps.Statements, HearingSteps.RecordConfirmed],
    IsPublic = true,
    Comments = new(new(2026, 2, 1), new(2026, 3, 3)),
    Log = new()
    {
        Acts =
        [
            new() { Stage = ofDecision.Notice.Stage, Day = new(2026, 3, 5) },
            new() { Stage = ofDecision.ParticipantList.Stage, Day = new(2026, 3, 6) },
            new() { Stage = ofDecision.Papers.Stage, Day = new(2026, 3, 13) },
            new() { Stage = ofDecision.Hearing.Stage, Day = new(2026, 3, 20) },
            new() { Stage = ofDecision.Record.Stage, Day = new(2026, 3, 20) },
            new() { Stage = ofDecision.Opinions.Stage, Day = new(2026, 3, 30) },
            new() { Stage = ofDecision.Decision.Stage, Day = new(2026, 4, 9) },
        ],
        Circumstances = [new(HearingOccasions.Selection, Holds: false)],
    },
};
lines.AddRange(regulation.Check(fares, new(2026, 4, 10)).Findings);
lines.AddRange(
    regulation
        .Check(
            fares with
            {
                Steps = [HearingSteps.Presentation, HearingSteps.RecordConfirmed],
                IsPublic = false,
                Comments = new(new(2026, 2, 1), new(2026, 3, 2)),
            },
            new(2026, 4, 10)
        )
        .Findings
);
var shortened = regulation
    .Check(fares with { Comments = new(new(2026, 2, 1), new(2026, 2, 11), "the flood") }, new(2026, 4, 10))
    .Findings.Single(line => line.Rule.Equals(HearingFindings.Comments));
Console.WriteLine(shortened);

// 4. Staged decisions: four deliberations and two disclosures.
var norms = StagedDecisionNorms.FourDeliberations;
var staged = StagedDecisionRules.From(NationalRulebook.Editions.On(new(2026, 6, 1)), norms);
StageMeeting Members(int present, int votes) =>
    new(
        norms.Review.Stage,
        new()
        {
            Body = Bodies.PartyMembersAssembly,
            Day = new(2026, 6, 5),
            Due = 30,
        },
        new()
        {
            Title = "the road",
            Present = present,
            For = votes,
            Against = present - votes,
        }
    );
var road = new StagedDecision
{
    Matter = new() { Title = "the road", Kind = VillageMatterKinds.PublicWelfare },
    HeldAsOne =
    [
        [norms.Proposal.Stage, norms.Deliberation.Stage],
    ],
    Meetings = [Members(present: 20, votes: 16)],
    Log = new()
    {
        Acts =
        [
            new()
            {
                Stage = norms.Deliberation.Stage,
                Day = new(2026, 6, 3),
                By = Bodies.TwoCommittees,
            },
            new()
            {
                Stage = norms.Decision.Stage,
                Day = new(2026, 6, 15),
                By = Bodies.VillagersAssembly,
            },
        ],
        Circumstances = [new(StageOccasions.DualLeadership, Holds: true)],
    },
};
var decided = staged.Check(road, on: new(2026, 6, 16));
Console.WriteLine($"{decided.Status}, next: {decided.Next!.Stage.Stage}");
lines.AddRange(decided.Findings);
lines.AddRange(
    staged
        .Check(
            road with
            {
                Meetings = [Members(present: 20, votes: 15)],
                Log = road.Log with { Circumstances = [new(StageOccasions.DualLeadership, Holds: false)] },
            },
            on: new(2026, 6, 16)
        )
        .Findings
);

// 5. Proposals and experts.
var league = Rulebook
    .Named("Assumed district of the youth league", "某区团委(假设)")
    .With(
        ProposalNorms.Delegates.ClosedBy,
        [ProposalState.Handled, ProposalState.Answered, ProposalState.PassedOn],
        assumed
    )
    .With(ProposalNorms.Delegates.ClosedWithin, new TimeLimit(30), assumed);
var book = new ProposalBook
{
    Proposals =
    [
        new()
        {
            Number = "1",
            ReceivedOn = new(2026, 3, 1),
            Steps = [new(ProposalState.Handled, new(2026, 3, 31))],
        },
        new()
        {
            Number = "2",
            ReceivedOn = new(2026, 3, 1),
            Steps = [new(ProposalState.PassedOn, new(2026, 4, 1))],
        },
        new() { Number = "3", ReceivedOn = new(2026, 3, 20) },
    ],
};
var proposals = ProposalRules.From(league, ProposalNorms.Delegates).Check(book, on: new(2026, 4, 10));
Console.WriteLine(
    $"{proposals.Counts.All} received: {proposals.Counts.Handled} carried out, {proposals.Counts.Answered} answered, {proposals.Counts.PassedOn} passed on, {proposals.Counts.Waiting} waiting"
);
lines.AddRange(proposals.Findings);
var expertRules = ProposalRules.From(
    NationalRulebook.Editions.On(new(2026, 5, 1)),
    ProposalNorms.AdministrativeDecision
);
ProposalBook Bridge(params ValueList<ExpertOpinion> opinions) =>
    new()
    {
        Proposals =
        [
            new()
            {
                Number = "7",
                ReceivedOn = new(2026, 4, 1),
                Kind = ProposalKinds.Specialised,
                Opinions = opinions,
                DecidedOn = new(2026, 5, 1),
            },
        ],
    };
lines.AddRange(
    expertRules
        .Check(
            Bridge(new ExpertOpinion("Institute", new(2026, 4, 20)) { HasInterest = false, IsSigned = true }),
            new(2026, 5, 2)
        )
        .Findings
);
lines.AddRange(
    expertRules
        .Check(
            Bridge(new ExpertOpinion("Builder", new(2026, 4, 20)) { HasInterest = true, IsSigned = false }),
            new(2026, 5, 2)
        )
        .Findings
);
lines.AddRange(expertRules.Check(Bridge(), new(2026, 5, 2)).Findings);

// Every rule once with each verdict that came up.
foreach (var rule in HearingFindings.All.Concat(StagedDecisionFindings.All).Concat(ProposalFindings.All))
{
    Console.WriteLine();
    Console.WriteLine($"# {rule.Id}");
    foreach (
        var line in lines
            .Where(line => line.Rule.Equals(rule))
            .DistinctBy(line => line.Verdict)
            .OrderBy(line => line.Verdict)
    )
    {
        Console.WriteLine(line);
        Console.WriteLine(line.ToString("zh-Hans"));
    }
}
