namespace GrassrootsDemocracy.Requirements;

// Judges a count of which only the bounds are known: a verdict stands when every number within them gives it.
internal static class PartlyKnown
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
}
