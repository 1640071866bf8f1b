namespace GrassrootsDemocracy.People;

// The longest run of appraisals as incompetent, of no two of one day, and the day on which it first was as long as a norm
// asks.
internal readonly record struct IncompetentRun(int Longest, LocalDate? EndsOn)
{
    // As far as is known: what is not known breaks a run.
    public static IncompetentRun Surely(IEnumerable<AppraisalResult> results, int? needed) =>
        Of(results, needed, unknown: false);

    // As long as it may be: what is not known goes on with a run.
    public static IncompetentRun Possibly(IEnumerable<AppraisalResult> results, int? needed) =>
        Of(results, needed, unknown: true);

    // The most that a norm allows; where it hangs on what nobody knows whether that many were reached, it is open.
    public static Measure Within(IReadOnlyCollection<AppraisalResult> results, int needed)
    {
        var (surely, possibly) = (Surely(results, needed).Longest, Possibly(results, needed).Longest);
        return surely < needed && possibly >= needed
            ? Measure.MissingFact(new Words("what an appraisal found", "某次评议的结果"), surely)
            : Measure.AtMost(surely, needed - 1);
    }

    private static IncompetentRun Of(IEnumerable<AppraisalResult> results, int? needed, bool unknown)
    {
        var (run, longest, endsOn) = (0, 0, (LocalDate?)null);
        foreach (var result in results.OrderBy(result => result.Day))
        {
            run = result.IsIncompetent ?? unknown ? run + 1 : 0;
            longest = Math.Max(longest, run);
            endsOn ??= run > 0 && run >= needed ? result.Day : null;
        }

        return new(longest, endsOn);
    }
}
