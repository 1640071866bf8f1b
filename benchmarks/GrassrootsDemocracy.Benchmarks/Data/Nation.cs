using System.Collections.Concurrent;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;
using NodaTime;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>Villages that vote on one day, each with people, a paper and 1,000 ballots of its own.</summary>
/// <remarks>
/// The ballots of 600,000 villages would take 4.8 GB. There are as many different villages as fill far more than the
/// last cache, and a turn visits them again and again: each ballot still comes from memory.
/// </remarks>
internal sealed class Nation
{
    public const int BallotsEach = 1000;
    private const int Candidates = 12;
    private const int Seats = 7;
    private const int Tempers = 61;

    private static readonly ParallelOptions TwoCores = new() { MaxDegreeOfParallelism = 2 };
    private static readonly LocalDate Day = new(2026, 11, 23);

    private readonly ulong[] _ballots;
    private readonly BallotPaper[] _papers;
    private readonly Contest[] _contests;
    private readonly ElectoralRoll[] _rolls;

    public Nation(int villages)
    {
        var random = new Random(Ballots.Seed);
        var tempers = new ulong[Tempers][];
        for (var i = 0; i < Tempers; i++)
        {
            tempers[i] = Ballots.Table<ulong>(random, Candidates, Seats);
        }

        _ballots = new ulong[villages * BallotsEach];
        _papers = new BallotPaper[villages];
        _contests = new Contest[villages];
        _rolls = new ElectoralRoll[villages];
        for (var i = 0; i < villages; i++)
        {
            random.GetItems(tempers[i % Tempers], _ballots.AsSpan(i * BallotsEach, BallotsEach));
            _papers[i] = Rules.Paper(
                Enumerable.Range(0, Candidates).Select(name => $"Candidate {i}-{name}"),
                Seats
            );
            _contests[i] = new()
            {
                Body = new()
                {
                    Name = $"Villagers' committee {i}",
                    Jurisdiction = JurisdictionCode.Parse("420503"),
                },
                Day = Day,
                Seats = Seats,
            };
            _rolls[i] = new()
            {
                Franchise = Franchise.Voters,
                Registered = random.Next(1050, 2100),
                PublishedOn = Day.PlusDays(-random.Next(18, 30)),
            };
        }
    }

    /// <summary>Gets the national law, with the terms filled that it leaves to the provinces.</summary>
    public static ElectionRules Rules { get; } =
        ElectionRules.From(
            Province(NationalRulebook.Editions.On(Day)),
            ElectionNorms.VillagersCommittee,
            Franchise.Voters
        );

    /// <summary>Gets how many different villages there are.</summary>
    public int Villages => _papers.Length;

    /// <summary>Counts and decides the vote of one village.</summary>
    public ElectionOutcome Decide(int village)
    {
        var pool = village % Villages;
        return Rules.Decide(
            new()
            {
                Contest = _contests[pool],
                Roll = _rolls[pool],
                Tally = Count(pool),
            }
        );
    }

    /// <summary>Counts the ballots of one village.</summary>
    public Tally Count(int village) => _papers[village].Count(BallotsOf(village));

    /// <summary>Counts and decides the votes of a nation on two cores.</summary>
    public void Decide(ElectionOutcome[] outcomes) =>
        OnTwoCores(
            outcomes.Length,
            (from, to) =>
            {
                for (var i = from; i < to; i++)
                {
                    outcomes[i] = Decide(i);
                }
            }
        );

    /// <summary>Merely reads the ballots of as many villages on two cores.</summary>
    public void Read(int villages) =>
        OnTwoCores(
            villages,
            (from, to) =>
            {
                var sum = 0UL;
                for (var i = from; i < to; i++)
                {
                    sum ^= Memory.Read(BallotsOf(i % Villages));
                }

                GC.KeepAlive(sum);
            }
        );

    /// <summary>Gets the ballots of one village.</summary>
    public ReadOnlySpan<ulong> BallotsOf(int village) => _ballots.AsSpan(village * BallotsEach, BallotsEach);

    /// <summary>Does a range of work in parts, each as soon as one of two cores is free.</summary>
    public static void OnTwoCores(int length, Action<int, int> part) =>
        Parallel.ForEach(
            Partitioner.Create(0, length, 512),
            TwoCores,
            range => part(range.Item1, range.Item2)
        );

    private static Rulebook Province(Rulebook nation)
    {
        var norms = ElectionNorms.VillagersCommittee;
        var method = new Citation(
            new("Election Method of a province", "某省村民委员会选举办法", "2026"),
            Provision.Article(30),
            TextStatus.Read
        );
        return nation
            .Under("A province", "某省")
            .With(norms.WriteIns, WriteInRule.Forbidden, method)
            .With(norms.ExcessBallots, new ExcessRule(Base.Roll, ExcessMeaning.VoidsElection), method)
            .With(norms.OverMarked, OverMarking.VoidsBallot, method)
            .With(norms.Blank, BlankBallot.Abstains, method)
            .With(norms.Tie, TieBreak.Runoff, method);
    }
}
