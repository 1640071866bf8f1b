#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using NodaTime;

// Behind docs/own-rule.md: a county asks for observers at the count, in a number that its townships may raise.
var day = new LocalDate(2026, 3, 14);
var township = JurisdictionCode.Parse("510704100");
var measures = new Instrument("Measures of an assumed county", "某县选举办法(假设)", day, day);
var article = new Citation(measures, Provision.Article(31), TextStatus.Analogy);

// A number that the host brings, and the norm on how many there must be, each with its words.
var observers = new Quantity("observers", new("observers at the count", "观察员"));
var least = new NormName<int>(
    "our-county.observers",
    Order.MoreIsStricter,
    new("observers at the count", "计票观察员人数")
);

// The rule: its title, its sentence, and how it measures the facts by the norm that holds for them.
var rule = new LocalRule<ElectionRecord>(
    new RuleDescriptor(
        "our-county.observers",
        new("Observers at the count", "计票观察员"),
        new("{actual:observer|observers} watched the count", "有{actual}名观察员监督计票")
    ),
    article,
    (record, rulebook) =>
        rulebook
            .FindOrOpen(least)
            .Measure(
                number => Measure.AtLeast(record.NumberOf(observers), number),
                record.NumberOf(observers)
            ),
    kind: ElectionNorms.VillagersCommittee.Kind
)
{
    VoidsWhenBreached = true,
};

var county = RulebookCatalogue
    .BuiltIn.Find(township, day)
    .Under("Assumed county", "某县(假设)")
    .With(least, 2, article)
    .Including(rule);

// Any county's record: 399 on the roll, 200 took part.
var paper = new BallotPaper(["Li", "Wang", "Zhao", "Qian"], 3);
var record = new ElectionRecord
{
    Contest = new()
    {
        Body = new() { Name = "Committee of the village", Jurisdiction = township },
        Day = day,
        Seats = 3,
    },
    Roll = new() { Franchise = Franchise.Voters, Registered = 399 },
    Tally = paper.CountPatterns([0b0011, 0b0111, 0b1100, 0b0000], [90, 50, 50, 10]),
    Numbers = [new(observers, 1)],
};

foreach (var number in (long[])[1, 2])
{
    var rules = ElectionRules.From(county, ElectionNorms.VillagersCommittee, Franchise.Voters);
    var outcome = rules.Decide(record with { Numbers = [new(observers, number)] });
    Console.WriteLine($"== {number}: {outcome.Status}");
    var line = outcome.Findings.Single(finding => finding.Rule.Equals(rule.Rule));
    Console.WriteLine(line);
    Console.WriteLine(line.ToString("zh-Hans"));
}

// A township may ask for more, and not for fewer.
Console.WriteLine("== below");
Console.WriteLine(county.Under("A township", "某乡").With(least, 3, article).ConflictsWithSuperiors().Count);
Console.WriteLine(county.Under("A township", "某乡").With(least, 1, article).ConflictsWithSuperiors().Count);

// Rules hold where and when they hold.
Console.WriteLine("== elsewhere");
var elsewhere = record with { Contest = record.Contest with { Day = new(2015, 1, 1) } };
var ours = ElectionRules.From(county, ElectionNorms.VillagersCommittee, Franchise.Voters);
try
{
    ours.Decide(elsewhere);
}
catch (ArgumentException refusal)
{
    Console.WriteLine(refusal.Message);
}

Console.WriteLine(ours.Hypothetically().Decide(elsewhere).Findings[0]);
