using System.Globalization;
using CsCheck;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Voting;

// Papers and ballots by the number of places, and the plain way to count them.
internal static class Ballots
{
    public static BallotPaper PaperOf(int options, int limit = 1, BlankBallot blank = BlankBallot.Abstains) =>
        new(Enumerable.Range(0, options).Select(Name), limit, 0, blank);

    public static string Name(int place) => place.ToString("000", CultureInfo.InvariantCulture);

    // The words of some ballots, each given by the places it marks.
    public static ulong[] Words(BallotPaper paper, IEnumerable<IEnumerable<int>> ballots) =>
        [.. ballots.SelectMany(places => Words(paper, places))];

    // Ballots of up to four marks anywhere on the paper.
    public static Gen<int[][]> Of(BallotPaper paper, int most = 40) =>
        Gen.Int[0, paper.Places - 1]
            .HashSet[0, Math.Min(4, paper.Places)]
            .Select(places => places.ToArray())
            .Array[0, most];

    private static ulong[] Words(BallotPaper paper, IEnumerable<int> places)
    {
        var words = new ulong[paper.WordsPerBallot];
        foreach (var place in places)
        {
            words[place / 64] |= 1UL << (place % 64);
        }

        return words;
    }
}
