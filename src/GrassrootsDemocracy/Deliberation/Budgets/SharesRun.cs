using System.Numerics;

namespace GrassrootsDemocracy.Deliberation.Budgets;

// The choice by equal shares, with what the norms say of the money that is left, in every order that ties leave possible.
internal sealed class SharesRun : IProjectRun
{
    private readonly ProjectRules _rules;
    private readonly ProjectOrder _order;
    private readonly ProjectVotes _votes;
    private readonly List<int> _candidates;
    private readonly WhenUnaffordable _unaffordable;
    private readonly CancellationToken _token;
    private readonly SharesSearch _search;
    private readonly ProjectTurn[] _turns;
    private readonly bool[] _isOpen;

    public SharesRun(
        ProjectRules rules,
        ProjectOrder order,
        List<int> candidates,
        WhenUnaffordable unaffordable,
        ProjectWorth worth,
        CancellationToken token
    )
    {
        (_rules, _order, _votes) = (rules, order, order.Votes);
        (_candidates, _unaffordable, _token) = (candidates, unaffordable, token);
        _search = new(order, _votes.Facts, candidates, worth == ProjectWorth.Cost, token);
        _turns = new ProjectTurn[_votes.Facts.Projects.Count];
        Array.Fill(_turns, ProjectTurn.Unknown);
        _isOpen = new bool[_turns.Length];
        var isFirst = true;
        foreach (var world in Raised())
        {
            Settle(Completed(world), isFirst);
            isFirst = false;
        }
    }

    public IEnumerable<ProjectTie> Ties =>
        _search.Tied.Count > 0 && (Array.IndexOf(_isOpen, true) >= 0 || !_search.IsWhole)
            ?
            [
                new([.. _search.Tied.Select(place => _votes.Facts.Projects[place].Id)], Votes: null, [])
                {
                    AreAllOrdersFollowed = _search.IsWhole,
                },
            ]
            : [];

    public IEnumerable<List<int>> ResolvedTies => _search.ResolvedTies;

    public ProjectTurn TurnOf(int place)
    {
        var turn = _turns[place];
        var state =
            _search.Tied.Contains(place) ? ProjectState.Tied
            : _search.Tied.Count > 0 ? ProjectState.HangsOnTie
            : ProjectState.Undetermined;
        return !_isOpen[place] && _search.IsWhole
            ? turn
            : turn with
            {
                State = state,
                Measure = Measure.Awaiting(CostOf(place), turn.Left ?? 0),
                Cap = null,
            };
    }

    // The worlds that the last raise may leave for which all that is bought is still within the budget.
    private IEnumerable<SharesWorld> Raised()
    {
        var budget = _votes.Facts.Budget!.Value;
        var voters = BigInteger.Max(_search.Voters, BigInteger.One);
        var now = _search.Worlds(new(budget, voters));
        if (_rules.ShareRaise.Norm is not { Value: var step })
        {
            return now;
        }

        var everything = _search.Everything;
        if (everything.Cost <= budget)
        {
            return [everything];
        }

        var last = new Dictionary<BigInteger, SharesWorld>();
        for (var steps = budget / (voters * step) + 1; now.Count > 0 && _search.IsWhole; steps++)
        {
            var next = _search.Worlds(new(steps * step, 1));
            var isWithin = next.Where(world => world.Cost <= budget).ToList();
            if (isWithin.Count < next.Count)
            {
                foreach (var world in now)
                {
                    last.TryAdd(world.Bought, world);
                }
            }

            now = isWithin;
        }

        return last.Count > 0 ? last.Values : now;
    }

    // What becomes of each candidate once the rest of the money is spent, and the choice by votes is compared.
    private Func<int, ProjectTurn> Completed(SharesWorld world)
    {
        Func<int, ProjectTurn> turns = place => TurnIn(world, place);
        if (_rules.CompletedByVotes.Norm is { Value: true })
        {
            var left = _votes.Facts.Budget!.Value - world.Cost;
            var rest = ByVotes(_candidates.FindAll(place => !world.Has(place)), left);
            turns = place => world.Has(place) ? TurnIn(world, place) : rest.TurnOf(place);
        }

        if (_rules.ComparedWithVotes.Norm is { Value: true })
        {
            var byVotes = ByVotes(_candidates, _votes.Facts.Budget!.Value);
            return IsPreferred(byVotes.TurnOf, turns) switch
            {
                true => byVotes.TurnOf,
                false => turns,
                null => place =>
                    byVotes.TurnOf(place).IsFunded == turns(place).IsFunded && IsSure(byVotes.TurnOf(place))
                        ? turns(place)
                        : turns(place) with
                        {
                            State = ProjectState.HangsOnTie,
                        },
            };
        }

        return turns;
    }

    private ProjectRun ByVotes(List<int> candidates, long budget) =>
        new(_rules, _order, candidates, _unaffordable, _token, budget: budget);

    // Whether more ballots mark more of what is chosen by votes than the other way round; null where that hangs on a tie.
    private bool? IsPreferred(Func<int, ProjectTurn> byVotes, Func<int, ProjectTurn> byShares)
    {
        if (!_candidates.TrueForAll(place => IsSure(byVotes(place)) && IsSure(byShares(place))))
        {
            return null;
        }

        var places = _votes
            .Facts.Tally!.Paper.Options.Index()
            .ToDictionary(each => each.Item, each => each.Index, StringComparer.Ordinal);
        var lead = new int[places.Count];
        foreach (var place in _candidates)
        {
            lead[places[_votes.Facts.Projects[place].Id]] =
                (byVotes(place).IsFunded ? 1 : 0) - (byShares(place).IsFunded ? 1 : 0);
        }

        var preferring = _votes.Facts.Patterns.Aggregate(
            (Int128)0,
            (sum, pattern) =>
                sum + ((Int128)pattern.Ballots * Math.Sign(pattern.Places.Sum(place => lead[place])))
        );
        return preferring > 0;
    }

    private static bool IsSure(ProjectTurn turn) =>
        turn.State is not (ProjectState.Tied or ProjectState.HangsOnTie);

    private void Settle(Func<int, ProjectTurn> turns, bool isFirst)
    {
        foreach (var place in _candidates)
        {
            var turn = turns(place);
            _isOpen[place] |= !IsSure(turn) || (!isFirst && turn.IsFunded != _turns[place].IsFunded);
            _turns[place] = isFirst ? turn : _turns[place];
        }
    }

    private long CostOf(int place) => _votes.Facts.Projects[place].Cost ?? 0;

    private ProjectTurn TurnIn(SharesWorld world, int place) =>
        new(
            world.Has(place) ? ProjectState.Funded : ProjectState.SharesTooSmall,
            Measure.AtMost(CostOf(place), world.MoneyFor(place)),
            Left: null,
            Cap: null
        )
        {
            IsByShares = true,
        };
}
