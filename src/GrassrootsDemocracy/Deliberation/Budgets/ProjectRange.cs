namespace GrassrootsDemocracy.Deliberation.Budgets;

// Where there are too many orders to follow: a world that leaves at least as much as any of them, and one that leaves at most
// as much. A project that does not fit even in the first is out in every order; one that fits even in the second is in.
internal sealed class ProjectRange
{
    private readonly ProjectPurse _purse;
    private ProjectWorld _best;
    private ProjectWorld _worst;

    public ProjectRange(ProjectPurse purse, IReadOnlyCollection<ProjectWorld> worlds)
    {
        _purse = purse;
        _best = worlds.Aggregate((one, two) => Join(one, two, isBest: true));
        _worst = worlds.Aggregate((one, two) => Join(one, two, isBest: false)) with { HasMissed = true };
    }

    // The turn of each, and whether it is the same in every order.
    public List<(ProjectTurn Turn, bool IsCertain)> Take(List<int> set)
    {
        var turns = set.ConvertAll(place => _purse.Take(_best, place).Turn);
        var (after, allFit) = (_worst, true);
        for (var i = 0; i < set.Count; i++)
        {
            var (turn, next) = _purse.Take(after, set[i]);
            (after, allFit) = turns[i].IsFunded
                ? (next, allFit && turn.IsFunded && !turns[i].IsToppedUp)
                : (after, allFit && !_purse.MissesMatter);
        }

        var left = MostLeftAfter(set, turns);
        for (var i = 0; i < set.Count; i++)
        {
            if (turns[i].IsFunded)
            {
                _best = allFit ? _purse.Fund(_best, set[i]) : _best;
                _worst = allFit
                    ? _purse.Fund(_worst, set[i])
                    : _purse.Miss(_purse.Fund(_worst, set[i]), set[i]);
            }
            else
            {
                _worst = _purse.Miss(_worst, set[i]);
            }
        }

        if (left < _best.Left)
        {
            _best = _best with { Left = left };
            _worst = _worst with { Left = Math.Min(left, _worst.Left) };
        }

        return turns.ConvertAll(turn => (turn, !turn.IsFunded || allFit));
    }

    // Where only the money decides, either all of them are funded, or less is left than some of them costs.
    private long MostLeftAfter(List<int> set, List<ProjectTurn> turns)
    {
        if (!_purse.IsPlain)
        {
            return long.MaxValue;
        }

        var (all, most) = (_best.Left, 0L);
        foreach (var cost in set.Where((_, i) => turns[i].IsFunded).Select(_purse.CostOf))
        {
            (all, most) = (all >= cost ? all - cost : -1, Math.Max(most, cost));
            all = all < 0 ? -1 : all;
        }

        return Math.Max(all, most - 1);
    }

    private static ProjectWorld Join(ProjectWorld one, ProjectWorld two, bool isBest) =>
        new(
            isBest ? Math.Max(one.Left, two.Left) : Math.Min(one.Left, two.Left),
            isBest ? Math.Min(one.Count, two.Count) : Math.Max(one.Count, two.Count),
            [.. one.Taken.Select((taken, i) => Join(taken, two.Taken[i], isBest))],
            isBest ? one.HasEnded && two.HasEnded : one.HasEnded || two.HasEnded,
            isBest && one.HasMissed && two.HasMissed
        );

    // Closed leaves less than any number.
    private static long Join(long one, long two, bool isBest)
    {
        var (less, more) = one < two ? (one, two) : (two, one);
        return less == ProjectWorld.Closed ? (isBest ? more : less)
            : isBest ? less
            : more;
    }
}
