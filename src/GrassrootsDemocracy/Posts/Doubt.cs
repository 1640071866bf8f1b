namespace GrassrootsDemocracy.Posts;

// Judges a count of which only the bounds are known: a verdict stands when every number within them gives it.
internal static class Doubt
{
    public static Measure Judge(CountRange counts, Func<long, Measure> measure)
    {
        var first = measure(counts.Least);
        for (var count = counts.Least + 1; count <= counts.Most; count++)
        {
            if (measure(count).Verdict != first.Verdict)
            {
                return Measure.MissingFact(
                    new("what holds of everybody who is counted", "计入者的具体情况"),
                    counts.Least
                );
            }
        }

        return first;
    }

    public static CountRange Count<T>(IEnumerable<T> items, Func<T, bool?> isCounted)
    {
        var answers = items.Select(isCounted).ToList();
        return new(answers.Count(answer => answer == true), answers.Count(answer => answer != false));
    }

    // What holds in principle can have an exception, and whether this is one is for somebody else to say.
    public static Measure Forced(Measure measure, NormForce force) =>
        force == NormForce.InPrinciple && measure.Verdict == Verdict.Breached
            ? Measure.Awaiting(measure.Actual ?? 0, measure.Least ?? measure.Most ?? 0)
            : measure;
}
