using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Members first, then the offices given to them (从当选的委员中选举产生), together with kin, women, two offices, votes added down and
// further elections: the library says what a search of all seatings of both says, and who may be a member is never a member for sure.
[SuppressMessage("Security", "CA5394", Justification = "The worlds are drawn, and drawn alike every time.")]
public sealed class HeadSmallWorldTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Offices_of_members_are_given_as_the_search_of_all_seatings_says(int seed)
    {
        var (decided, open) = Run(seed, 600);
        Assert.True(decided > 100 && open > 50, $"{decided} {open}");
    }

    internal static (int Decided, int Open) Run(int seed, int worlds)
    {
        var random = new Random(seed);
        var (decided, open) = (0, 0);
        for (var number = 0; number < worlds; number++)
        {
            var world = SeatWorld.Random(random).WithHeads(random);
            var (committee, hasNoCommittee) = SeatOracle.Decide(world);
            var (expected, hasNone) = SeatOracle.DecideHeads(world);
            if (hasNone || hasNoCommittee)
            {
                continue;
            }

            var about = $"{seed}/{number} {world}";
            foreach (var isTurned in new[] { false, true })
            {
                string Name(int person) => isTurned ? $"{(char)('Z' - person)}" : $"{(char)('A' + person)}";
                var outcome = world.Outcome(Name, isTurned);
                Same(about, Show(committee, world.Votes), Show(world.Labels(outcome, Name), world.Votes));
                Same(about, Show(expected, world.Heads), Show(world.HeadLabels(outcome, Name), world.Heads));
            }

            _ = expected.SelectMany(one => one).Contains((sbyte)0) ? open++ : decided++;
        }

        return (decided, open);
    }

    private static void Same(string about, string expected, string found) =>
        Assert.True(
            string.Equals(expected, found, StringComparison.Ordinal),
            $"{about}: {expected}, not {found}"
        );

    // By person and office: a further election is for the same seats.
    private static string Show(sbyte[][] labels, SeatVote[] votes) =>
        string.Join(
            ' ',
            from person in labels
            from office in Enumerable.Range(0, votes.Length).GroupBy(vote => votes[vote].Rank)
            select office.Max(vote => person[vote]).ToString(CultureInfo.InvariantCulture)
        );
}
