namespace GrassrootsDemocracy.Posts;

internal static class Doubt
{
    // What holds in principle can have an exception, and whether this is one is for somebody else to say.
    public static Measure Forced(Measure measure, NormForce force) =>
        force == NormForce.InPrinciple && measure.Verdict == Verdict.Breached
            ? Measure.Awaiting(measure.Actual ?? 0, measure.Least ?? measure.Most ?? 0)
            : measure;
}
