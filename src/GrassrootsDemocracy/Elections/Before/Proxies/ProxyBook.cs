namespace GrassrootsDemocracy.Elections.Before.Proxies;

// All grants together: which of them are one mandate, what each is worth beside the others, and how many each holder has.
internal sealed class ProxyBook
{
    private readonly ProxyRules _rules;
    private readonly List<ProxyJudgement> _judgements;
    private readonly ProxyReadings _readings;
    private readonly int[] _mandateOf;

    public ProxyBook(
        ProxyRules rules,
        ValueList<ProxyGrant> grants,
        List<ProxyJudgement> judgements,
        CancellationToken token
    )
    {
        (_rules, _judgements) = (rules, judgements);
        _mandateOf = new int[grants.Count];
        var votes = new Dictionary<(bool IsOfHousehold, string Voter), int>();
        var mandates = new List<ProxyMandate>();
        var byMandate = Enumerable
            .Range(0, grants.Count)
            .GroupBy(i =>
            {
                var vote = rules.VoteOf(grants[i]);
                votes.TryAdd(vote, votes.Count);
                return (Vote: votes[vote], grants[i].Holder);
            });
        foreach (var copies in byMandate)
        {
            foreach (var i in copies)
            {
                _mandateOf[i] = mandates.Count;
            }

            mandates.Add(Mandate(copies.Key.Vote, [.. copies.Select(i => (grants[i], judgements[i]))]));
        }

        _readings = new(rules, mandates, token);
    }

    // Each is one vote, however often it is listed.
    public int Counting => _rules.Allowed.IsOpen ? 0 : _readings.States.Count(state => state == Verdict.Met);

    public int MandateOf(int grant) => _mandateOf[grant];

    // A grant that is void by itself is so whatever becomes of another that is listed for the same holder.
    public ProxyState StateOf(int grant) =>
        Verdicts.All([_judgements[grant].Alone, _readings.States[_mandateOf[grant]]]) switch
        {
            Verdict.Breached => ProxyState.Invalid,
            Verdict.Met when !_rules.Allowed.IsOpen => ProxyState.Valid,
            _ => ProxyState.Undetermined,
        };

    // Readings in which somebody has fewer leave a surplus open.
    public ValueList<Finding> Caps() =>
        [
            .. _readings
                .Counts.Where(of => of.Value.Most > 0)
                .OrderBy(of => of.Key, StringComparer.Ordinal)
                .Select(of => new Finding(
                    ProxyFindings.Cap,
                    Count(of.Value.Least, of.Value.Most),
                    _rules.MostPrincipals.Source,
                    of.Key
                )),
        ];

    private Measure Count(int least, int most) =>
        _rules.MostPrincipals.Norm is not { Value: var cap }
            ? most > 1
                ? _rules.MostPrincipals.Unfilled(most)
                : Measure.Recorded(most)
            : least > cap || most <= cap
                ? Measure.AtMost(least > cap ? least : most, cap)
                : Measure.MissingFact(ProxyJudgement.WhichAreValid, most);

    private static ProxyMandate Mandate(int vote, List<(ProxyGrant Grant, ProxyJudgement Judgement)> copies)
    {
        ValueList<string> principals =
        [
            .. copies.Select(copy => copy.Grant.Principal).Distinct(StringComparer.Ordinal),
        ];
        var first = copies[0].Judgement;
        var areOne = principals.Count == 1;
        return new(vote, principals, copies[0].Grant.Holder)
        {
            Own = Verdicts.Any([
                .. copies.Select(copy =>
                    areOne
                        ? copy.Judgement.Own
                        : Verdicts.All([copy.Judgement.Own, copy.Judgement.PrincipalOnRoll])
                ),
            ]),
            PrincipalOnRoll = areOne ? first.PrincipalOnRoll : Verdict.Met,
            HolderOnRoll = first.HolderOnRoll,
            HolderDoesNotStand = first.HolderDoesNotStand,
            IsHolderKnownToStand = first.IsHolderKnownToStand,
            AskedOn = copies.Min(copy => copy.Grant.AskedOn),
        };
    }
}
