using System.Numerics;

namespace GrassrootsDemocracy.Deliberation.Budgets;

// The choice under one answer to what an unaffordable project does, in every order that ties leave open.
internal sealed class ProjectRun : IProjectRun
{
    // How many turns are followed where ties make more than one world, and how many worlds one tie may leave to the next.
    // Beyond these only what holds between the best and the worst of them is certain, and the rest stays open.
    private const int MostTurns = 500_000;
    private const int MostWorlds = 16_384;

    // Up to so many tied projects, from so few worlds, what each order funds is listed.
    private const int MostListed = 12;
    private const int MostWorldsListed = 16;

    private readonly ProjectOrder _order;
    private readonly ProjectPurse _purse;
    private readonly ProjectVotes _votes;
    private readonly CancellationToken _token;
    private readonly ProjectTurn?[] _turns;
    private readonly List<(
        List<int> Set,
        ValueList<ValueList<string>> Possible,
        bool AreAllFollowed
    )> _ties = [];
    private readonly List<List<int>> _resolved = [];
    private List<ProjectWorld> _worlds;
    private ProjectRange? _range;
    private readonly int _mostListed;
    private int _allowance;

    public ProjectRun(
        ProjectRules rules,
        ProjectOrder order,
        IEnumerable<int> candidates,
        WhenUnaffordable unaffordable,
        CancellationToken token,
        int allowance = MostTurns,
        int mostListed = MostListed,
        long? budget = null
    )
    {
        (_order, _votes, _token) = (order, order.Votes, token);
        (_allowance, _mostListed) = (allowance, mostListed);
        _purse = new(rules, _votes.Facts, unaffordable, budget ?? _votes.Facts.Budget);
        _turns = new ProjectTurn?[_votes.Facts.Projects.Count];
        _worlds = [_purse.Start];
        foreach (var set in _order.Sets(candidates))
        {
            token.ThrowIfCancellationRequested();

            // Most projects are tied with nobody, and come after nobody who was.
            if (_range is null && set.Count == 1 && _worlds.Count == 1)
            {
                (_turns[set[0]], _worlds[0]) = _purse.Take(_worlds[0], set[0]);
            }
            else
            {
                Take([.. set], isResolved: false);
            }
        }
    }

    public IEnumerable<ProjectTie> Ties =>
        _ties.Select(tie => new ProjectTie(IdsOf(tie.Set), _votes[tie.Set[0]] ?? 0, tie.Possible)
        {
            AreAllOrdersFollowed = tie.AreAllFollowed,
        });

    // Ties that a lot or a runoff has resolved, and that would have mattered.
    public IEnumerable<List<int>> ResolvedTies => _resolved;

    public ProjectTurn TurnOf(int place) => _turns[place]!;

    private void Take(List<int> set, bool isResolved)
    {
        if (_range is null && _worlds.Count > 1)
        {
            _allowance -= _worlds.Count * set.Count;
            if (_allowance < 0)
            {
                _ties[^1] = _ties[^1] with { AreAllFollowed = false };
                _range = new(_purse, _worlds);
            }
        }

        var ways = _range is null ? _worlds.Select(world => OnlyWayFor(world, set)).ToList() : [];
        var parted = ways.Count(way => way is null);
        if (!isResolved && set.Count > 1 && (parted > 0 || _range is not null))
        {
            var parts = _order.Resolved(set);
            if (parts.Count > 1)
            {
                _resolved.Add(set);
                parts.ForEach(part => Take(part, isResolved: true));
                return;
            }
        }

        if (_range is not null)
        {
            TakeInRange(set, ProjectState.HangsOnTie);
        }
        else if (parted > 0)
        {
            Part(set, parted);
        }
        else
        {
            Pass(set, [.. ways.OfType<ProjectWorld>().Distinct()]);
        }
    }

    private void Pass(List<int> set, List<ProjectWorld> next)
    {
        Settle(set, _ => false, ProjectState.HangsOnTie);
        _worlds = next;
    }

    private void Part(List<int> set, int parted)
    {
        var lists = set.Count <= _mostListed && parted <= MostWorldsListed;
        if (!lists && _purse.IsMoneyAlone && TakeAtOnce(set))
        {
            return;
        }

        var orders = ProjectOrders.Follow(_purse, set, _worlds, lists, ref _allowance, _token);
        if (orders is null || orders.Worlds.Count > MostWorlds)
        {
            _ties.Add((set, [], AreAllFollowed: false));
            _range = new(_purse, _worlds);
            TakeInRange(set, ProjectState.Tied);
            return;
        }

        _ties.Add((set, Possible(set, orders.Funded), AreAllFollowed: true));
        _worlds = [.. orders.Worlds];
        for (var i = 0; i < set.Count; i++)
        {
            Settle(set[i], orders.TurnsOf(i), ProjectState.Tied);
        }
    }

    // Every order at once, where nothing but the money decides; false when there are too many amounts to look at.
    private bool TakeAtOnce(List<int> set)
    {
        if (_purse.Ends)
        {
            // Where they do not all fit, each of them is left out by some order, and every order ends the choice.
            List<ProjectWorld?> ways = [.. _worlds.Select(world => OnlyWayFor(world, set))];
            var isParted = ways.Contains(null);
            Settle(set, _ => isParted);
            _worlds =
            [
                .. ways.Zip(_worlds, (way, world) => way ?? world with { HasEnded = true, HasMissed = true })
                    .Distinct(),
            ];
            _ties.Add((set, [], AreAllFollowed: true));
            return true;
        }

        long[] costs = [.. set.Select(_purse.CostOf)];
        if (ProjectSums.Of(costs, [.. _worlds.Select(world => world.Left)], _token) is not { } sums)
        {
            return false;
        }

        Settle(set, i => sums.CanMiss[i]);
        _ties.Add((set, [], AreAllFollowed: true));
        _worlds = [.. sums.Lefts.Select(left => _purse.Start with { Left = left })];
        if (_worlds.Count > MostWorlds)
        {
            _range = new(_purse, _worlds);
        }

        return true;
    }

    private void Settle(List<int> set, Func<int, bool> canMiss, ProjectState waiting = ProjectState.Tied)
    {
        for (var i = 0; i < set.Count; i++)
        {
            _token.ThrowIfCancellationRequested();
            var turns = new ProjectTurns();
            foreach (var world in _worlds)
            {
                turns.Add(_purse.Take(world, set[i]).Turn);
            }

            if (canMiss(i))
            {
                turns.MayMiss();
            }

            Settle(set[i], turns, waiting);
        }
    }

    private void TakeInRange(List<int> set, ProjectState waiting)
    {
        var turns = _range!.Take(set);
        for (var i = 0; i < set.Count; i++)
        {
            _turns[set[i]] = turns[i].IsCertain
                ? turns[i].Turn
                : Waiting(set[i], waiting, turns[i].Turn.Left);
        }
    }

    private void Settle(int place, ProjectTurns turns, ProjectState waiting) =>
        _turns[place] = turns.IsCertain ? turns.Best : Waiting(place, waiting, turns.MostLeft);

    private ProjectTurn Waiting(int place, ProjectState state, long? left) =>
        new(state, Measure.Awaiting(_purse.CostOf(place), left ?? 0), left, Cap: null);

    // What becomes of the world when the order within the set makes no difference; null when it does. Those that do not
    // even fit first never will; the others all fit together, or some order leaves out one that another order funds.
    private ProjectWorld? OnlyWayFor(ProjectWorld world, List<int> set)
    {
        if (set.Count == 1 || world.HasEnded)
        {
            return _purse.Take(world, set[0]).After;
        }

        var after = world;
        foreach (var place in set)
        {
            var (first, miss) = _purse.Take(world, place);
            if (first.IsToppedUp || (!first.IsFunded && (miss != world || !_purse.IsIdle(place))))
            {
                return WhenNothingFits(world, set);
            }

            if (first.IsFunded)
            {
                var (turn, next) = _purse.Take(after, place);
                if (!turn.IsFunded || turn.IsToppedUp)
                {
                    return null;
                }

                after = next;
            }
        }

        return after;
    }

    // Where none of them fits, all that they can do is to end the choice, in any order.
    private ProjectWorld? WhenNothingFits(ProjectWorld world, List<int> set)
    {
        var turns = set.ConvertAll(place => _purse.Take(world, place));
        var ends = world with { HasEnded = true, HasMissed = true };
        return
            turns.TrueForAll(each => !each.Turn.IsFunded && (each.After == ends || each.After == world))
            && turns.Exists(each => each.After == ends)
            ? ends
            : null;
    }

    private ValueList<ValueList<string>> Possible(List<int> set, IEnumerable<BigInteger> funded) =>
        [
            .. funded
                .Select(bits => IdsOf(set.Where((_, i) => !(bits & (BigInteger.One << i)).IsZero)))
                .OrderBy(ids => string.Join('\n', ids), StringComparer.Ordinal),
        ];

    private ValueList<string> IdsOf(IEnumerable<int> places) =>
        [.. places.Select(place => _votes.Facts.Projects[place].Id)];
}
