using System.Numerics;

namespace GrassrootsDemocracy.Deliberation.Budgets;

// Follows every order of projects with equal votes, from every world that may have come about before them. Orders that leave
// the same projects for the same world are one, and so are projects that cost the same under the same caps.
internal sealed class ProjectOrders
{
    private readonly ProjectPurse _purse;
    private readonly List<int> _set;
    private readonly int[] _kinds;
    private readonly ProjectTurns[] _turns;
    private readonly bool _lists;
    private readonly HashSet<Step>[] _steps;

    private ProjectOrders(ProjectPurse purse, List<int> set, bool lists)
    {
        (_purse, _set, _lists) = (purse, set, lists);
        var kinds = new Dictionary<(long, ValueList<int>), int>();
        _kinds =
        [
            .. set.Select(
                (place, i) =>
                    lists ? i
                    : kinds.TryGetValue(purse.KindOf(place), out var known) ? known
                    : kinds[purse.KindOf(place)] = kinds.Count
            ),
        ];
        _turns = [.. Enumerable.Range(0, lists ? set.Count : kinds.Count).Select(_ => new ProjectTurns())];
        _steps = [.. Enumerable.Range(0, set.Count + 1).Select(_ => new HashSet<Step>())];
    }

    // The worlds that the orders lead to.
    public HashSet<ProjectWorld> Worlds { get; } = [];

    // The sets that orders fund, each as bits over the tied; only where they are listed.
    public HashSet<BigInteger> Funded { get; } = [];

    // Null when there are more orders to follow than the allowance of turns, which is used up as they are followed.
    public static ProjectOrders? Follow(
        ProjectPurse purse,
        List<int> set,
        IEnumerable<ProjectWorld> worlds,
        bool lists,
        ref int allowance,
        CancellationToken token
    )
    {
        var orders = new ProjectOrders(purse, set, lists);
        List<ProjectWorld> from = [.. worlds];

        // Each of those that fit may go first, and so on: where even one order after the other is too much, nothing is begun.
        var fitting = set.Count(place => from.Exists(world => purse.Take(world, place).Turn.IsFunded));
        if ((long)fitting * orders._turns.Length > allowance)
        {
            return null;
        }

        foreach (var world in from)
        {
            orders._steps[set.Count].Add(new(world, (BigInteger.One << set.Count) - 1, BigInteger.Zero));
        }

        for (var count = set.Count; count >= 0; count--)
        {
            foreach (var step in orders._steps[count])
            {
                token.ThrowIfCancellationRequested();
                allowance -= orders._turns.Length + 1;
                if (allowance < 0)
                {
                    return null;
                }

                orders.Next(step, count);
            }

            orders._steps[count].Clear();
        }

        return orders;
    }

    public ProjectTurns TurnsOf(int index) => _turns[_kinds[index]];

    private void Next(Step step, int count)
    {
        var (world, rest) = (step.World, step.Rest);
        var next = new List<(int Index, ProjectTurn Turn, ProjectWorld After)>();
        var (last, idle) = (-1L, BigInteger.Zero);
        var seen = new bool[_turns.Length];
        var isIdle = new bool[_turns.Length];
        for (var i = 0; i < _set.Count; i++)
        {
            var kind = _kinds[i];
            if ((rest & (BigInteger.One << i)).IsZero)
            {
                continue;
            }

            if (!seen[kind])
            {
                seen[kind] = true;
                var (turn, after) = _purse.Take(world, _set[i]);
                _turns[kind].Add(turn);
                isIdle[kind] = world.HasEnded || (!turn.IsFunded && after == world && _purse.IsIdle(_set[i]));
                if (!isIdle[kind])
                {
                    next.Add((i, turn, after));
                }
            }

            idle |= isIdle[kind] ? BigInteger.One << i : BigInteger.Zero;
            last += isIdle[kind] ? 1 : 0;
        }

        if (next.Count == 0)
        {
            Worlds.Add(world);
            if (_lists)
            {
                Funded.Add(step.Funded);
            }

            return;
        }

        var left = count - (int)(last + 1);
        foreach (var (index, turn, after) in next)
        {
            var bit = BigInteger.One << index;
            var funded = _lists && turn.IsFunded ? step.Funded | bit : step.Funded;
            _steps[left - 1].Add(new(after, rest & ~idle & ~bit, funded));
        }
    }

    private readonly record struct Step(ProjectWorld World, BigInteger Rest, BigInteger Funded);
}
