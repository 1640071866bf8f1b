namespace GrassrootsDemocracy.People;

// Walks from a person over stated relations, the nearest first, and names what the one reached is to the one who started.
internal sealed class KinGraph
{
    private readonly Dictionary<string, List<Relation>> _from = new(StringComparer.Ordinal);

    public KinGraph(IReadOnlyCollection<Relation> stated, CancellationToken cancellation = default)
    {
        foreach (var relation in stated)
        {
            cancellation.ThrowIfCancellationRequested();
            Steps(relation.Of).Add(relation);
            Steps(relation.Person).Add(new(relation.Of, relation.Person, Relation.Converse(relation.Is)));
        }

        // A fixed order, so that what is found does not depend on the order in which relations are stated.
        foreach (var of in _from.Keys)
        {
            cancellation.ThrowIfCancellationRequested();
            _from[of] =
            [
                .. _from[of]
                    .Distinct()
                    .OrderBy(relation => relation.Is)
                    .ThenBy(relation => relation.Person, StringComparer.Ordinal),
            ];
        }
    }

    public IEnumerable<KinPath> From(string start, bool[] leads) =>
        Walks(start, leads).Select(walk => new KinPath(walk.At, start, walk.Is!.Value, [.. walk.Steps()]));

    // The same, whom it reaches and as what: no path is made for it.
    public IEnumerable<(string Person, KinRelation Is)> Reached(string start, bool[] leads) =>
        Walks(start, leads).Select(walk => (walk.At, walk.Is!.Value));

    // What is said of somebody, in a fixed order. Of two with the same said of them each is to everybody else what the other is;
    // so it is with brothers and sisters when each is taken as his or her own.
    public string Said(string person, bool asOwnSibling)
    {
        var said = _from.GetValueOrDefault(person, []);
        var before = asOwnSibling ? said.Count(IsBefore) : said.Count;
        return string.Join(
            '\n',
            said.Take(before)
                .Select(relation => (relation.Is, relation.Person))
                .Concat(asOwnSibling ? [(KinRelation.Sibling, person)] : Array.Empty<(KinRelation, string)>())
                .Concat(said.Skip(before).Select(relation => (relation.Is, relation.Person)))
                .Select(each => FormattableString.Invariant($"{(int)each.Item1} {each.Item2}"))
        );

        bool IsBefore(Relation relation) =>
            relation.Is < KinRelation.Sibling
            || (relation.Is == KinRelation.Sibling && string.CompareOrdinal(relation.Person, person) < 0);
    }

    private List<Relation> Steps(string of)
    {
        if (!_from.TryGetValue(of, out var steps))
        {
            _from.Add(of, steps = []);
        }

        return steps;
    }

    // Only over relations that lead to those who are asked about, however long the line is.
    private IEnumerable<Walk> Walks(string start, bool[] leads)
    {
        var seen = new HashSet<State>();
        var next = new Queue<Walk>();
        next.Enqueue(new(start, Is: null, Step: null, Before: null));
        while (next.TryDequeue(out var walk))
        {
            foreach (var step in _from.GetValueOrDefault(walk.At, []))
            {
                if (
                    !string.Equals(step.Person, start, StringComparison.Ordinal)
                    && walk.Reach(step) is { Is: { } relation } reached
                    && leads[(int)relation]
                    && seen.Add(reached.State)
                )
                {
                    next.Enqueue(reached);
                    yield return reached;
                }
            }
        }
    }

    // All that the rest of a walk depends on: a child of the parent just reached is a sibling of the one before.
    private readonly record struct State(string At, KinRelation? Is, string? Turn, KinRelation? TurnIs);

    private sealed record Walk(string At, KinRelation? Is, Relation? Step, Walk? Before)
    {
        public State State =>
            Step?.Is == KinRelation.Parent ? new(At, Is, Before!.At, Before.Is) : new(At, Is, null, null);

        public Walk? Reach(Relation step) =>
            Name(step) is { } relation ? new(step.Person, relation, step, this) : null;

        public IEnumerable<Relation> Steps()
        {
            for (var walk = this; walk.Step is { } step; walk = walk.Before!)
            {
                yield return step;
            }
        }

        private KinRelation? Name(Relation step)
        {
            if (Is is not { } relation)
            {
                return step.Is;
            }

            if (step.Is != KinRelation.Child || Step!.Is != KinRelation.Parent)
            {
                return KinComposition.Of(step.Is, relation);
            }

            // Another child of the same parent, never the one from whom the walk came.
            if (string.Equals(step.Person, Before!.At, StringComparison.Ordinal))
            {
                return null;
            }

            return Before.Is is { } before
                ? KinComposition.Of(KinRelation.Sibling, before)
                : KinRelation.Sibling;
        }
    }
}
