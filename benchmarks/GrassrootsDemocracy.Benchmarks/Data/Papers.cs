using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>Papers of any size.</summary>
internal static class Papers
{
    // Where a norm says what the ballots are that do not count, they are only counted.
    public static BallotPaper Numbered(int candidates, int limit) =>
        new(Enumerable.Range(1, candidates).Select(i => $"Candidate {i}"), limit)
        {
            Contradictory = Contradiction.VoidsBallot,
        };
}
