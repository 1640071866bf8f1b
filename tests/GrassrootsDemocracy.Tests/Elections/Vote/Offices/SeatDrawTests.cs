using System.Diagnostics.CodeAnalysis;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Offices;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Zhejiang 2020 art. 28, Shanghai 2020 art. 20: those with equal votes are voted on again; a rulebook may draw lots. Either tells
// apart the tied and nobody else, and whatever hangs on them is what a search of all seatings then says.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
public sealed class SeatDrawTests
{
    [Theory]
    [InlineData(TieBreak.Lot, false)]
    [InlineData(TieBreak.Runoff, false)]
    [InlineData(TieBreak.Lot, true)]
    [InlineData(TieBreak.Runoff, true)]
    public void A_tie_that_is_settled_is_settled_as_the_search_of_all_seatings_says(
        TieBreak how,
        bool hasHeads
    )
    {
        var random = new Random((int)how + (hasHeads ? 2 : 0));
        var settled = 0;
        for (var number = 0; settled < 120; number++)
        {
            Assert.True(number < 6000, $"{settled}");
            var world = SeatWorld.Random(random) with { Tie = how };
            world = hasHeads ? world.WithHeads(random) : world;
            var before = world.Outcome(Name, isTurned: false);
            var tied = before.Seating.Votes.FirstOrDefault(ballot => before.Seating.Tie(ballot).For > 0);
            if (tied is null)
            {
                continue;
            }

            var (among, seats) = before.Seating.Tie(tied);
            string[] names = [.. among.Select(claim => claim.Name)];
            random.Shuffle(names);
            string[] winners = [.. names.Take(seats)];
            var place = world.PlaceOf(tied.Office, tied.Stage);
            var drawn = world.WithDrawn(place, person => winners.Contains(Name(person)));
            var (expected, hasNone) = SeatOracle.Decide(drawn);
            var (heads, hasNoHeads) = hasHeads ? SeatOracle.DecideHeads(drawn) : ([], false);
            if (hasNone || hasNoHeads)
            {
                continue;
            }

            settled++;
            var outcome = world.Outcome(
                Name,
                isTurned: number % 2 == 0,
                votes => Settled(votes, place, names, winners, seats, how)
            );
            Assert.True(
                string.Equals(
                    Show(world.Votes, expected),
                    Show(world.Votes, drawn.Labels(outcome, Name)),
                    StringComparison.Ordinal
                ),
                $"{number} {world}\n{string.Join(',', winners)} of {string.Join(',', names)}: {Show(world.Votes, expected)} is not {Show(world.Votes, drawn.Labels(outcome, Name))}"
            );

            if (hasHeads)
            {
                Assert.Equal(
                    $"{number} {world}: {Show(world.Heads, heads)}",
                    $"{number} {world}: {Show(world.Heads, drawn.HeadLabels(outcome, Name))}"
                );
            }

            // Drawn for another tie, or for more seats, it says nothing.
            string[] others = [.. names, "庚"];
            var another = world.Outcome(
                Name,
                isTurned: false,
                votes => Settled(votes, place, others, winners, seats, how)
            );
            Assert.Equal(
                Show(world.Votes, world.Labels(before, Name)),
                Show(world.Votes, world.Labels(another, Name))
            );
        }
    }

    private static IEnumerable<OfficeVote> Settled(
        IReadOnlyList<OfficeVote> votes,
        int place,
        string[] among,
        string[] winners,
        int seats,
        TieBreak how
    ) =>
        how == TieBreak.Lot
            ? votes.Select(
                (vote, i) =>
                    i == place
                        ? vote with
                        {
                            Record = vote.Record with
                            {
                                Lot = new Lot { Among = [.. among], Drawn = [.. winners] },
                            },
                        }
                        : vote
            )
            : votes.Append(Runoff(votes[place], among, winners, seats));

    private static OfficeVote Runoff(OfficeVote of, string[] among, string[] winners, int seats)
    {
        var vote = Stage.Vote(
            of.Office,
            seats,
            [.. among.Select(name => (name, winners.Contains(name) ? 50 : 10))],
            ElectionRound.Runoff,
            day: 9
        );
        return vote with
        {
            Record = vote.Record with
            {
                Roll = vote.Record.Roll with { Franchise = of.Record.Roll.Franchise },
            },
        };
    }

    private static string Show(SeatVote[] votes, sbyte[][] labels) =>
        string.Join(
            ' ',
            from person in labels
            from office in Enumerable.Range(0, votes.Length).GroupBy(vote => votes[vote].Rank)
            select office.Max(vote => person[vote])
        );

    private static string Name(int person) => $"{"甲乙丙丁"[person]}";
}
