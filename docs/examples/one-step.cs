#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;
using NodaTime;

// An election without printed candidates. The province that answers what the law leaves open, and all names, are made up.
var day = new LocalDate(2026, 3, 1);
var norms = ElectionNorms.VillagersCommittee;
var assumed = new Citation(
    new Instrument("Assumed province's measures", "某省办法(假设)", "2026"),
    Provision.Article(27),
    TextStatus.Analogy
);
var province = NationalRulebook
    .Editions.On(day)
    .Under("Assumed province", "某省(假设)")
    .With(norms.OneStep.Allowed, value: true, assumed)
    .With(norms.OneStep.RepeatedName, RepeatedName.CountsFirst, assumed)
    .With(norms.OneStep.UnclearName, UnclearName.VoidsName, assumed)
    .With(norms.OverMarked, OverMarking.VoidsBallot, assumed);
var rules = OneStepRules.From(province, norms, Franchise.Voters);

// Two people are called Li Ming; the host says which marks tell them apart.
var names = new ElectableNames(
    new NamedPerson { Name = "Li Ming (group 1)", Spellings = ["Li Ming", "Li Ming 1"] },
    new NamedPerson { Name = "Li Ming (group 3)", Spellings = ["Li Ming", "Li Ming 3"] },
    new NamedPerson { Name = "Wang Fang", Spellings = ["Old Wang"] },
    new NamedPerson { Name = "Zhao Gang" },
    new NamedPerson { Name = "Sun Li", IsEligible = false }
);
var box = rules.OpenBox(names, new OneStepOffice(Office.Member, Seats: 2));
Put(40, "Wang Fang", "Li Ming 3");
Put(12, "Old Wang", "Li Ming");
Put(6, "Zhao Gang", "Sun Li");
Put(2, "Wang Fang", "Old Wang");
Put(1, "Qian Jin");
var count = box.Close();
var outcome = rules.Decide(Facts(count));
Console.WriteLine("== the result");
foreach (var person in count.Offices[0].Persons)
{
    Console.WriteLine($"{person.Name, -18} {person.Votes, 3}, at most {person.Most}");
}

Console.WriteLine($"{outcome.Offices[0].Status}: {string.Join(", ", outcome.Offices[0].Elected)}");
Print("one-step.allowed", outcome.Findings);
var silent = OneStepRules.From(NationalRulebook.Editions.On(day), norms, Franchise.Voters);
var none = silent.OpenBox(names, new OneStepOffice(Office.Member, Seats: 2));
Print("one-step.allowed", silent.Decide(Facts(none.Close())).Findings);
Print("one-step.repeated-name", outcome.Findings);
Print("one-step.ambiguous", outcome.Findings);
Print("one-step.ineligible", outcome.Findings);
Print("one-step.unknown", outcome.Findings);

// With 46 plain "Li Ming" the votes of one could pass those of Zhao Gang: the result hangs on them.
box = rules.OpenBox(names, new OneStepOffice(Office.Member, Seats: 2));
Put(44, "Wang Fang", "Zhao Gang");
Put(10, "Li Ming 1", "Zhao Gang");
Put(46, "Li Ming", "Wang Fang");
var hanging = rules.Decide(Facts(box.Close()));
Console.WriteLine(
    $"{hanging.Offices[0].Status}, elected on every reading: {string.Join(", ", hanging.Offices[0].Elected)}"
);
Print("vote.doubt", hanging.Findings);

// Director and member on one paper, in a further election, where a third of the ballots is enough.
box = rules.OpenBox(
    names,
    new OneStepOffice(Office.Director, Seats: 1),
    new OneStepOffice(Office.Member, Seats: 1)
);
for (var i = 0; i < 30; i++)
{
    box.AddForOffices((0, "Wang Fang"), (1, "Zhao Gang"));
    box.AddForOffices((0, "Zhao Gang"), (1, "Wang Fang"));
}

for (var i = 0; i < 5; i++)
{
    box.AddForOffices((0, "Wang Fang"));
    box.AddForOffices((1, "Wang Fang"));
}

Print(
    "one-step.elected-twice",
    rules.Decide(Facts(box.Close()) with { Round = ElectionRound.Further }).Findings
);

// A nomination that elects at once whoever gets more than half of those who took part.
var atOnce = OneStepRules.From(
    province.With(norms.OneStep.NominationMajority, new(Threshold.Majority, Base.TookPart), assumed),
    norms,
    Franchise.Voters
);
box = atOnce.OpenBox(names, new OneStepOffice(Office.Member, Seats: 2));
Put(31, "Wang Fang", "Zhao Gang");
Put(15, "Li Ming 1", "Wang Fang");
Put(14, "Li Ming 3");
var nomination = atOnce.DecideNomination(Facts(box.Close()));
Console.WriteLine($"elected at once: {string.Join(", ", nomination.Offices[0].Elected)}");
Print("one-step.nomination-majority", nomination.Findings);
box = atOnce.OpenBox(names, new OneStepOffice(Office.Member, Seats: 2));
Put(33, "Wang Fang");
Put(15, "Zhao Gang");
Put(8, "Li Ming 1");
Put(8, "Li Ming 3");
nomination = atOnce.DecideNomination(Facts(box.Close()));
Console.WriteLine($"candidates: {string.Join(", ", nomination.Offices[0].Candidates)}");
Print("one-step.candidates", nomination.Findings);
Print("one-step.nomination-tie", nomination.Findings);

// Minhang: 48 villages elected so, 43 more than last time, published as 35 points more. There were 87 village branches.
Console.WriteLine("== published figures");
Console.WriteLine(
    $"48 of 87 print {PublishedShare.Of(48, 87, 0)}, 5 of 87 print {PublishedShare.Of(5, 87, 0)}"
);
Console.WriteLine($"43 of 87 print {PublishedShare.Of(43, 87, 0)}, not 35 %");
var wholes = PublishedShare.Parse("35 %").WholesOf(CountRange.Exactly(43));
Console.WriteLine($"43 is 35 % of {string.Join(", ", wholes)} villages");

void Put(int ballots, params string[] written)
{
    for (var i = 0; i < ballots; i++)
    {
        box.Add(written);
    }
}

OneStepElection Facts(OneStepCount counted) =>
    new()
    {
        Body = new() { Name = "Committee", Jurisdiction = JurisdictionCode.Nation },
        Day = day,
        Roll = new() { Franchise = Franchise.Voters, Registered = 100 },
        Count = counted,
    };

static void Print(string rule, ValueList<Finding> findings)
{
    Console.WriteLine($"== {rule}");
    var lines = findings
        .Where(finding => string.Equals(finding.Rule.Id, rule, StringComparison.Ordinal))
        .Take(2);
    foreach (var finding in lines)
    {
        Console.WriteLine(finding);
        Console.WriteLine(finding.ToString("zh-Hans"));
    }
}
