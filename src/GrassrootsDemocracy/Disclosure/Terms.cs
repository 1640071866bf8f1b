namespace GrassrootsDemocracy.Disclosure;

// Several terms of one question, each of which may hang on a case.
internal static class Terms
{
    // The numbers by the value of a term, and by none where nobody speaks, nothing is asked, or it is left to others.
    public static Measure With<T>(this NormOrOpen<T> term, Func<T?, Measure> judge)
        where T : class =>
        term.State switch
        {
            TermState.Stated => judge(term.Norm!.Value),
            TermState.InCases => InCases(term, each => each.With(judge)),
            _ => judge(null),
        };

    public static Measure WithTime(this NormOrOpen<TimeLimit> term, Func<TimeLimit?, Measure> judge) =>
        term.State switch
        {
            TermState.Stated => judge(term.Norm!.Value),
            TermState.InCases => InCases(term, each => each.WithTime(judge)),
            _ => judge(null),
        };

    public static Measure IfAsked(this NormOrOpen<bool> term, Func<bool, Measure> judge) =>
        term.State switch
        {
            TermState.Stated => judge(term.Norm!.Value),
            TermState.InCases => InCases(term, each => each.IfAsked(judge)),
            TermState.LeftToOthers => judge(false) is { Verdict: not Verdict.Met } worse
                ? worse
                : term.Unfilled(actual: null),
            _ => judge(false),
        };

    // What several readings of one question come to: what all say, or open for want of the fact that tells them apart.
    public static Measure Agreed(IReadOnlyList<Measure> all, Words fact)
    {
        var first = all[0];
        return all.Skip(1).All(one => one == first) ? first
            : all.Any(one => one.Verdict != first.Verdict) ? Measure.MissingFact(fact)
            : first.Verdict == Verdict.Undetermined ? first
            : Measure.Stated(first.Verdict);
    }

    // What all of several must be.
    public static Measure Worst(IReadOnlyList<Measure> all)
    {
        var verdict = Verdicts.All(all.Select(one => one.Verdict));
        return all.Count == 0
            ? Measure.Stated(Verdict.Undetermined)
            : all.First(one => one.Verdict == verdict);
    }

    private static Measure InCases<T>(NormOrOpen<T> term, Func<NormOrOpen<T>, Measure> judge)
        where T : notnull =>
        CaseMeasures.Of(
            [.. term.Readings.Select(reading => (reading.When, judge(new NormOrOpen<T>(reading.Norm))))],
            actual: null,
            whole: null
        );
}
