namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>Ballots that are for some of 12 candidates and against others.</summary>
internal sealed class ThreeWayBallots
{
    public const int Candidates = 12;
    public const int Seats = 7;
    private const ulong OnPaper = (1UL << Candidates) - 1;

    public ThreeWayBallots(int count)
    {
        Approvals = Ballots.Masks<ulong>(count, Candidates, Seats);
        Rejections = Array.ConvertAll(Approvals, Against);
    }

    public ulong[] Approvals { get; }

    public ulong[] Rejections { get; }

    public ulong Read() => unchecked(Memory.Read<ulong>(Approvals) + Memory.Read<ulong>(Rejections));

    // Against everybody printed after somebody it is for; those for just the first two contradict themselves.
    private static ulong Against(ulong approvals) =>
        approvals == 3 ? approvals : (approvals << 1) & ~approvals & OnPaper;
}
