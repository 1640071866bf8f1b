#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Deciding;
using NodaTime;

// The rules that make the result, each on both sides of its boundary. The places are made up.
var law = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2026, 3, 14));
var norms = ElectionNorms.VillagersCommittee;
var rules = ElectionRules.From(law, norms, Franchise.Voters);
var assumed = new Citation(
    new Instrument("Election measures of an assumed province", "某省选举办法(假设)", "2026"),
    Provision.Article(9),
    TextStatus.Analogy
);

Console.WriteLine("== majority, first ballot: more than half of the 600 who took part");
Print(ElectionFindings.Majority, rules.Decide(Vote(seats: 1, [300, 299], blank: 1)));
Print(ElectionFindings.Majority, rules.Decide(Vote(seats: 1, [301, 298], blank: 1)));

Console.WriteLine("== majority, further election: at least a third of the 600 ballots cast");
Print(ElectionFindings.Majority, rules.Decide(Further(seats: 1, [200, 199], blank: 201)));

Console.WriteLine("== majority, who took part where the ballots are fewer");
var proxies = Vote(seats: 1, [301, 299], blank: 0) with
{
    Attendance = new Attendance { Due = 1000, Present = 602 },
};
Print(ElectionFindings.Majority, rules.Decide(proxies));

Console.WriteLine("== rank: three with enough votes for two seats");
Print(ElectionFindings.Rank, rules.Decide(Vote(seats: 2, [400, 350, 349], blank: 0)));

Console.WriteLine("== tie: two with the same votes for the last seat");
var tie = Vote(seats: 2, [400, 350, 350], blank: 0);
var left = rules.Decide(tie);
Print(ElectionFindings.Tie, left);
Console.WriteLine($"{left.Status}, elected: {string.Join(", ", left.Elected)}");

Console.WriteLine("== tie, a province decides by lot, and the lot fits the tie");
var byLot = law.Under("Assumed province", "某省(假设)").With(norms.Tie, TieBreak.Lot, assumed);
var lot = new Lot { Among = ["B", "C"], Drawn = ["C"] };
var drawn = ElectionRules.From(byLot, norms, Franchise.Voters).Decide(tie with { Lot = lot });
Print(ElectionFindings.Tie, drawn);
Console.WriteLine($"{drawn.Status}, elected: {string.Join(", ", drawn.Elected)}");

Console.WriteLine("== shortfall: one of two seats is filled, and both");
var one = rules.Decide(Vote(seats: 2, [400, 250, 240], blank: 0));
Print(ElectionFindings.Shortfall, one);
Print(ElectionFindings.Shortfall, rules.Decide(Vote(seats: 2, [400, 350, 240], blank: 0)));

Console.WriteLine("== shortfall, the plan of the further election");
var plan = one.PlanFurtherElection()!;
var names = string.Join(", ", plan.Candidates.Select(candidate => candidate.Name));
Console.WriteLine(
    $"{plan.Seats} seat; who may stand: {names}; how many: {plan.Standing?.ToString() ?? "open"}"
);
Console.WriteLine($"needs {plan.Majority.Norm!.Value}");

Console.WriteLine("== shortfall, where three members are enough to stop");
var enough = law.Under("Assumed province", "某省(假设)").With(norms.Vacancies, 3, assumed);
var stop = ElectionRules
    .From(enough, norms, Franchise.Voters)
    .Decide(Further(seats: 2, [210, 190, 140], blank: 60, otherMembers: 3));
Print(ElectionFindings.Vacancies, stop);
Console.WriteLine(stop.Status);

// 600 ballots, the last of them blank.
Console.WriteLine("== doubt: twenty ballots with more marks than seats, and a law that is silent on them");
var open = BallotPaper.Of(["A", "B", "C"], limit: 1).CountPatterns([0b001, 0b010, 0b011], [300, 280, 20]);
var clear = BallotPaper.Of(["A", "B", "C"], limit: 1).CountPatterns([0b001, 0b010, 0b011], [320, 260, 20]);
Print(VoteFindings.Doubt, rules.Decide(Vote(seats: 1, [300, 280], blank: 0) with { Tally = open }));
Console.WriteLine(rules.Decide(Vote(seats: 1, [300, 280], blank: 0) with { Tally = clear }).Status);

static ElectionRecord Vote(
    int seats,
    long[] votes,
    long blank,
    ElectionRound round = ElectionRound.First,
    int otherMembers = 1
)
{
    var paper = BallotPaper.Of(((string[])["A", "B", "C"]).Take(votes.Length), seats);
    return new()
    {
        Contest = new()
        {
            Body = new Body { Name = "Example village", Jurisdiction = JurisdictionCode.Nation },
            Day = new LocalDate(2026, 3, 14),
            Seats = seats,
            OtherMembers = otherMembers,
            Round = round,
        },
        Roll = new ElectoralRoll { Franchise = Franchise.Voters, Registered = 1000 },
        Tally = seats == 1 ? Single(paper, votes, blank) : Pairs(paper, votes, blank),
    };
}

static ElectionRecord Further(int seats, long[] votes, long blank, int otherMembers = 4) =>
    Vote(seats, votes, blank, ElectionRound.Further, otherMembers);

// Ballots with one mark each.
static Tally Single(BallotPaper paper, long[] votes, long blank) =>
    paper.CountPatterns([0b01, 0b10, 0b00], [votes[0], votes[1], blank]);

// 600 ballots with at most two marks each.
static Tally Pairs(BallotPaper paper, long[] votes, long blank)
{
    var box = new BallotBox(paper);
    var left = (long[])votes.Clone();
    for (var ballot = 0; ballot < 600 - blank; ballot++)
    {
        var most = Enumerable.Range(0, left.Length).OrderByDescending(place => left[place]).Take(2);
        var places = most.Where(place => left[place] > 0).ToArray();
        foreach (var place in places)
        {
            left[place]--;
        }

        box.Add(places);
    }

    for (var ballot = 0; ballot < blank; ballot++)
    {
        box.Add();
    }

    return box.Count();
}

static void Print(RuleDescriptor rule, ElectionOutcome outcome)
{
    foreach (var finding in outcome.Findings.Where(finding => finding.Rule.Equals(rule)))
    {
        Console.WriteLine(finding);
        Console.WriteLine(finding.ToString("zh-Hans"));
    }
}
