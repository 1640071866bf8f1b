#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Endings;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using NodaTime;

// What Chongqing's rules of 2013 ask of assemblies and delegates, rule by rule, on both sides. Every village is made up.
var instrument = new Instrument(
    "Chongqing's Implementation of the Organic Law",
    "重庆市实施〈中华人民共和国村民委员会组织法〉办法",
    new(2013, 9, 25),
    new(2013, 9, 25)
);
var assembly = AssemblyNorms.VillagersAssembly;
var delegates = AssemblyNorms.VillagersDelegatesAssembly;
var office = new ElectionNorms(Bodies.VillagersDelegatesAssembly);
var day = new LocalDate(2021, 3, 1);
var law = NationalRulebook
    .Editions.On(day)
    .Under("Chongqing", "重庆市实施办法")
    .With(assembly.InParts, value: true, At(7, 1))
    .With(assembly.LeftOut, [LeftOutReasons.Away, LeftOutReasons.Ill, LeftOutReasons.Incapable], At(7, 3))
    .With(delegates.DelegationNames, [DelegationParts.Matters, DelegationParts.Term], At(10, 3))
    .With(delegates.PassedUpTo, [Bodies.VillagersAssembly], At(11, 3))
    .With(office.Ending.DismissedFor, [DismissalGrounds.BreachOfCharter, DismissalGrounds.Absence], At(14, 1))
    .With(office.Ending.MissedMeetings, 3, At(14, 1))
    .With(office.Ending.DismissedBy, [Bodies.VillagersGroupMeeting], At(14, 1))
    .With(assembly.ChangedBy, [Bodies.VillagersAssembly], At(15, 2))
    .With(assembly.TabledBy, [Bodies.VillagersCommittee], At(17, 2));
var lines = new List<Finding>();

// A thousand adults: 500 came, and 100 are away; the meeting was held in two parts.
var north = new MotionVote
{
    Title = "Members of the sub-committees",
    Present = 300,
    For = 200,
};
var south = north with { Present = 200, For = 90 };
var meeting = new Meeting
{
    Body = Bodies.VillagersAssembly,
    Day = day,
    Basis = Circles.Adults,
    Adults = 1000,
    PartsMet = ["North", "South"],
    LeftOut = [new(LeftOutReasons.Away, 100), new(new("left-out/busy", "busy at work", "务工繁忙"), 50)],
};
foreach (var by in (Label[])[Bodies.VillagersCommittee, Bodies.TownshipGovernment])
{
    var vote = MotionVote.Together(north, south) with
    {
        Matter = new()
        {
            Title = "Members of the sub-committees",
            Kind = MatterKinds.Appointment,
            TabledBy = by,
        },
    };
    var outcome = AssemblyRules.From(law, assembly).Check(meeting with { Votes = [vote] });
    Console.WriteLine($"{outcome.Motions[0].Status}: {outcome.Motions[0].Opening}");
    lines.AddRange(outcome.Findings);
}

foreach (var rulebook in (Rulebook[])[law, law.With(assembly.InParts, value: false, At(7, 1))])
{
    lines.AddRange(AssemblyRules.From(rulebook, assembly).Check(meeting).Findings);
}

foreach (var body in (Label[])[Bodies.VillagersAssembly, Bodies.VillagersCommittee])
{
    lines.Add(AssemblyRules.From(law, assembly).CheckChange(body)!);

    // The delegates are divided on a matter left to them.
    lines.AddRange(
        AssemblyRules
            .From(law, delegates)
            .Check(
                new()
                {
                    Body = Bodies.VillagersDelegatesAssembly,
                    Day = day,
                    Composition = 36,
                    Delegated = [VillageMatterKinds.LandContracts],
                    DelegationNames =
                        body == Bodies.VillagersAssembly
                            ? [DelegationParts.Matters, DelegationParts.Term]
                            : [DelegationParts.Matters],
                    Votes =
                    [
                        new()
                        {
                            Title = "Contracts",
                            Present = 36,
                            For = 10,
                            Matter = new()
                            {
                                Title = "Contracts",
                                Kind = VillageMatterKinds.LandContracts,
                                IsDeadlocked = true,
                                PassedUpTo = body,
                            },
                        },
                    ],
                }
            )
            .Findings
    );
}

foreach (
    var (by, missed) in ((Label, int)[])[(Bodies.VillagersGroupMeeting, 3), (Bodies.VillagersCommittee, 2)]
)
{
    lines.AddRange(
        EndingRules
            .From(law, office)
            .Decide(
                new()
                {
                    Member = "Li",
                    ElectedOn = day,
                    MissedRunning = missed,
                    Dismissal = new(new(2022, 3, 1), by, [DismissalGrounds.Absence]),
                }
            )
            .Findings
    );
}

string[] rules =
[
    "assembly.changed-by",
    "assembly.delegation",
    "assembly.in-parts",
    "assembly.left-out",
    "ending.dismissed-by",
    "ending.dismissed-for",
    "motion.passed-up",
    "motion.tabled-by",
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

Citation At(int article, int paragraph) =>
    new(instrument, Provision.Article(article, paragraph), TextStatus.Read);
