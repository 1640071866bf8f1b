using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>Papers of any size.</summary>
internal static class Papers
{
    public static BallotPaper Numbered(int candidates, int limit) =>
        BallotPaper.Of(Enumerable.Range(1, candidates).Select(i => $"Candidate {i}"), limit);
}
