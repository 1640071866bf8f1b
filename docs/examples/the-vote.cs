#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using NodaTime;

// The rules that are tested on the vote itself, each on both sides of its boundary. The places are made up.
var today = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2026, 3, 14));
var village = ElectionRules.From(today, ElectionNorms.VillagersCommittee, Franchise.Voters);
var branch = ElectionRules.From(today, ElectionNorms.PartyBranchCommittee, Franchise.PartyMembers);

// A layer of an assumed province fills the terms that the law leaves open.
var assumed = new Citation(
    new Instrument("Election measures of an assumed province", "某省选举办法(假设)", "2026"),
    Provision.Article(9),
    TextStatus.Analogy
);
var norms = ElectionNorms.VillagersCommittee;
var province = today
    .Under("Assumed province", "某省(假设)")
    .With(norms.OverMarked, OverMarking.VoidsBallot, assumed)
    .With(norms.Blank, BlankBallot.IsInvalid, assumed)
    .With(norms.WriteIns, WriteInRule.Allowed, assumed)
    .With(norms.ExcessBallots, new ExcessRule(Base.Issued, ExcessMeaning.VoidsElection), assumed);
var provincial = ElectionRules.From(province, norms, Franchise.Voters);

Console.WriteLine("== turnout, a village with 1000 on the roll: more than half");
foreach (var tookPart in (long[])[500, 501])
{
    Print(ElectionFindings.Turnout, village, Village(1000, Ballots(tookPart)));
}

Console.WriteLine("== turnout, the 45 residents' delegates of a community: more than two thirds");
var delegates = ElectionRules.From(today, ElectionNorms.ResidentsCommittee, Franchise.ResidentsDelegates);
foreach (var tookPart in (long[])[30, 31])
{
    var community = Village(45, Ballots(tookPart), Franchise.ResidentsDelegates);
    Print(ElectionFindings.Turnout, delegates, community);
}

Console.WriteLine("== turnout, a party branch with 45 members due: at least four fifths");
foreach (var present in (long[])[35, 36])
{
    Print(ElectionFindings.Turnout, branch, Branch(due: 45, present, Ballots(present)));
}

Console.WriteLine("== turnout, the same branch by the provisional regulation: more than four fifths");
var in2018 = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2018, 6, 1));
var earlier = ElectionRules.From(in2018, ElectionNorms.PartyBranchCommittee, Franchise.PartyMembers);
foreach (var present in (long[])[36, 37])
{
    var then = Contest() with { Day = new LocalDate(2018, 6, 1) };
    Print(
        ElectionFindings.Turnout,
        earlier,
        Branch(due: 45, present, Ballots(present)) with
        {
            Contest = then,
        }
    );
}

Console.WriteLine("== turnout, an empty roll");
Print(ElectionFindings.Turnout, village, Village(0, Ballots(0)));

Console.WriteLine("== excess-ballots, a party branch with 40 members present");
foreach (var collected in (long[])[40, 41])
{
    Print(ElectionFindings.ExcessBallots, branch, Branch(due: 45, present: 40, Ballots(collected)));
}

Console.WriteLine("== excess-ballots, a village where the law is silent: 600 papers issued");
foreach (var collected in (long[])[600, 601])
{
    Print(ElectionFindings.ExcessBallots, village, Village(1000, Ballots(collected).WithIssued(600)));
}

Console.WriteLine("== excess-ballots, the same where a province has filled the term");
Print(ElectionFindings.ExcessBallots, provincial, Village(1000, Ballots(601).WithIssued(600)));

Console.WriteLine("== over-marked, where the law is silent and where a province has filled the term");
var marked = Ballots(596).WithInvalid(InvalidReason.OverMarked, 4);
Print(ElectionFindings.OverMarked, village, Village(1000, marked));
Print(ElectionFindings.OverMarked, provincial, Village(1000, marked));

Console.WriteLine(
    "== over-marked, whether they matter: 300 of 599 elect; 299 and 290 votes, and 4 ballots in doubt"
);
foreach (var votes in (long[])[299, 290])
{
    var close = Paper()
        .CountPatterns([0b1, 0b10], [votes, 595 - votes])
        .WithInvalid(InvalidReason.OverMarked, 4);
    Console.WriteLine($"{votes}: {village.Decide(Village(1000, close)).Status}");
}

Console.WriteLine("== blank, where the law is silent and where a province has filled the term");
var blank = Paper().CountPatterns([0b1, 0b0], [590, 10]);
Print(ElectionFindings.Blank, village, Village(1000, blank));
Print(ElectionFindings.Blank, provincial, Village(1000, blank));

Console.WriteLine("== write-ins, allowed, and where the law is silent");
var written = WithLine().CountPatterns([0b001, 0b100], [590, 10]).WithWriteIns(new WriteIn("Zhao", 10));
Print(ElectionFindings.WriteIns, provincial, Village(1000, written));
Print(ElectionFindings.WriteIns, village, Village(1000, written));

Console.WriteLine("== write-ins, a printed name written in once more");
var twice = WithLine().CountPatterns([0b001, 0b100], [590, 10]).WithWriteIns(new WriteIn("Wang", 10));
Print(ElectionFindings.WriteIns, provincial, Village(1000, twice));

static BallotPaper Paper() => BallotPaper.Of(["Wang", "Li"], limit: 1);

static BallotPaper WithLine() => new(["Wang", "Li"], limit: 1, writeInLines: 1);

// All of them for the first name: here only their number matters.
static Tally Ballots(long count) => Paper().CountPatterns([0b1], [count]);

static ElectionRecord Village(long registered, Tally tally, Franchise franchise = Franchise.Voters) =>
    new()
    {
        Contest = Contest(),
        Roll = new ElectoralRoll { Franchise = franchise, Registered = registered },
        Tally = tally,
    };

static ElectionRecord Branch(long due, long present, Tally tally) =>
    Village(due, tally, Franchise.PartyMembers) with
    {
        Attendance = new Attendance { Due = due, Present = present },
    };

static Contest Contest() =>
    new()
    {
        Body = new Body { Name = "Example", Jurisdiction = JurisdictionCode.Nation },
        Day = new LocalDate(2026, 3, 14),
        Seats = 1,
        OtherMembers = 4,
    };

static void Print(RuleDescriptor rule, ElectionRules rules, ElectionRecord record)
{
    foreach (var finding in rules.Decide(record).Findings.Where(finding => finding.Rule.Equals(rule)))
    {
        Console.WriteLine(finding);
        Console.WriteLine(finding.ToString("zh-Hans"));
    }
}
