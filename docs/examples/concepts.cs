#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using NodaTime;

// The rules: those in force in a place on a day.
var day = new LocalDate(2026, 3, 14);
var place = JurisdictionCode.Parse("421200");
var rulebook = RulebookCatalogue.BuiltIn.Find(place, day);
var rules = ElectionRules.From(rulebook, ElectionNorms.VillagersCommittee, Franchise.Voters);

// The facts: what happened in a made-up village.
var paper = rules.Paper(["Wang", "Li", "Zhao", "Qian"], seats: 3);
var record = new ElectionRecord
{
    Contest = new Contest
    {
        Body = new Body
        {
            Name = "Example village",
            Jurisdiction = place,
            Kind = Bodies.VillagersCommittee,
        },
        Day = day,
        Seats = 3,
    },
    Roll = new ElectoralRoll
    {
        Franchise = Franchise.Voters,
        Registered = 1000,
        PublishedOn = new LocalDate(2026, 2, 20),
    },
    Tally = paper.CountPatterns([0b0111, 0b1011, 0b1001], [250, 200, 150]),
};

// The outcome: who is elected, what remains to be done, and why.
var outcome = rules.Decide(record);
Console.WriteLine("== outcome");
Console.WriteLine($"{outcome.Status}: {string.Join(", ", outcome.Elected)}; {outcome.SeatsLeft} left");
foreach (var candidate in outcome.Candidates)
{
    Console.WriteLine($"{candidate.Name, -4} {candidate.Votes}  {candidate.State}");
}

Console.WriteLine("== ledger");
foreach (var finding in outcome.Findings)
{
    Console.WriteLine(finding);
}

Console.WriteLine("== what the result hangs on");
Console.WriteLine(outcome.Closest);

Console.WriteLine("== the numbers of one line");
var turnout = outcome.Findings.Single(finding => finding.Rule.Equals(ElectionFindings.Turnout));
var (measure, page) = (turnout.Measure, turnout.Rule.Page);
Console.WriteLine($"{measure.Verdict}: {measure.Actual} of {measure.Whole}, least {measure.Least}");
Console.WriteLine(
    $"short by {measure.ShortBy}, to spare {measure.ToSpare}, turns by {measure.TurnsBy}; {page}"
);

Console.WriteLine("== two words for a share");
Console.WriteLine($"过半数 {Threshold.Majority}: least of 600 is {Threshold.Majority.Least(600)}");
Console.WriteLine(
    $"三分之一以上 {Threshold.AtLeast(1, 3)}: least of 600 is {Threshold.AtLeast(1, 3).Least(600)}"
);
Console.WriteLine($"of an empty whole: {Threshold.AtLeast(1, 3).IsReachedBy(0, 0)}");

Console.WriteLine("== open terms");
var tie = rules.FindOrOpen(ElectionNorms.VillagersCommittee.Tie);
var registration = rules.FindOrOpen(ElectionNorms.VillagersCommittee.Registration);
Console.WriteLine($"tie: open {tie.IsOpen}, left open by {tie.Source}");
Console.WriteLine(
    $"registration: open {registration.IsOpen}, source {registration.Source?.ToString() ?? "none"}"
);

Console.WriteLine("== one call, and a refusal");
Console.WriteLine(RulebookCatalogue.BuiltIn.Decide(record).Status);
var earlier = record with { Contest = record.Contest with { Day = new LocalDate(2015, 1, 1) } };
try
{
    rules.Decide(earlier);
}
catch (ArgumentException refusal)
{
    Console.WriteLine(refusal.Message);
}

Console.WriteLine(rules.Hypothetically().Decide(earlier).Findings[0]);
