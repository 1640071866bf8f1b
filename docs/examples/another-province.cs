#!/usr/bin/env dotnet
#:project ../../src/GrassrootsDemocracy/GrassrootsDemocracy.csproj

using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.ByElections;
using GrassrootsDemocracy.Elections.Before.Candidacy;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Voting;
using NodaTime;

// Behind docs/another-province.md: a province that is made up answers, one by one, what provinces answer differently.
var norms = ElectionNorms.VillagersCommittee;
var measures = new Instrument(
    "Election measures of an assumed province",
    "某省村民委员会选举办法(假设)",
    adopted: new LocalDate(2026, 2, 1),
    inForce: new LocalDate(2026, 3, 1)
);
var nation = RulebookCatalogue.BuiltIn.Find(JurisdictionCode.Nation, new LocalDate(2026, 3, 14));
var township = Bodies.TownshipGovernment;

// Sizes and who stands: an odd number of members; one more candidate for director and deputy, one to three for members.
var province = nation
    .Under("Assumed province", "某省(假设)")
    .With(norms.Seats, CountRange.Odd(3, 7), Article(2))
    .With(norms.ElectionCommittee.Size, CountRange.Odd(5, 9), Article(5))
    .With(norms.For(Office.Director).Surplus, Surplus.Exactly(1), Article(12))
    .With(norms.For(Office.DeputyDirector).Surplus, Surplus.Exactly(1), Article(12))
    .With(norms.For(Office.Member).Surplus, Surplus.Between(1, 3), Article(12))
    .With(
        norms.Candidacy.FurtherBars,
        [new Label("candidate-fact/owes-the-village", "owing the village money", "长期拖欠村集体资金")],
        Article(11)
    )
    .With(norms.Proxies.AskedBefore, new TimeLimit(2, TimeUnit.WorkingDay), Article(17))
    .With(norms.Proxies.MostPrincipals, 2, Article(17));

// The ballots and the votes: what a blank or over-marked ballot is, votes added down, equal votes, further elections.
province = province
    .With(norms.Blank, BlankBallot.IsInvalid, Article(20), Latitude.Fixed)
    .With(norms.OverMarked, OverMarking.VoidsBallot, Article(20), Latitude.Fixed)
    .With(norms.OneStep.RepeatedName, RepeatedName.VoidsBallot, Article(20), Latitude.Fixed)
    .With(norms.WriteIns, WriteInRule.Allowed, Article(20), Latitude.Fixed)
    .With(
        norms.Offices.Rounds,
        [new OfficeRound([Office.Director, Office.DeputyDirector, Office.Member], OfficeStanding.Nominated)],
        Article(19),
        Latitude.Fixed
    )
    .With(norms.Offices.Folding, VoteFolding.ToAll, Article(21), Latitude.Fixed)
    .With(norms.Offices.TwoOffices, OfficeKept.Higher, Article(21), Latitude.Fixed)
    .With(norms.Offices.AfterTwoOffices, SeatFilling.NextInLine, Article(21), Latitude.Fixed)
    .With(norms.Tie, TieBreak.Runoff, Article(22), Latitude.Fixed)
    .With(norms.RunoffTurnout, new(Base.TookPart, new(Threshold.Majority, Base.Roll)), Article(22))
    .With(norms.FurtherTurnout, new(Base.TookPart, new(Threshold.Majority, Base.Roll)), Article(23))
    .With(norms.FurtherCandidates, Surplus.Exactly(1), Article(23))
    .With(norms.FurtherRounds, 2, Article(23))
    .With(norms.Vacancies, 3, Article(23));

// Who may sit together: a wider circle than the law's; one woman takes the last seat if votes alone elect none.
province = province
    .With(
        norms.Offices.KeptApart,
        new KinCircle([
            .. KinCircle.CloseRelatives.Relations,
            KinRelation.ParentInLaw,
            KinRelation.SiblingInLaw,
        ]),
        Article(24)
    )
    .With(norms.Offices.KeptOfKin, [KinCriterion.MoreVotes], Article(24), Latitude.Fixed)
    .With(norms.Offices.AfterKin, SeatFilling.StaysEmpty, Article(24), Latitude.Fixed)
    .With(norms.Offices.Women.Means, GuaranteeMeans.TakesLastSeat, Article(25), Latitude.Fixed);

// Days: a further election within fifteen; and two stages that only this province has, with actor, evidence and notice.
var process = norms.Process;
var kept = process.Stage(
    new Label("election-stage/ballots-kept", "the ballots are kept until then", "保存选票")
);
var open = process.Stage(new Label("election-stage/seats-left-open", "seats are left open", "决定名额空缺"));
province = province
    .With(
        process.FurtherElection.Latest,
        DayRule.After(new TimeLimit(15), process.Polling.Stage),
        Article(23)
    )
    .With(kept.Task, kept.Stage, Article(28))
    .With(
        kept.Earliest,
        DayRule.After(new TimeLimit(1, TimeUnit.Year), process.Announcement.Stage),
        Article(28)
    )
    .With(kept.Actors, [township], Article(28), Latitude.Fixed)
    .With(open.Task, open.Stage, Article(23))
    .With(open.Actors, [Bodies.VillagersDelegatesAssembly], Article(23), Latitude.Fixed)
    .With(open.After, [process.FurtherElection.Stage], Article(23))
    .With(open.PublishedFor, new TimeLimit(10), Article(23))
    .With(process.Roll.PublishedFor, new TimeLimit(15), Article(9));

// After the vote: by-elections within three months, not in the last half-year; a failed recall bars for a year.
province = province
    .With(norms.ByElection.Within, new TimeLimit(3, TimeUnit.Month), Article(31))
    .With(norms.ByElection.NotNeeded, new TimeLimit(6, TimeUnit.Month), Article(31))
    .With(norms.ByElection.RequiredBelow, 3, Article(31))
    .With(norms.Recall.SameFacts, new TimeLimit(1, TimeUnit.Year), Article(30))
    .With(norms.Ending.ResignationDecided, new TimeLimit(30), Article(29));

Console.WriteLine("== conflicts");
foreach (var conflict in province.ConflictsWithSuperiors())
{
    Console.WriteLine(conflict.ToFinding());
}

// What the law fixes it may not say: a majority of the valid ballots instead of those who took part.
Console.WriteLine("== what it may not say");
var tooFar = province.With(norms.Majority, new Quota(Threshold.Majority, Base.Valid), Article(20));
foreach (var conflict in tooFar.ConflictsWithSuperiors())
{
    Console.WriteLine(conflict.ToFinding());
}

// And it decides. Wang has 40 votes for director and 20 for deputy, of 100; Qian and Li are sister- and brother-in-law.
Console.WriteLine("== a vote");
var rules = OfficeRules.From(province, norms, Franchise.Voters);
var outcome = rules.Decide(
    new OfficeElection
    {
        Votes =
        [
            Vote(Office.Director, ("Li", 60), ("Wang", 40)),
            Vote(Office.DeputyDirector, ("Zhao", 50), ("Wang", 20)),
            Vote(Office.Member, ("Qian", 55), ("Zhou", 30)),
        ],
        People =
        [
            new() { Name = "Li", IsWoman = false },
            new() { Name = "Wang", IsWoman = false },
            new() { Name = "Qian", IsWoman = true },
        ],
        Kinship = new Kinship(new Relation("Qian", "Li", KinRelation.SiblingInLaw)),
    }
);
foreach (var result in outcome.Offices)
{
    Console.WriteLine(
        $"{result.Office}: {string.Join(", ", result.Holders.Select(holder => holder.Name))} ({result.Status})"
    );
}

Console.WriteLine("== its own stages");
var log = new ProcedureLog { FixedDays = [new(process.Polling.Stage, new LocalDate(2026, 4, 20))] };
var calendar = Procedure.From(province, process.Id).Plan(log);
foreach (
    var stage in calendar.Stages.Where(stage =>
        stage.Stage.Stage == kept.Stage || stage.Stage.Stage == process.FurtherElection.Stage
    )
)
{
    Console.WriteLine($"{stage.Stage.Stage}: {stage.Earliest:uuuu-MM-dd} to {stage.Latest:uuuu-MM-dd}");
}

Citation Article(int number) => new(measures, Provision.Article(number), TextStatus.Analogy);

OfficeVote Vote(Office office, params (string Name, int Votes)[] votes)
{
    var paper = rules.Of(office).Paper(votes.Select(vote => vote.Name), seats: 1);
    var ballots = votes.SelectMany((vote, place) => Enumerable.Repeat(1UL << place, vote.Votes));
    return new()
    {
        Office = office,
        Record = new()
        {
            Contest = new()
            {
                Body = new() { Name = "Example village", Jurisdiction = JurisdictionCode.Nation },
                Day = new(2026, 4, 20),
                Seats = 1,
            },
            Roll = new() { Franchise = Franchise.Voters, Registered = 120 },
            Tally = paper.Count(ballots.ToArray()),
            Attendance = new() { Due = 120, Present = 100 },
        },
    };
}
