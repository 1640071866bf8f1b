using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.Papers;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting.Columns;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Papers;

// Small papers for several offices whose rules of reading are open in part: a result stands if and only if every way to state the
// open rules, counted and decided anew, gives it.
public class PaperReadingTests
{
    [Theory]
    [InlineData(1, 150)]
    [InlineData(2, 150)]
    public void A_result_stands_when_and_only_when_every_way_to_state_the_open_rules_gives_it(
        int seed,
        int worlds
    )
    {
        var random = new Random(seed);
        var (settled, open) = (0, 0);
        for (var i = 0; i < worlds; i++)
        {
            var world = new PaperWorld(random);
            var tally = world.Count(world.Book);
            for (var column = 0; column < tally.Columns.Count; column++)
            {
                var outcome = world.Decide(world.Book, tally, column);
                if (outcome.Findings.Any(line => line.Rule.Equals(VoteFindings.NotProven)))
                {
                    continue;
                }

                var readings = world
                    .Completions()
                    .Select(book => Tell(world.Decide(book, world.Count(book), column)))
                    .ToHashSet(StringComparer.Ordinal);
                var said = Tell(outcome);
                Assert.True(
                    readings.Count == 1 ? said == readings.Single() : said == "Undetermined",
                    $"{seed}/{i}, {world}, office {column}: {said}, but {string.Join(" | ", readings)}"
                );
                _ = readings.Count == 1 ? settled++ : open++;
            }
        }

        Assert.True(settled > worlds / 5 && open > worlds / 10, $"{settled} settled, {open} open");
    }

    // Stations count apart, and a count by masks is one by lines.
    [Theory]
    [InlineData(3, 200)]
    public void Parts_and_masks_hang_alike(int seed, int worlds)
    {
        var random = new Random(seed);
        for (var i = 0; i < worlds; i++)
        {
            var world = new PaperWorld(random);
            var (paper, half) = (world.Paper(world.Book), world.Ballots.Count / 2);
            Assert.Equal(
                Read(paper, world.Ballots),
                Read(paper, world.Ballots.Skip(half)) + Read(paper, world.Ballots.Take(half))
            );
            var plain = world.Ballots.Where(PaperWorld.IsMask).ToList();
            var (approvals, rejections) = world.Masks(plain);
            Assert.Equal(
                Read(paper, plain),
                paper.Count([.. approvals], paper.IsThreeWay ? [.. rejections] : [])
            );
        }
    }

    [Fact]
    public void An_open_rule_that_matters_is_named()
    {
        var world = new PaperWorld(new(5))
        {
            Ballots = [.. Enumerable.Repeat<ColumnLine[]>([new(0, "W", LineMark.ForTwice)], 4)],
        };
        var book = PaperWorld.Own.With(
            ElectionNorms.VillagersCommittee.Majority,
            new(Threshold.Majority, Base.Valid),
            Layers.Source
        );
        var outcome = world.Decide(book, world.Count(book), 0);

        Assert.Contains(
            outcome.Findings,
            line =>
                line.ToString()
                    .Contains(
                        "how ballots with a mark twice on one line are read (4)",
                        StringComparison.Ordinal
                    )
        );
    }

    private static ColumnTally Read(ColumnPaper paper, IEnumerable<ColumnLine[]> ballots)
    {
        var box = paper.OpenBox();
        foreach (var ballot in ballots)
        {
            box.Add(ballot);
        }

        return box.Count();
    }

    private static string Tell(ElectionOutcome outcome) =>
        outcome.Status == ElectionStatus.Undetermined
            ? "Undetermined"
            : $"{outcome.Status}: {string.Join(' ', outcome.Elected.Order(StringComparer.Ordinal))}; {string.Join(' ', outcome.Candidates.Where(one => one.State == CandidateState.TiedAtCutOff).Select(one => one.Name).Order(StringComparer.Ordinal))}";
}
