using GrassrootsDemocracy.Elections.Conditions;

namespace GrassrootsDemocracy.Elections.Proxies;

// How many grants each holder has: of those that nothing else forbids.
internal sealed class ProxyCap(
    ProxyRules rules,
    ProxyRecord record,
    IReadOnlyList<(ProxyGrant Grant, Verdict Verdict)> judged
)
{
    public IEnumerable<string> Holders =>
        judged
            .Where(of => of.Verdict != Verdict.Breached)
            .Select(of => VoterOf(of.Grant))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    // A grant passed on counts for the one who votes in the end.
    public string VoterOf(ProxyGrant grant) =>
        rules.MayBePassedOn.Norm?.Value == true
            ? ProxyChain.EndOf(record.Grants, grant) ?? grant.Holder
            : grant.Holder;

    // Grants that may yet fall for another reason leave a surplus open that those which stand do not make.
    public Finding Line(string holder)
    {
        var (valid, open) = Counts(holder);
        var measure = rules.MostPrincipals.Norm is not { Value: var most }
            ? valid + open > 1
                ? rules.MostPrincipals.Unfilled(valid + open)
                : Measure.Recorded(valid + open)
            : open == 0 || valid > most || valid + open <= most
                ? Measure.AtMost(valid > most ? valid : valid + open, most)
                : Measure.MissingFact(new("which of the grants are valid", "哪些委托有效"), valid + open);
        return new(ProxyFindings.Cap, measure, rules.MostPrincipals.Source, holder);
    }

    // Within the cap a grant stands; over it a norm says which fall, and nothing else does.
    public Verdict VerdictOf(ProxyGrant grant)
    {
        var holder = VoterOf(grant);
        if (rules.MostPrincipals.Norm is not { Value: var most })
        {
            // Where nobody sets a cap, only a single grant is within whatever cap there may be.
            return Line(holder).Verdict;
        }

        var line = Line(holder);
        return line.Verdict switch
        {
            Verdict.Met => Verdict.Met,
            Verdict.Undetermined => Verdict.Undetermined,
            _ => rules.Excess.Norm switch
            {
                { Value: ProxyExcess.AllFall } => Verdict.Breached,
                { Value: ProxyExcess.LatestFall } => InOrder(grant, holder, most),
                _ => Verdict.Undetermined,
            },
        };
    }

    private (int Valid, int Open) Counts(string holder)
    {
        var own = judged
            .Where(of => string.Equals(VoterOf(of.Grant), holder, StringComparison.Ordinal))
            .ToList();
        return (
            own.Count(of => of.Verdict == Verdict.Met),
            own.Count(of => of.Verdict == Verdict.Undetermined)
        );
    }

    // The earliest stand. Of those asked for on one day at the edge nobody can say which came first.
    private Verdict InOrder(ProxyGrant grant, string holder, int most)
    {
        var days = judged
            .Where(of =>
                of.Verdict != Verdict.Breached
                && string.Equals(VoterOf(of.Grant), holder, StringComparison.Ordinal)
            )
            .Select(of => of.Grant.AskedOn)
            .ToList();
        if (grant.AskedOn is not { } asked || days.Contains(null))
        {
            return Verdict.Undetermined;
        }

        var before = days.Count(day => day < asked);
        return before >= most ? Verdict.Breached
            : before + days.Count(day => day == asked) <= most ? Verdict.Met
            : Verdict.Undetermined;
    }
}
