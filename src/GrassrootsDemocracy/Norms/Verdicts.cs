namespace GrassrootsDemocracy.Norms;

/// <summary>Several verdicts as one.</summary>
public static class Verdicts
{
    /// <summary>Finds whether all of several requirements are met.</summary>
    /// <param name="verdicts">Their verdicts.</param>
    /// <returns>Breached when any is; otherwise undetermined when any is; otherwise met, also when there is none.</returns>
    public static Verdict All(params IEnumerable<Verdict> verdicts)
    {
        var all = Verdict.Met;
        foreach (var verdict in Guard.Against.Null(verdicts))
        {
            if (verdict == Verdict.Breached)
            {
                return Verdict.Breached;
            }

            all = verdict == Verdict.Undetermined ? Verdict.Undetermined : all;
        }

        return all;
    }

    /// <summary>Finds whether any of several requirements is met, where one is enough.</summary>
    /// <param name="verdicts">Their verdicts.</param>
    /// <returns>Met when any is; otherwise undetermined when any is; otherwise breached, also when there is none.</returns>
    public static Verdict Any(params IEnumerable<Verdict> verdicts)
    {
        var any = Verdict.Breached;
        foreach (var verdict in Guard.Against.Null(verdicts))
        {
            if (verdict == Verdict.Met)
            {
                return Verdict.Met;
            }

            any = verdict == Verdict.Undetermined ? Verdict.Undetermined : any;
        }

        return any;
    }
}
