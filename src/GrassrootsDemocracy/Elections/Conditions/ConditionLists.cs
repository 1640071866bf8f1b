using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Conditions;

// What several verdicts come to.
internal static class ConditionLists
{
    // Yes, no, or nobody knows: one no is enough for no.
    public static Verdict All(IEnumerable<Verdict> verdicts)
    {
        var worst = Verdict.Met;
        foreach (var verdict in verdicts)
        {
            if (verdict == Verdict.Breached)
            {
                return verdict;
            }

            worst = verdict == Verdict.Undetermined ? verdict : worst;
        }

        return worst;
    }
}
