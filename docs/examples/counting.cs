#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Voting;

Console.WriteLine("== masks");
var paper = BallotPaper.Of(["Wang", "Li", "Zhao"], limit: 2);
byte[] masks = [0b011, 0b001, 0b110, 0b111, 0b000];
var tally = paper.Count(masks);
Console.WriteLine($"Wang {tally.For("Wang")}, Li {tally.For("Li")}, Zhao {tally.For("Zhao")}");
Console.WriteLine($"collected {tally.Collected} = valid {tally.Valid} + invalid {tally.Invalid}");
Console.WriteLine($"blank {tally.Blank}, over-marked {tally.InvalidFor(InvalidReason.OverMarked)}");

Console.WriteLine("== a clerk reads out");
var box = new BallotBox(paper);
box.AddNames("Wang", "Li");
box.AddNames("Li");
box.AddNames("Zhao", "Zhao");
box.AddInvalid(InvalidReason.Unreadable);
var readOut = box.Count().WithIssued(5);
Console.WriteLine($"issued {readOut.Issued}, collected {readOut.Collected}, valid {readOut.Valid}");
Console.WriteLine($"one person twice: {readOut.InvalidFor(InvalidReason.SamePersonTwice)}");

Console.WriteLine("== patterns of a GROUP BY");
ulong[] patterns = [0b001, 0b011, 0b110];
long[] counts = [120_000, 80_000, 45_000];
var grouped = paper.CountPatterns(patterns, counts);
Console.WriteLine($"Wang {grouped.For("Wang")}, Li {grouped.For("Li")}, of {grouped.Collected}");

Console.WriteLine("== three-way");
var motion = BallotPaper.Of(["Budget", "Road", "School"], limit: 3);
var threeWay = motion.CountThreeWay(
    approvals: [0b001, 0b011, 0b101, 0b001],
    rejections: [0b110, 0b000, 0b010, 0b001]
);
for (var place = 0; place < motion.Places; place++)
{
    var (yes, no, none) = (threeWay.For(place), threeWay.Against(place), threeWay.Abstained(place));
    Console.WriteLine($"{motion.Options[place], -6} for {yes}, against {no}, abstained {none}");
}

Console.WriteLine($"for and against the same: {threeWay.InvalidFor(InvalidReason.Contradictory)}");

Console.WriteLine("== names written in");
var withLines = new BallotPaper(["Wang", "Li"], limit: 2, writeInLines: 2);
var open = new BallotBox(withLines);
open.AddNames("Wang", "Qian");
open.AddNames("Qian");
open.AddNames("Wang", "Li", "Qian");
var written = open.Count();
foreach (var writeIn in written.WriteIns)
{
    Console.WriteLine($"{writeIn.Name} {writeIn.Votes}");
}

Console.WriteLine($"over-marked {written.InvalidFor(InvalidReason.OverMarked)}");

Console.WriteLine("== blank ballots");
var strict = new BallotPaper(["Wang", "Li", "Zhao"], limit: 2, blank: BlankBallot.IsInvalid);
Console.WriteLine($"abstain: valid {paper.Count(masks).Valid}; invalid: valid {strict.Count(masks).Valid}");

Console.WriteLine("== stations");
var east = paper.Count([0b001UL, 0b011]).WithIssued(3);
var west = paper.Count([0b100UL]).WithIssued(1);
var all = new[] { west, east }.Aggregate(paper.NoBallots, (sum, station) => sum + station);
Console.WriteLine(
    $"{all.Collected} of {all.Issued} came back; {all == east + west}, {all.Equals(east + west)}"
);

Console.WriteLine("== a wide paper");
var wide = BallotPaper.Of(Enumerable.Range(1, 70).Select(number => $"Delegate {number}"), limit: 70);
ulong[] words = [0b1, 0b0, 0b1, 0b100000];
var wideTally = wide.Count(words);
Console.WriteLine($"{wide.WordsPerBallot} words a ballot, {wideTally.Collected} ballots");
Console.WriteLine($"first {wideTally.For(0)}, last {wideTally.For(69)}");

Console.WriteLine("== a mask that does not fit");
try
{
    paper.Count([0b1000UL]);
}
catch (ArgumentException mistake)
{
    Console.WriteLine(mistake.Message);
}
