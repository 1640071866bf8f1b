using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Deciding;

// What a number is at least and at most; known when the two are one.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Extent(long Least, long Most)
{
    // More than any number that somebody counted, and little enough to reckon with.
    public const long Unlimited = long.MaxValue / 4;

    private static readonly Base[] Bases = Enum.GetValues<Base>();

    public bool IsKnown => Least == Most;

    public static Extent Of(long known) => new(known, known);

    // A number that nobody counted is no less than what it is never less than, and no more than what is never less than it.
    public static Extent Of(Base of, Func<Base, long?> known)
    {
        if (known(of) is { } number)
        {
            return Of(number);
        }

        var (least, most) = (0L, Unlimited);
        foreach (var other in Bases)
        {
            if (known(other) is { } there)
            {
                least = Wholes.IsNeverLess(of, other) ? Math.Max(least, there) : least;
                most = Wholes.IsNeverLess(other, of) ? Math.Min(most, there) : most;
            }
        }

        return new(least, Math.Max(least, most));
    }

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
