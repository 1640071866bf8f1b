namespace GrassrootsDemocracy.Norms;

// What each case that is possible would make of the facts; a ledger line reads them all out.
internal sealed record CaseMeasures(ValueList<(When When, Measure Measure)> All)
{
    public static Measure Of(ValueList<(When When, Measure Measure)> all, long? actual, long? whole)
    {
        var verdicts = all.Select(one => one.Measure.Verdict).Distinct().ToList();
        return Measure.InCases(
            verdicts.Count == 1 ? verdicts[0] : Verdict.Undetermined,
            actual,
            whole,
            new CaseMeasures(all)
        );
    }
}
