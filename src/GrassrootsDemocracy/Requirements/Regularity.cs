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

    // Where it is not known of some days whether they count: what both readings say, or open for that fact.
    public static Finding Line(
        RuleDescriptor rule,
        NormOrOpen<Cadence> term,
        CadenceLog log,
        CadenceLog possibly,
        Words missing,
        LocalDate asOf
    )
    {
        var (sure, other) = (Line(rule, term, log, asOf), Line(rule, term, possibly, asOf));
        return sure.Verdict == other.Verdict
            ? sure
            : new(rule, Measure.MissingFact(missing, other.Measure.Actual), sure.Source, sure.Detail);
    }

    private static Measure Of(CadenceOutcome outcome) =>
        outcome.Verdict == Verdict.Undetermined
            ? Measure.MissingFact(outcome.Missing ?? CadenceSpan.StillRuns, outcome.Overdue.Count)
            : Measure.AtMost(outcome.Overdue.Count, 0);
}
