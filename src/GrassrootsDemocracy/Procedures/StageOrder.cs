namespace GrassrootsDemocracy.Procedures;

// Puts every stage after those that must come before it, and refuses stages that wait for one another.
internal sealed class StageOrder
{
    private readonly List<ProcedureStage> _stages;
    private readonly Dictionary<Label, HashSet<Label>> _before;

    public StageOrder(IEnumerable<ProcedureStage> stages)
    {
        _stages = [.. stages];
        var known = _stages.Select(stage => stage.Stage).ToHashSet();
        _before = _stages.ToDictionary(
            stage => stage.Stage,
            stage => stage.Predecessors.Where(known.Contains).ToHashSet()
        );
        foreach (var stage in _stages)
        {
            foreach (var later in stage.Successors.Where(known.Contains))
            {
                _before[later].Add(stage.Stage);
            }
        }
    }

    // Of the stages that could come next, the first by day and then by id.
    public List<ProcedureStage> Sorted(string argument) =>
        Sorted(argument, new Dictionary<Label, LocalDate>());

    // A stage without a day of its own comes with the first of those that wait for it.
    public List<ProcedureStage> SortedBy(string argument, Func<ProcedureStage, LocalDate?> day)
    {
        var days = _stages
            .Where(stage => day(stage) is not null)
            .ToDictionary(stage => stage.Stage, stage => day(stage)!.Value);
        foreach (var stage in Enumerable.Reverse(Sorted(argument)))
        {
            if (days.TryGetValue(stage.Stage, out var own))
            {
                foreach (var before in _before[stage.Stage])
                {
                    days[before] = days.TryGetValue(before, out var known) ? LocalDate.Min(known, own) : own;
                }
            }
        }

        return Sorted(argument, days);
    }

    private List<ProcedureStage> Sorted(string argument, Dictionary<Label, LocalDate> days)
    {
        var left = _stages
            .OrderBy(stage => days.TryGetValue(stage.Stage, out var day) ? day : LocalDate.MaxIsoValue)
            .ThenBy(stage => stage.Stage.Id, StringComparer.Ordinal)
            .ToList();
        var placed = new HashSet<Label>();
        var sorted = new List<ProcedureStage>(left.Count);
        while (left.Count > 0)
        {
            var next = left.FindIndex(stage => _before[stage.Stage].IsSubsetOf(placed));
            if (next < 0)
            {
                throw new ArgumentException(
                    $"These stages must come before one another in a circle: {Circle(left)}. Drop one of the norms that order them.",
                    argument
                );
            }

            sorted.Add(left[next]);
            placed.Add(left[next].Stage);
            left.RemoveAt(next);
        }

        return sorted;
    }

    // Going from each stage to one that it waits for must come round.
    private string Circle(List<ProcedureStage> left)
    {
        var waiting = left.Select(stage => stage.Stage).ToHashSet();
        var path = new List<Label> { left[0].Stage };
        while (true)
        {
            var next = _before[path[^1]]
                .Where(waiting.Contains)
                .MinBy(term => term.Id, StringComparer.Ordinal)!;
            var start = path.IndexOf(next);
            path.Add(next);
            if (start >= 0)
            {
                return string.Join(" ← ", path.Skip(start).Select(term => term.Id));
            }
        }
    }
}
