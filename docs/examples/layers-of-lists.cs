#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks;
using NodaTime;

// Behind docs/write-your-own-rulebook.md: what a layer says of a list, of a case, and by saying nothing. The province is made up.
var norms = ElectionNorms.VillagersCommittee;
var measures = new Instrument(
    "Election measures of an assumed province",
    "某省村民委员会选举办法(假设)",
    adopted: new LocalDate(2026, 2, 1),
    inForce: new LocalDate(2026, 3, 1)
);
var nation = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2026, 3, 14));
var province = nation.Under("Assumed province", "某省(假设)");
var bars = norms.Candidacy.Bars;
var owes = new Label("candidate-fact/owes-the-village", "owing the village money", "长期拖欠村集体资金");

Console.WriteLine("== lists");
var these = province.With(bars, [owes], Article(11));
var more = province.Adding(bars, [owes], Article(11));
var fewer = province.Dropping(bars, [CandidateFacts.ClanOrGang], Article(11));
foreach (var layer in (Rulebook[])[nation, these, more, fewer])
{
    Console.WriteLine(
        $"{layer.Find(bars)!.Value.Count} bars, {layer.ConflictsWithSuperiors().Count} conflicts"
    );
}

Console.WriteLine("== voters");
var students = new VoterClass(
    new Label("voter-class/students-away", "students registered at their school", "户籍迁出的在校学生"),
    [
        Condition.That(new Label("voter-fact/student-away", "studying away from here", "在外就读")),
        Condition.OwnWord(VoterFacts.Declared),
    ]
);
var missing = new Label("voter-fact/whereabouts-unknown", "whereabouts unknown", "下落不明");
var voters = province
    .With(norms.Voters.FurtherClasses, [students], Article(8))
    .With(norms.Voters.FurtherExclusions, [missing], Article(9));
Console.WriteLine($"{voters.ConflictsWithSuperiors().Count} conflicts");
foreach (var list in (NormName<ValueList<VoterClass>>[])[norms.Voters.Classes, norms.Voters.FurtherClasses])
{
    foreach (var one in voters.Find(list)!.Value)
    {
        Console.WriteLine($"{one.Name.Id}: {one}");
    }
}

foreach (var list in (NormName<ValueList<Label>>[])[norms.Voters.Exclusions, norms.Voters.FurtherExclusions])
{
    foreach (var one in voters.Find(list)!.Value)
    {
        Console.WriteLine($"{one.Id}: {one}");
    }
}

Console.WriteLine("== cases");
var few = Case.Fewer(Quantity.MembersLeft, 3);
var merging = new Case(
    "village-merging",
    new Words("villages are being merged", "村正在合并"),
    new Words("no merger is under way", "村未在合并")
);
var within = norms.ByElection.Within;
var cases = province
    .With(within, new TimeLimit(3, TimeUnit.Month), Article(31), when: few)
    .With(within, new TimeLimit(6, TimeUnit.Month), Article(31), when: !few)
    .AskingNothing(within, Article(31), when: !few & merging);
foreach (
    var known in (Circumstance[][])
        [
            [],
            [new(few, Holds: true)],
            [new(few, Holds: false), new(merging, Holds: false)],
            [new(few, Holds: false), new(merging, Holds: true)],
        ]
)
{
    var term = cases.Given(known).FindOrOpen(within);
    Console.WriteLine($"{term.State}: {term.Norm?.Value.ToString() ?? "no value"}");
}

Console.WriteLine("== silences");
var asked = norms.Registration;
Rulebook[] silences =
[
    province,
    province.LeavingOpen(asked, Article(12)),
    province.AskingNothing(asked, Article(12)),
];
foreach (var layer in silences)
{
    var term = layer.FindOrOpen(asked);
    Console.WriteLine($"{term.State}: open {term.IsOpen}, source {term.Source?.ToString() ?? "none"}");
}

Console.WriteLine("== wholes");

// 获得赞成票数不得少于已投选票总数的三分之一.
var further = province.With(
    norms.FurtherMajority,
    new Quota(Threshold.AtLeast(1, 3), Base.Collected),
    Article(29)
);
Console.WriteLine(further.Find(norms.FurtherMajority)!.Value);
Console.WriteLine(further.Find(norms.FurtherMajority)!.Value.ToString(Language.Chinese));
Console.WriteLine($"{further.ConflictsWithSuperiors().Count} conflicts");

Citation Article(int number) => new(measures, Provision.Article(number), TextStatus.Analogy);
