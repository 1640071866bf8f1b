namespace GrassrootsDemocracy.Requirements;

// How often something is due, held against the days on which it happened: the periods in which it was too few times.
internal static class Regularity
{
    public static Finding Line(
        RuleDescriptor rule,
        NormOrOpen<Cadence> term,
        CadenceLog log,
        LocalDate asOf,
        string? subject = null
    ) =>
        new(
            rule,
            term.Measure(cadence => Of(cadence.Check(log, asOf)), actual: null),
            term.Source,
            term.Norm is not { Value: var one } ? null
                : subject is null ? one
                : Sentence.Of(new("{0}, {1}", "{0}，{1}"), subject, one)
        );

    // The same where nobody knows of some of the days whether they count.
    public static Finding Line(
        RuleDescriptor rule,
        NormOrOpen<Cadence> term,
        CadenceLog surely,
        CadenceLog possibly,
        LocalDate asOf,
        Words fact
    )
    {
        var (least, most) = (Line(rule, term, surely, asOf), Line(rule, term, possibly, asOf));
        return least.Verdict == most.Verdict
            ? most
            : new(rule, Measure.MissingFact(fact, most.Measure.Actual), most.Source, most.Detail);
    }

    private static Measure Of(CadenceOutcome outcome) =>
        outcome.Verdict == Verdict.Undetermined
            ? Measure.MissingFact(outcome.Missing ?? CadenceSpan.StillRuns, outcome.Overdue.Count)
            : Measure.AtMost(outcome.Overdue.Count, 0);
}
