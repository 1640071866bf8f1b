namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>A plan of links, what it changes, and why it is not complete if it is not.</summary>
/// <remarks>
/// Today's links are those kept, those removed and those ended; the plan's are those kept and those added. Every list is
/// in the order of the ids of who is linked, then of who holds the link.
/// </remarks>
public sealed record LinkPlan
{
    internal LinkPlan(LinkPlanRules rules, LinkPlanRequest request, LinkWorld world, ValueList<int> chosen)
    {
        Rules = rules;
        Request = request;
        var problem = world.Problem;
        var links = chosen.Select(pair => (problem.LinkedOf(pair), problem.HolderOf(pair))).ToList();
        var (today, planned) = (new LinkState(world, world.Today), new LinkState(world, links));
        Links = [.. links.Select(Named)];
        Kept = [.. links.Where(link => today.Has(link.Item1, link.Item2)).Select(Named)];
        Added = [.. links.Where(link => !today.Has(link.Item1, link.Item2)).Select(Named)];
        Removed = [.. world.Today.Where(link => !planned.Has(link.Linked, link.Holder)).Select(Named)];
        Ended = world.Ended;
        Loads =
        [
            .. world
                .Holders.Index()
                .Select(one => new HolderLoad(one.Item.Id, today.Loads[one.Index], planned.Loads[one.Index])),
        ];
        Gaps = [.. new LinkGapFinder(world, planned).All()];
        var ledger = new LinkPlanLedger(world);
        FindingsToday = [.. ledger.Of(today, world.Outside)];
        Findings = rules.Framed(
            request,
            [.. ledger.Of(planned, outside: 0), ledger.Changes(this), .. ledger.Of(Gaps)]
        );

        LinkPair Named((int Linked, int Holder) link) => world.Pair(link.Linked, link.Holder);
    }

    /// <summary>Gets the rules.</summary>
    public LinkPlanRules Rules { get; }

    /// <summary>Gets what the plan was made from.</summary>
    public LinkPlanRequest Request { get; }

    /// <summary>Gets the links of the plan.</summary>
    public ValueList<LinkPair> Links { get; }

    /// <summary>Gets the links of today that the plan keeps.</summary>
    public ValueList<LinkPair> Kept { get; }

    /// <summary>Gets the links that are new.</summary>
    public ValueList<LinkPair> Added { get; }

    /// <summary>Gets the links of today that the plan does not keep, though both are still there.</summary>
    public ValueList<LinkPair> Removed { get; }

    /// <summary>Gets the links of today of somebody who is no longer on the lists.</summary>
    public ValueList<LinkPair> Ended { get; }

    /// <summary>Gets how many links each holder has, in the order of the ids.</summary>
    public ValueList<HolderLoad> Loads { get; }

    /// <summary>Gets why the plan is not complete; empty when it is.</summary>
    public ValueList<LinkGap> Gaps { get; }

    /// <summary>Gets whether everybody and every holder has as many links as asked for.</summary>
    public bool IsComplete => Gaps.Count == 0;

    /// <summary>Gets the ledger of today's links by the same rules, to compare with.</summary>
    public ValueList<Finding> FindingsToday { get; }

    /// <summary>Gets the ledger of the plan.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>Gets how far the most and the least loaded holder are apart by the plan; zero without holders.</summary>
    public int Spread =>
        Loads.Count == 0 ? 0 : Loads.Max(load => load.Planned) - Loads.Min(load => load.Planned);

    /// <summary>Gets how many links are added or removed.</summary>
    public int Changes => Added.Count + Removed.Count;
}
