using GrassrootsDemocracy.Benchmarks.Data;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Benchmarks.Ratios;

/// <summary>Counting masks of bytes against counting lists of names: what the representation alone is worth.</summary>
internal static class PeerRows
{
    public static IEnumerable<Row> All =>
        [
            new(
                Goal.AtLeast("count.vs-linq", 500, 100, "times LINQ's SelectMany and CountBy"),
                scale => Against(scale, ballots => ballots.ByLinq())
            ),
            new(
                Goal.AtLeast("count.vs-dictionary", 100, 20, "times a Dictionary<string, int>"),
                scale => Against(scale, ballots => ballots.ByDictionary())
            ),
        ];

    private static double Against(Scale scale, Func<NamedBallots, Dictionary<string, int>> peer)
    {
        var ballots = new NamedBallots(scale.NamedBallots);
        var paper = BallotPaper.Of(NamedBallots.Printed, NamedBallots.Seats);
        var (votes, tally) = (peer(ballots), paper.Count(ballots.Masks));
        if (NamedBallots.Printed.Any(name => votes[name] != tally.For(name)))
        {
            throw new InvalidOperationException("The two counts differ, so their times compare nothing.");
        }

        return Clock.Ratio(scale, () => peer(ballots), () => paper.Count(ballots.Masks));
    }
}
