using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Deciding;

// What a number is at least and at most; known when the two are one.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Extent(long Least, long Most)
{
    // More than any number that somebody counted, and little enough to reckon with.
    public const long Unlimited = long.MaxValue / 4;

    public bool IsKnown => Least == Most;

    public static Extent Of(long known) => new(known, known);

    // A whole that nobody counted: no less than the ballots where they are among it, no more than the roll where it is among
    // those on it.
    public static Extent Unknown(Base of, long collected, long registered) =>
        new(
            Wholes.IsNeverLess(of, Base.Collected) ? collected : 0,
            Wholes.IsNeverLess(Base.Roll, of)
                ? Math.Max(registered, collected)
                : Math.Max(Unlimited, collected)
        );

    public Extent Plus(long more) => new(Least, checked(Most + more));

    // What reaches a share of it at the most, and what does so surely; no number reaches a share of nothing.
    public Extent Needed(Threshold threshold) =>
        new(Of(Least, Most, threshold), Most == 0 ? long.MaxValue : threshold.Least(Most));

    // One measure where the share is reached, or is not, of the greatest as of the least; else the whole is not known.
    public Measure Share(long? part, Quota quota)
    {
        if (IsKnown)
        {
            return Measure.OfQuota(part, quota, Least);
        }

        var (least, most) = (Measure.OfQuota(part, quota, Least), Measure.OfQuota(part, quota, Most));
        return least.Verdict != most.Verdict ? Measure.OfQuota(part, quota, whole: null)
            : least.Verdict == Verdict.Met ? most
            : least;
    }

    // Of an extent that begins with nothing the least whole of which anything is a share is one.
    private static long Of(long least, long most, Threshold threshold) =>
        most == 0 ? long.MaxValue : threshold.Least(Math.Max(1, least));
}
