#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;
using NodaTime;

// A body that the library does not know: the supervision group of an assumed village.
var norms = new ElectionNorms(Bodies.SupervisionGroup);
var charter = new Citation(
    new Instrument("Charter of an assumed village", "某村村民自治章程(假设)", "2026"),
    Provision.Article(12),
    TextStatus.Analogy
);
var rulebook = Rulebook
    .Named("Assumed village", "某村(假设)")
    .With(norms.Seats, CountRange.Exactly(3), charter)
    .With(norms.Surplus, Surplus.AtLeastMore(1), charter)
    .With(
        norms.Turnout(Franchise.HouseholdDelegates),
        new TurnoutRule(Base.TookPart, new Quota(Threshold.AtLeast(2, 3), Base.HouseholdDelegates)),
        charter
    )
    .With(norms.Majority, new Quota(Threshold.Majority, Base.TookPart), charter)
    .With(norms.Tie, TieBreak.Lot, charter);

var rules = ElectionRules.From(rulebook, norms, Franchise.HouseholdDelegates);
var paper = rules.Paper(["Deng", "Fang", "Luo", "Yu"], seats: 3);
var tally = paper.CountPatterns([0b0111, 0b1011, 0b0110], [30, 25, 10]);
var outcome = rules.Decide(
    new ElectionRecord
    {
        Contest = new Contest
        {
            Body = new Body { Name = "Supervision group", Jurisdiction = JurisdictionCode.Parse("421300") },
            Day = new LocalDate(2026, 4, 1),
            Seats = 3,
        },
        Roll = new ElectoralRoll { Franchise = Franchise.HouseholdDelegates, Registered = 96 },
        Tally = tally,
    }
);

Console.WriteLine($"{outcome.Status}: {string.Join(", ", outcome.Elected)}");
foreach (var finding in outcome.Findings)
{
    Console.WriteLine(finding);
}

Console.WriteLine($"closest: {outcome.Closest}");

// A norm of your own, with an order of its own.
var notice = new NormName<int>("supervision-group.notice-days", Order.MoreIsStricter);
var withNotice = rulebook.With(notice, 3, charter);
Console.WriteLine(withNotice.Find(notice)!.Value);
