using System.Globalization;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// Village law of 2018 art. 15(2): every election there can be of up to four candidates, three seats and four voters.
public sealed class SmallWorldTests
{
    private const int MostCandidates = 4;
    private const int MostSeats = 3;
    private const int MostVoters = 4;

    // A voter who did not come, and one whose ballot nobody can read; from zero on, the set of names marked.
    private const int Absent = -2;
    private const int Unreadable = -1;

    private static readonly ElectionRules Rules = ElectionRules.From(
        Layers.Province.With(Layers.Names.Vacancies, 3, Layers.Source),
        Layers.Names,
        Franchise.Voters
    );

    [Fact]
    public void Every_first_election_is_decided_as_the_article_says() =>
        Assert.Equal(25_788, CompareAll(others: 0, isFurther: false));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_further_election_is_decided_as_the_article_says(int others) =>
        Assert.Equal(25_788, CompareAll(others, isFurther: true));

    // Art. 15 itself is silent on over-marked ballots: what the library decides all the same must hold on both readings.
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_a_silent_law_decides_holds_on_either_reading(bool isFurther)
    {
        var silent = ElectionRules.From(
            Layers.With(Layers.Names.Vacancies, 3),
            Layers.Names,
            Franchise.Voters
        );
        var readings = Worlds(0, isFurther).Zip(Worlds(0, isFurther, isOverMarkedVoid: false));
        var (settled, open) = (0, 0);
        foreach (var ((asVoid, record), (asValid, _)) in readings)
        {
            var outcome = silent.Decide(record);
            if (outcome.Status == ElectionStatus.Undetermined)
            {
                open++;
                continue;
            }

            Assert.Equal(asVoid.Status, outcome.Status.ToString());
            Assert.True(
                string.Equals(asVoid.Status, asValid.Status, StringComparison.Ordinal)
                    && asVoid.Elected.SequenceEqual(asValid.Elected)
                    && asVoid.Elected.Count() == outcome.Elected.Count,
                $"{Tell(record)}: {Tell(outcome)}, but void: {Tell(asVoid)}, and valid: {Tell(asValid)}"
            );
            settled++;
        }

        Assert.Equal(25_788, settled + open);
        Assert.True(settled > 5_000 && open > 1_000, $"{settled} settled, {open} open");
    }

    // Every status and every state a candidate can be in do occur, so that nothing was compared in vain.
    [Fact]
    public void Every_result_that_the_law_knows_occurs()
    {
        var first = Worlds(0, isFurther: false).Select(world => world.Oracle).ToList();
        var further = Worlds(2, isFurther: true).Select(world => world.Oracle).ToList();
        Assert.Equal(
            ["Complete", "FurtherElection", "Invalid", "Tied"],
            first.Select(oracle => oracle.Status).Distinct().Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Equal(
            ["Complete", "FurtherElection", "SeatsLeftOpen", "Tied", "Undetermined"],
            further.Select(oracle => oracle.Status).Distinct().Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
        Assert.Equal(
            Enum.GetNames<CandidateState>().Order(StringComparer.Ordinal),
            first
                .Concat(further)
                .SelectMany(oracle => oracle.States)
                .Distinct()
                .Order(StringComparer.Ordinal),
            StringComparer.Ordinal
        );
    }

    private static int CompareAll(int others, bool isFurther)
    {
        var compared = 0;
        foreach (var (oracle, record) in Worlds(others, isFurther))
        {
            var outcome = Rules.Decide(record);
            var states = outcome.Candidates.OrderBy(result => result.Name, StringComparer.Ordinal);
            if (
                outcome.SeatsLeft != oracle.SeatsLeft
                || !string.Equals(outcome.Status.ToString(), oracle.Status, StringComparison.Ordinal)
                || !states.Select(result => result.State.ToString()).SequenceEqual(oracle.States)
            )
            {
                Assert.Fail($"{Tell(record)}: {Tell(outcome)}, but the article says {Tell(oracle)}");
            }

            compared++;
        }

        return compared;
    }

    private static IEnumerable<(Oracle Oracle, ElectionRecord Record)> Worlds(
        int others,
        bool isFurther,
        bool isOverMarkedVoid = true
    ) =>
        from candidates in Enumerable.Range(1, MostCandidates)
        from seats in Enumerable.Range(1, MostSeats)
        let paper = Rules.Paper(Enumerable.Range('A', candidates).Select(name => $"{(char)name}"), seats)
        from voters in Enumerable.Range(0, MostVoters + 1)
        from choices in Multisets(voters, Absent, (1 << candidates) - 1)
        select World(paper, seats, others, isFurther, choices, isOverMarkedVoid);

    // Who cast which ballot is secret, so voters in another order are the same election.
    private static IEnumerable<int[]> Multisets(int size, int least, int most) =>
        size == 0
            ?
            [
                [],
            ]
            : Enumerable
                .Range(least, most - least + 1)
                .SelectMany(first =>
                    Multisets(size - 1, first, most).Select(rest => (int[])[first, .. rest])
                );

    private static (Oracle Oracle, ElectionRecord Record) World(
        BallotPaper paper,
        int seats,
        int others,
        bool isFurther,
        int[] choices,
        bool isOverMarkedVoid
    )
    {
        var cast = choices.Where(choice => choice != Absent).ToList();
        var readable = cast.Where(choice => choice != Unreadable).Select(marks => (ulong)marks).ToArray();
        var tally = paper.Count(readable).WithInvalid(InvalidReason.Unreadable, cast.Count - readable.Length);
        ElectionRecord record = new()
        {
            Contest = new()
            {
                Body = new() { Name = "Village", Jurisdiction = JurisdictionCode.Nation },
                Day = Scene.Day,
                Seats = seats,
                OtherMembers = others,
                Round = isFurther ? ElectionRound.Further : ElectionRound.First,
            },
            Roll = new() { Franchise = Franchise.Voters, Registered = choices.Length },
            Tally = tally,
        };
        List<int?> ballots = [.. cast.Select(choice => choice == Unreadable ? null : (int?)choice)];
        var oracle = Oracle.Of(
            paper.Options.Count,
            seats,
            others,
            isFurther,
            choices.Length,
            ballots,
            isOverMarkedVoid
        );
        return (oracle, record);
    }

    private static string Tell(ElectionRecord record) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{record.Contest.Round} election, {record.Contest.Seats} seats, {record.Tally.Collected} ballots of {record.Roll.Registered}"
        );

    private static string Tell(ElectionOutcome outcome) =>
        $"{outcome.Status} {string.Join(", ", outcome.Candidates.Select(result => $"{result.Name} {result.Votes} {result.State}"))}";

    private static string Tell(Oracle oracle) => $"{oracle.Status} {string.Join(", ", oracle.States)}";
}
