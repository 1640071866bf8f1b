#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Committees;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using NodaTime;

// What the measures of Beijing of 2012 ask and neither the law nor a built-in province does, on both sides. Every village is
// made up.
var measures = new Instrument(
    "Election Measures of Beijing for Villagers' Committees",
    "北京市村民委员会选举办法",
    new LocalDate(2012, 9, 28),
    new LocalDate(2012, 11, 1)
);
Citation Article(int article, int paragraph = 1) =>
    new(measures, Provision.Article(article, paragraph), TextStatus.Read);
var village = ElectionNorms.VillagersCommittee;
var day = new LocalDate(2013, 3, 15);
var breach = new Label("candidate-fact/serious-breach", "a serious breach of the law", "严重违反法律、法规");
var law = NationalRulebook
    .Editions.On(day)
    .Under("Beijing 2012", "北京市村民委员会选举办法")
    .With(village.ElectionCommittee.NextInOrderFirst, true, Article(11, 3))
    .With(village.Candidacy.DecidedBars, [breach], Article(18, 2))
    .With(
        village.Candidacy.BarsDecidedBy,
        [Bodies.VillagersAssembly, Bodies.VillagersDelegatesAssembly],
        Article(18, 2)
    )
    .With(village.Polling.StationScrutineers, 3, Article(23))
    .With(village.Polling.BoxReasons, [BoxReasons.HardToMove], Article(23));
var lines = new List<Finding>();

// Wu left the election committee and Xu was freshly chosen, while nobody was next in line, and then although Zhou was.
foreach (var next in (Ranking[])[new([]), new(new RankedPerson("Zhou", 9))])
{
    lines.AddRange(
        ElectionCommitteeRules
            .From(law, village.ElectionCommittee)
            .Decide(
                new()
                {
                    Members = [new() { Name = "Wu", HasLeft = true }],
                    NextInLine = next,
                    FreshlyChosen = ["Xu"],
                }
            )
            .Findings
    );
}

// The fact alone bars nobody: an assembly decides.
foreach (var isKept in (bool?[])[false, true, null])
{
    lines.AddRange(
        CandidacyRules
            .From(law, village.Candidacy)
            .Decide(
                new CandidacyRecord
                {
                    ElectionDay = day,
                    Nominations =
                    [
                        new()
                        {
                            Name = "Li",
                            Post = Office.Member,
                            By = Circles.Voters,
                        },
                    ],
                    Persons =
                    [
                        new()
                        {
                            Name = "Li",
                            Facts = [StatedFact.That(breach)],
                            BarDecisions = isKept is { } kept
                                ? [new(breach, Bodies.VillagersAssembly, kept)]
                                : [],
                        },
                    ],
                }
            )
            .Persons[0]
            .Findings
    );
}

// Polling stations and mobile ballot boxes.
lines.AddRange(
    PollingRules
        .From(law, village.Polling)
        .Check(
            new()
            {
                Candidates = ["Li"],
                Stations =
                [
                    new() { Name = "School", Scrutineers = ["A", "B", "C"] },
                    new() { Name = "Mill", Scrutineers = ["D", "E"] },
                ],
                MobileBoxes =
                [
                    new() { Name = "North", Why = BoxReasons.HardToMove },
                    new() { Name = "South", Why = BoxReasons.HardToGather },
                ],
            }
        )
        .Findings
);

string[] rules =
[
    "candidacy.decided-bar",
    "election-committee.next-in-order-first",
    "polling.box-reason",
    "polling.station-scrutineers",
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
