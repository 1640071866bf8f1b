#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using NodaTime;

// Election measures of an assumed province, laid over the national rulebook.
var nation = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2026, 3, 14));
var norms = ElectionNorms.VillagersCommittee;

Console.WriteLine("== what is open");
foreach (var name in nation.OwnNames.Where(name => nation.Prevailing(name) is OpenTerm))
{
    if (name.Id.Contains(norms.Kind.Key, StringComparison.Ordinal))
    {
        Console.WriteLine($"{name.Id}: {nation.Prevailing(name)!.Source}");
    }
}

var measures = new Instrument(
    "Election measures of an assumed province",
    "某省村民委员会选举办法(假设)",
    adopted: new LocalDate(2026, 2, 1),
    inForce: new LocalDate(2026, 3, 1)
);
var ours = nation
    .Under("Assumed province", "某省(假设)")
    .With(norms.OverMarked, OverMarking.VoidsBallot, Article(27), Latitude.Fixed)
    .With(norms.Blank, BlankBallot.Abstains, Article(27), Latitude.Fixed)
    .With(
        norms.ExcessBallots,
        new ExcessRule(Base.Issued, ExcessMeaning.VoidsElection),
        Article(27),
        Latitude.Fixed
    )
    .With(norms.Tie, TieBreak.Runoff, Article(28), Latitude.Fixed)
    .With(norms.FurtherCandidates, Surplus.AtLeastMore(1), Article(29))
    .With(norms.Vacancies, 3, Article(30));

Console.WriteLine("== conflicts of the measures");
Console.WriteLine(ours.ConflictsWithSuperiors().Count);

Console.WriteLine("== a norm that the law does not allow");
var half = new Quota(Threshold.AtLeast(1, 2), Base.TookPart);
var tooLoose = ours.With(norms.Majority, half, Article(26));
foreach (var conflict in tooLoose.ConflictsWithSuperiors())
{
    Console.WriteLine(conflict.ToFinding());
    Console.WriteLine(conflict.ToFinding().ToString("zh-Hans"));
}

Console.WriteLine($"prevails: {tooLoose.Find(norms.Majority)!.Value}");

Console.WriteLine("== a norm that asks more");
var twoThirds = new Quota(Threshold.AtLeast(2, 3), Base.TookPart);
var stricter = ours.With(norms.Majority, twoThirds, Article(26));
Console.WriteLine(stricter.ConflictsWithSuperiors().Count);
Console.WriteLine($"prevails: {stricter.Find(norms.Majority)!.Value}");

Console.WriteLine("== a share of another whole");
var ofTheRoll = new Quota(Threshold.Majority, Base.Roll);
var ofThoseWhoTookPart = new Quota(Threshold.Majority, Base.TookPart);
var ofTheBallotsIssued = new Quota(Threshold.Majority, Base.Issued);
Console.WriteLine(Order.Quotas(ofTheRoll, ofThoseWhoTookPart));
Console.WriteLine(Order.Quotas(ofTheBallotsIssued, ofThoseWhoTookPart));

Console.WriteLine("== a town below the province");
var town = ours.Under("Assumed town", "某镇(假设)").With(norms.Tie, TieBreak.Lot, Article(3));
foreach (var conflict in town.ConflictsWithSuperiors())
{
    Console.WriteLine(conflict);
}

Console.WriteLine("== what differs from the law alone");
foreach (var difference in nation.Compare(ours))
{
    Console.WriteLine(difference);
}

Console.WriteLine("== what differs between two editions of the law");
var in2025 = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2025, 12, 31));
foreach (var difference in in2025.Compare(nation))
{
    Console.WriteLine(difference.ToString(Language.Chinese));
}

Console.WriteLine("== the same ballots by the law alone and by the measures");
var paper = BallotPaper.Of(["Wang", "Li"], limit: 1);
var record = new ElectionRecord
{
    Contest = new Contest
    {
        Body = new Body { Name = "Example village", Jurisdiction = JurisdictionCode.Parse("99") },
        Day = new LocalDate(2026, 3, 14),
        Seats = 1,
        OtherMembers = 4,
    },
    Roll = new ElectoralRoll { Franchise = Franchise.Voters, Registered = 1000 },
    Tally = paper
        .CountPatterns([0b01, 0b10], [298, 296])
        .WithInvalid(InvalidReason.OverMarked, 6)
        .WithIssued(600),
};
Console.WriteLine(ElectionRules.From(nation, norms, Franchise.Voters).Decide(record).Status);
Console.WriteLine(ElectionRules.From(ours, norms, Franchise.Voters).Decide(record).Status);

Citation Article(int number) => new(measures, Provision.Article(number), TextStatus.Analogy);
