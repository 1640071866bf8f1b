namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>What a plan of links is made from: who can hold links, who is to be linked, and the links of today.</summary>
/// <remarks>In which order the lists are given makes no difference to the plan.</remarks>
public sealed record LinkPlanRequest : PlanFacts<LinkPlan>
{
    /// <summary>Gets the kind of link; <see langword="null"/> when nobody says, and then nobody asks.</summary>
    public LinkKind? Link { get; init; }

    /// <summary>Gets those who can hold links; no id twice.</summary>
    public required ValueList<LinkHolder> Holders
    {
        get;
        init => field = Distinct(value, holder => holder.Id, nameof(Holders));
    }

    /// <summary>Gets those who are to be linked; no id twice.</summary>
    public required ValueList<LinkedPerson> Linked
    {
        get;
        init => field = Distinct(value, person => person.Id, nameof(Linked));
    }

    /// <summary>
    /// Gets the links of today, none twice. One of somebody who is no longer on the lists, such as a delegate who has
    /// left, ends with that and is no change of the plan's.
    /// </summary>
    public ValueList<LinkPair> Today
    {
        get;
        init => field = Distinct(value, link => link, nameof(Today));
    } = [];

    /// <summary>Takes a kind of link of a network up: who has its roles, and the links that hold on the day.</summary>
    /// <param name="view">The network as of the day of the plan.</param>
    /// <param name="kind">The kind of link.</param>
    /// <param name="capacityOf">
    /// How many links a number of the network can hold at most, <see langword="null"/> for no limit; nobody has one when
    /// left out.
    /// </param>
    /// <param name="idOf">
    /// The id of a number of the network, such as one by which the host finds it again; when left out the name, and for
    /// namesakes the name and the number.
    /// </param>
    /// <returns>
    /// The request. Units are the areas: a holder may be linked to who is of the same unit, one without a unit to everybody;
    /// codes of areas also hold for the areas within them. Nobody is linked to himself.
    /// </returns>
    /// <exception cref="ArgumentException">Two on one list have one id.</exception>
    public static LinkPlanRequest From(
        NetworkView view,
        LinkKind kind,
        Func<int, int?>? capacityOf = null,
        Func<int, string>? idOf = null
    ) => new LinkPlanSource(Guard.Against.Null(view), Guard.Against.Null(kind), capacityOf, idOf).Request();

    /// <summary>Takes people off the lists, such as delegates who leave; their links of today end with that.</summary>
    /// <param name="ids">Their ids; one that is on no list changes nothing.</param>
    /// <returns>The request without them.</returns>
    public LinkPlanRequest Without(ValueList<string> ids)
    {
        var gone = Guard.Against.Null(ids).ToHashSet(StringComparer.Ordinal);
        return this with
        {
            Holders = [.. Holders.Where(holder => !gone.Contains(holder.Id))],
            Linked = [.. Linked.Where(person => !gone.Contains(person.Id))],
        };
    }

    private static ValueList<T> Distinct<T, TKey>(ValueList<T> items, Func<T, TKey> key, string name)
    {
        Guard.Against.Null(items, name);
        return Guard.Against.InvalidInput(
            items,
            name,
            all => all.DistinctBy(key).Count() == all.Count,
            "One of them is there twice."
        );
    }

    private protected override Label? OwnKind => Link?.Label;

    internal override LinkPlan PlannedBy(Rulebook rulebook, CancellationToken cancellationToken) =>
        LinkPlanRules.From(rulebook, new(Link ?? throw NotSaid(nameof(Link)))).Plan(this);
}
