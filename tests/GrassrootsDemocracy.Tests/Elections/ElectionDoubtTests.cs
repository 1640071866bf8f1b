using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Elections;

// Every small election with ballots in doubt, against an oracle that tries every reading of all of them together, and every
// ballot that the count could have been of: no verdict is wrong, and none is open that all readings agree on.
public sealed class ElectionDoubtTests
{
    [Theory]
    [InlineData(1, 1_000)]
    [InlineData(2, 1_000)]
    [InlineData(3, 1_000)]
    public void Who_is_elected_agrees_with_every_reading(int seed, int worlds)
    {
        var random = new Random(seed);
        var (settled, open, gaveUp) = (0, 0, 0);
        for (var i = 0; i < worlds; i++)
        {
            var world = new DoubtfulElection(random);
            if (world.Tally.Collected == 0)
            {
                continue;
            }

            var outcome = world.Rules.Decide(world.Record);
            if (
                outcome.Decision.HangsOnDoubts
                && new ElectionWeighing(world.Rules, world.Record, outcome.Decision.Needed).GaveUp
            )
            {
                gaveUp++;
                continue;
            }

            var readings = new DoubtfulReadings(world);
            if (outcome.Status == ElectionStatus.Undetermined)
            {
                Assert.True(readings.Results.Count > 1, $"{world}: open, but always {readings}");
                Assert.Contains(outcome.Findings, line => line.Rule.Equals(VoteFindings.Doubt));
                open++;
            }
            else
            {
                Assert.True(readings.Results.Count == 1, $"{world}: {outcome.Status}, but {readings}");
                Assert.Equal(
                    readings.Results.Single(),
                    DoubtfulReadings.Tell(
                        outcome.Status,
                        outcome
                            .Candidates.Where(one => one.State == CandidateState.Elected)
                            .Select(one => one.IsWriteIn ? $"{one.Name}*" : one.Name)
                    )
                );
                settled++;
            }

            foreach (var candidate in outcome.Candidates.Where(candidate => !candidate.IsWriteIn))
            {
                var states = readings.StatesOf(candidate.Name);
                Assert.True(
                    states.Count > 1
                        ? candidate.State == CandidateState.Undetermined
                        : states.Single() == StateOf(candidate.State),
                    $"{world}: {candidate}, but {string.Join(", ", states)}"
                );
            }
        }

        Assert.True(
            settled > worlds / 5 && open > worlds / 5,
            $"{settled} settled, {open} open, {gaveUp} not proven"
        );
        Assert.True(gaveUp <= worlds / 500, $"{gaveUp} not proven");
    }

    private static string StateOf(CandidateState state) =>
        state switch
        {
            CandidateState.Elected => "in",
            CandidateState.TiedAtCutOff => "tied",
            CandidateState.Undetermined => "open",
            _ => "out",
        };
}
