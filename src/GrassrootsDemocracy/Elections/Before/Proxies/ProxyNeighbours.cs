namespace GrassrootsDemocracy.Elections.Before.Proxies;

// The lines on a grant beside those others that may stand: a void grant stands in nobody's way.
internal sealed class ProxyNeighbours
{
    private readonly ProxyRules _rules;
    private readonly ValueList<ProxyGrant> _grants;
    private readonly ProxyBook _book;
    private readonly ILookup<(bool, string), int> _byVote;
    private readonly ILookup<string, int> _byPrincipal;
    private readonly ILookup<string, int> _byHolder;

    public ProxyNeighbours(
        ProxyRules rules,
        ValueList<ProxyGrant> grants,
        List<ProxyJudgement> judgements,
        ProxyBook book
    )
    {
        (_rules, _grants, _book) = (rules, grants, book);
        var all = Enumerable.Range(0, grants.Count);
        List<int> standing = [.. all.Where(i => book.StateOf(i) != ProxyState.Invalid)];

        // Where a vote may be passed on, those of a circle are void because of each other.
        var passing =
            rules.MayBePassedOn.Norm?.Value == true
                ? all.Where(i => judgements[i].Alone != Verdict.Breached)
                : standing;
        _byVote = standing.ToLookup(i => rules.VoteOf(grants[i]));
        _byHolder = standing.ToLookup(i => grants[i].Holder, StringComparer.Ordinal);
        _byPrincipal = passing.ToLookup(i => grants[i].Principal, StringComparer.Ordinal);
    }

    public IEnumerable<Finding> Lines(int grant) =>
        _rules.HoldersMayGrant.Norm is { Value: false } norm
            ? Twice(grant).Concat(HolderGrants(grant, norm.Source))
            : Twice(grant).Concat(Chain(grant));

    // A vote that is given to several holders is cast by one of them at most; what is listed twice for one holder counts once.
    private IEnumerable<Finding> Twice(int grant)
    {
        int[] ofVote = [.. _byVote[_rules.VoteOf(_grants[grant])]];
        if (!ofVote.Contains(grant))
        {
            yield break;
        }

        var mandates = ofVote.Select(_book.MandateOf).Distinct().Count();
        if (mandates > 1)
        {
            yield return new(
                ProxyFindings.Twice,
                Measure.Awaiting(mandates, 1),
                source: null,
                _rules.VoteOf(_grants[grant]).Voter
            );
        }

        var copies = ofVote.Count(other => _book.MandateOf(other) == _book.MandateOf(grant));
        if (copies > 1)
        {
            yield return new(
                ProxyFindings.ListedTwice,
                Measure.AtMost(copies, 1),
                source: null,
                $"{_rules.VoteOf(_grants[grant]).Voter} → {_grants[grant].Holder}"
            );
        }
    }

    // Where a holder may give no vote away, that second grant falls: the holder is there, and the first one stands.
    private IEnumerable<Finding> HolderGrants(int grant, Citation source)
    {
        int[] held = [.. _byHolder[_grants[grant].Principal].DistinctBy(_book.MandateOf)];
        if (held.Length > 0)
        {
            yield return new(
                ProxyFindings.HolderGrants,
                held.Any(IsValid)
                    ? Measure.AtMost(held.Length, 0)
                    : Measure.MissingFact(ProxyJudgement.WhichAreValid, held.Length),
                source,
                _grants[grant].Principal
            );
        }
    }

    // Whoever has another vote for them is not there to vote for a third.
    private IEnumerable<Finding> Chain(int grant) =>
        _byPrincipal[_grants[grant].Holder]
            .DistinctBy(_book.MandateOf)
            .Select(next =>
            {
                var names = Names(grant, next);
                return new Finding(
                    ProxyFindings.Chain,
                    Passed(next, isCircle: names.IndexOf(names[^1]) < names.Count - 1),
                    _rules.MayBePassedOn.Source,
                    string.Join(" → ", names)
                );
            });

    private Measure Passed(int next, bool isCircle) =>
        _rules.MayBePassedOn.Norm switch
        {
            null => _rules.MayBePassedOn.Unfilled(actual: null),
            { Value: true } when isCircle => Measure.Stated(Verdict.Breached),
            { Value: true } when _book.StateOf(next) != ProxyState.Undetermined => Measure.Stated(
                Verdict.Met
            ),
            { Value: false } when IsValid(next) => Measure.Stated(Verdict.Breached),
            _ => Measure.MissingFact(ProxyJudgement.WhichAreValid),
        };

    // As far as there is one way on: A → B → C.
    private List<string> Names(int grant, int next)
    {
        List<string> names = [_grants[grant].Principal, _grants[grant].Holder, _grants[next].Holder];
        while (
            names.IndexOf(names[^1]) == names.Count - 1
            && _byPrincipal[names[^1]]
                .Select(other => _grants[other].Holder)
                .Distinct(StringComparer.Ordinal)
                .ToList()
                is [var holder]
        )
        {
            names.Add(holder);
        }

        return names;
    }

    private bool IsValid(int grant) => _book.StateOf(grant) == ProxyState.Valid;
}
