#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

// One village elects three of four candidates: the example of the README.

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using NodaTime;

var village = new Body { Name = "Willow Village", Jurisdiction = JurisdictionCode.Parse("420505") };
var day = new LocalDate(2026, 3, 14);

// The rules in force for that place on that day, and the ballot paper they ask for.
var rulebook = RulebookCatalogue.BuiltIn.Find(village.Jurisdiction, day);
var rules = ElectionRules.From(rulebook, ElectionNorms.VillagersCommittee, Franchise.Voters);
var paper = rules.Paper(["Li", "Wang", "Zhao", "Qian"], seats: 3);

// Equal ballots grouped, as a database would: bit 0 is Li, bit 1 Wang, bit 2 Zhao, bit 3 Qian.
var tally = paper.CountPatterns([0b0011, 0b0111, 0b1100, 0b0000], [90, 50, 50, 10]);

var outcome = rules.Decide(
    new ElectionRecord
    {
        Contest = new()
        {
            Body = village,
            Day = day,
            Seats = 3,
        },
        Roll = new()
        {
            Franchise = Franchise.Voters,
            Registered = 399,
            PublishedOn = new(2026, 2, 20),
        },
        Tally = tally,
    }
);

// Who is elected whatever is open is known before the seats that remain are.
var elected = outcome.Elected.Count > 0 ? string.Join(" and ", outcome.Elected) : "nobody";
var left =
    outcome.Status == ElectionStatus.Undetermined ? "the other seats open" : $"{outcome.SeatsLeft} to go";
Console.WriteLine($"{outcome.Status}: {elected} elected, {left}");
foreach (var finding in outcome.Findings)
{
    Console.WriteLine(finding);
}

Console.WriteLine(outcome.Findings.First(finding => finding.Verdict == Verdict.Breached).ToString("zh-Hans"));
