namespace GrassrootsDemocracy.Elections.Before.Proxies;

// What stands under one reading of what is not known. A mandate stands apart from the cap when nothing of its own is in the way,
// no mandate that stands is, and its vote is given to no other holder; it stands when the cap lets it. What is said is never
// taken back, so that neither names nor order can matter: where each of two would fall by the other both stay open.
internal sealed class ProxyReading
{
    private readonly ProxyRules _rules;
    private readonly IReadOnlyList<ProxyMandate> _mandates;
    private readonly Verdict[] _own;
    private readonly List<int>[] _inTheWay;
    private readonly List<int>[] _rivals;
    private readonly (HashSet<string> Voters, bool HasCircle)[] _ends;
    private readonly Verdict[] _apart;

    public ProxyReading(
        ProxyRules rules,
        IReadOnlyList<ProxyMandate> mandates,
        Verdict[] own,
        bool isPassedOn,
        CancellationToken token
    )
    {
        (_rules, _mandates, _own) = (rules, mandates, own);
        var byVote = Indices.ToLookup(i => mandates[i].Vote);
        var byPrincipal = Given(Indices);
        var byHolder = Indices.ToLookup(i => mandates[i].Holder, StringComparer.Ordinal);
        var holdersMayGrant = rules.HoldersMayGrant.Norm?.Value != false;
        _rivals = [.. Indices.Select(i => byVote[mandates[i].Vote].Where(other => other != i).ToList())];
        var onward = Given(Indices.Where(i => isPassedOn && holdersMayGrant && own[i] != Verdict.Breached));
        var circular = Circular(onward);
        _inTheWay =
        [
            .. Indices.Select(i =>
                !holdersMayGrant
                    ? mandates[i].Principals.SelectMany(principal => byHolder[principal]).ToList()
                : isPassedOn ? []
                : byPrincipal[mandates[i].Holder].ToList()
            ),
        ];
        _ends = [.. Indices.Select(i => (VotersOf(i, onward), circular.Contains(mandates[i].Holder)))];
        _apart = new Verdict[own.Length];
        States = new Verdict[own.Length];
        while (Apart() | Within())
        {
            token.ThrowIfCancellationRequested();
        }
    }

    // By mandate; nothing is said of any at first.
    public Verdict[] States { get; }

    // By who votes in the end: for how many others for sure, and at most, before the cap.
    public Dictionary<string, (int Sure, int Possible)> Counts()
    {
        var byVoter = Indices
            .Where(i => _apart[i] != Verdict.Breached)
            .SelectMany(i => _ends[i].Voters, (i, voter) => (i, voter))
            .GroupBy(one => one.voter, one => one.i, StringComparer.Ordinal);
        return byVoter.ToDictionary(
            of => of.Key,
            of => (of.Count(IsSure), Votes(of)),
            StringComparer.Ordinal
        );
    }

    private IEnumerable<int> Indices => Enumerable.Range(0, _mandates.Count);

    private ILookup<string, int> Given(IEnumerable<int> mandates) =>
        mandates
            .SelectMany(i => _mandates[i].Principals, (i, principal) => (i, principal))
            .ToLookup(one => one.principal, one => one.i, StringComparer.Ordinal);

    private bool Apart()
    {
        var isNew = false;
        foreach (var i in Indices.Where(i => _apart[i] == Verdict.Undetermined))
        {
            var alone = _rivals[i].TrueForAll(other => States[other] == Verdict.Breached)
                ? Verdict.Met
                : Verdict.Undetermined;
            isNew |= Settle(_apart, i, Verdicts.All([_own[i], alone, Free(i), Arrives(i)]));
        }

        return isNew;
    }

    private Verdict Free(int i) =>
        _inTheWay[i].TrueForAll(other => States[other] == Verdict.Breached) ? Verdict.Met
        : _inTheWay[i].Exists(other => States[other] == Verdict.Met) ? Verdict.Breached
        : Verdict.Undetermined;

    // In a circle there is nobody who votes.
    private Verdict Arrives(int i) =>
        _ends[i].Voters.Count == 0 ? Verdict.Breached
        : _ends[i].HasCircle ? Verdict.Undetermined
        : Verdict.Met;

    private bool Within()
    {
        var isNew = false;
        foreach (var i in Indices.Where(i => States[i] == Verdict.Undetermined))
        {
            isNew |= Settle(
                States,
                i,
                _apart[i] == Verdict.Breached
                    ? Verdict.Breached
                    : Verdicts.All([_apart[i], Agreed(_ends[i].Voters.Select(voter => Within(i, voter)))])
            );
        }

        return isNew;
    }

    // Within the cap a mandate stands; over it a norm says which fall, and nothing else does.
    private Verdict Within(int i, string voter)
    {
        List<int> others =
        [
            .. Indices.Where(other =>
                _mandates[other].Vote != _mandates[i].Vote
                && _apart[other] != Verdict.Breached
                && _ends[other].Voters.Contains(voter)
            ),
        ];
        return _rules.MostPrincipals.Norm is not { Value: var most }
            ? others.Count == 0
                ? Verdict.Met
                : Verdict.Undetermined
            : Votes(others) < most
                ? Verdict.Met
                : _rules.Excess.Norm switch
                {
                    { Value: ProxyExcess.AllFall } => others.Count(IsSure) >= most
                        ? Verdict.Breached
                        : Verdict.Undetermined,
                    { Value: ProxyExcess.LatestFall } => InOrder(i, others, most),
                    _ => most == 0 ? Verdict.Breached : Verdict.Undetermined,
                };
    }

    // The earliest stand. Of those asked for on one day at the edge nobody can say which came first.
    private Verdict InOrder(int i, List<int> others, int most)
    {
        var asked = _mandates[i].AskedOn;
        var notAfter = Votes(others.Where(other => !(asked < _mandates[other].AskedOn)));
        var before = others.Count(other => IsSure(other) && _mandates[other].AskedOn < asked);
        return before >= most ? Verdict.Breached
            : notAfter < most ? Verdict.Met
            : Verdict.Undetermined;
    }

    // A vote that is given to several holders is one at most.
    private int Votes(IEnumerable<int> mandates) => mandates.DistinctBy(i => _mandates[i].Vote).Count();

    private bool IsSure(int i) => _apart[i] == Verdict.Met && _ends[i].Voters.Count == 1;

    // Who votes in the end: whoever it is passed on to, and while that is open each who may.
    private HashSet<string> VotersOf(int i, ILookup<string, int> onward)
    {
        var voters = new HashSet<string>(StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { _mandates[i].Holder };
        var next = new Queue<string>(reached);
        while (next.TryDequeue(out var holder))
        {
            int[] steps = [.. onward[holder]];
            if (steps is not [var only] || _own[only] == Verdict.Undetermined)
            {
                voters.Add(holder);
            }

            foreach (var step in steps.Where(step => reached.Add(_mandates[step].Holder)))
            {
                next.Enqueue(_mandates[step].Holder);
            }
        }

        return voters;
    }

    // From whom a mandate that is passed on may come back to somebody who had it.
    private HashSet<string> Circular(ILookup<string, int> onward)
    {
        var circular = onward.Select(steps => steps.Key).ToHashSet(StringComparer.Ordinal);
        while (
            circular.RemoveWhere(person =>
                onward[person].All(step => !circular.Contains(_mandates[step].Holder))
            ) > 0
        )
        {
            // Whoever is left passes it on to somebody who is left.
        }

        return circular;
    }

    private static Verdict Agreed(IEnumerable<Verdict> verdicts) =>
        verdicts.Distinct().ToList() is [var one] ? one : Verdict.Undetermined;

    private static bool Settle(Verdict[] verdicts, int i, Verdict verdict)
    {
        var isNew = verdict != Verdict.Undetermined && verdicts[i] == Verdict.Undetermined;
        verdicts[i] = isNew ? verdict : verdicts[i];
        return isNew;
    }
}
