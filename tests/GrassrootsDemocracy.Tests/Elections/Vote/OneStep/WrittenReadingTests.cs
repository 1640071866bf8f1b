using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Elections.Vote.OneStep;

// Small elections and nominations by written names against every reading of them: no result is wrong, and none is open that
// all readings agree on.
public sealed class WrittenReadingTests
{
    [Theory]
    [InlineData(1, 500)]
    [InlineData(2, 500)]
    public void A_result_by_written_names_stands_when_and_only_when_every_reading_gives_it(
        int seed,
        int worlds
    )
    {
        var random = new Random(seed);
        var (settled, open) = (0, 0);
        for (var i = 0; i < worlds; i++)
        {
            var world = new WrittenWorld(random);
            var outcome = world.Rules.Decide(world.Election);
            var nomination = world.Rules.DecideNomination(world.Election);
            foreach (var (index, office) in outcome.Offices.Index())
            {
                var readings = new WrittenReadings(world, index).Try();
                var election = office.Election;
                if (election.Findings.Any(line => line.Rule.Equals(VoteFindings.NotProven)))
                {
                    continue;
                }

                var tied = election
                    .Candidates.Where(one => one.State == CandidateState.TiedAtCutOff)
                    .Select(one => one.Name);
                Compare(
                    $"{world}, office {index}",
                    readings.Elections,
                    office.Status == ElectionStatus.Undetermined
                        ? null
                        : WrittenReadings.Tell(office.Elected, tied)
                );
                var named = nomination.Offices[index];
                var first = WrittenReadings.Tell(named.Elected, named.TiedForSeats);
                Compare(
                    $"nomination, {world}, office {index}",
                    readings.Nominations,
                    !named.IsDetermined ? null
                        : named.SeatsLeft == 0 || named.TiedForSeats.Count > 0 ? first
                        : $"{first}; {WrittenReadings.Tell(named.Candidates, named.TiedAtTheEdge)}"
                );
                _ = readings.Elections.Count == 1 ? settled++ : open++;
            }
        }

        Assert.True(settled > worlds / 5 && open > worlds / 5, $"{settled} settled, {open} open");
    }

    private static void Compare(string world, HashSet<string> readings, string? said) =>
        Assert.True(
            readings.Count == 1 ? said == readings.Single() : said is null,
            $"{world}: {said ?? "open"}, but {string.Join(" | ", readings)}"
        );
}
