namespace GrassrootsDemocracy.Liaison.Planning;

// Who has how many links, of today or of a plan.
internal sealed class LinkState
{
    private readonly LinkWorld _world;
    private readonly HashSet<(int Linked, int Holder)> _chosen;
    private readonly List<int>[] _holdersOf;

    public LinkState(LinkWorld world, IEnumerable<(int Linked, int Holder)> links)
    {
        _world = world;
        _chosen = [.. links];
        Loads = new int[world.Holders.Count];
        _holdersOf = [.. world.Linked.Select(_ => new List<int>())];
        foreach (var (linked, holder) in _chosen)
        {
            Loads[holder]++;
            _holdersOf[linked].Add(holder);
        }
    }

    public int[] Loads { get; }

    public int LinksOf(int linked) => _holdersOf[linked].Count;

    public bool Has(int linked, int holder) => _chosen.Contains((linked, holder));

    public IReadOnlyList<int> HoldersOf(int linked) => _holdersOf[linked];

    public int OverCapacity =>
        _world.Holders.Index().Count(holder => Loads[holder.Index] > holder.Item.Capacity);

    public int LoadsWithin(CountRange range) => Loads.Count(load => range.Contains(load));

    public int LinksWithin(CountRange range) => _holdersOf.Count(holders => range.Contains(holders.Count));

    // The greatest difference between two holders between whom a link could be moved, on its own or through others. What
    // area and capacity keep apart is no fault of the plan.
    public int MovableGap()
    {
        var problem = _world.Problem;
        var pairsOf = PairsOfHolders(problem);
        var isReached = new bool[Loads.Length];
        var greatest = 0;
        foreach (var least in Enumerable.Range(0, Loads.Length).OrderBy(holder => Loads[holder]))
        {
            if (isReached[least] || Loads[least] >= problem.CapacityOf(least))
            {
                continue;
            }

            var reached = new Stack<int>([least]);
            isReached[least] = true;
            while (reached.TryPop(out var holder))
            {
                greatest = Math.Max(greatest, Loads[holder] - Loads[least]);
                foreach (var linked in pairsOf[holder].Where(linked => !Has(linked, holder)))
                {
                    foreach (var other in _holdersOf[linked].Where(other => !isReached[other]))
                    {
                        isReached[other] = true;
                        reached.Push(other);
                    }
                }
            }
        }

        return greatest;
    }

    // Who may be linked by each holder.
    public static List<int>[] PairsOfHolders(AssignmentProblem problem)
    {
        var pairs = new List<int>[problem.HolderCount];
        for (var holder = 0; holder < pairs.Length; holder++)
        {
            pairs[holder] = [];
        }

        for (var pair = 0; pair < problem.PairCount; pair++)
        {
            pairs[problem.HolderOf(pair)].Add(problem.LinkedOf(pair));
        }

        return pairs;
    }
}
