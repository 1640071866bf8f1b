namespace GrassrootsDemocracy.Liaison.Appeals;

// Goes through the orders of the acts of one day, moment by moment; those of which only the day is known may be at any of them.
// An act that fits when its turn comes is taken. So it is left over only where it fitted nothing at some time that it may have
// been at. Of two ways with the same acts left and the same standing one is gone on with. It gives up after so many steps.
internal sealed class AppealOrders(List<AppealEvent> anytime, int steps)
{
    private readonly HashSet<AppealWay> _seen = [];
    private List<AppealEvent> _acts = [];
    private int _steps = steps;

    public bool IsSpent => _steps < 0;

    public AppealWay Begin(AppealFold fold) => new(fold, (1 << anytime.Count) - 1, Idle: 0);

    // Everything of a moment happens at it.
    public List<AppealWay> Take(List<AppealWay> ways, List<AppealEvent> moment)
    {
        List<AppealWay> next = [];
        _acts = [.. anytime, .. moment];
        _seen.Clear();
        var bound = ((1 << moment.Count) - 1) << anytime.Count;
        foreach (var way in ways)
        {
            GoOn(way with { Left = way.Left | bound }, bound, next);
        }

        return next;
    }

    public List<AppealFold> End(List<AppealWay> ways)
    {
        List<AppealWay> ends = [];
        _acts = anytime;
        _seen.Clear();
        foreach (var way in ways)
        {
            GoOn(way, Begin(way.Fold).Left, ends);
        }

        return ends.ConvertAll(way => way.Fold);
    }

    private void GoOn(AppealWay way, int bound, List<AppealWay> ends)
    {
        if (!_seen.Add(way) || --_steps < 0)
        {
            return;
        }

        var (idle, tried) = (way.Idle, new List<AppealEvent>());
        for (var place = 0; place < _acts.Count; place++)
        {
            idle |= (way.Left & 1 << place) != 0 && !way.Fold.Fits(_acts[place]) ? 1 << place : 0;
        }

        for (var place = 0; place < _acts.Count; place++)
        {
            var (bit, act) = (1 << place, _acts[place]);
            if ((way.Left & bit) != 0 && way.Fold.Fits(act) && !tried.Contains(act))
            {
                tried.Add(act);
                GoOn(new(way.Fold.After(act), way.Left & ~bit, idle & ~bit), bound, ends);
            }
        }

        var over = way.Left & bound;
        if ((over & ~idle) == 0)
        {
            var fold = way.Fold;
            for (var place = 0; place < _acts.Count; place++)
            {
                fold = (over & 1 << place) != 0 ? fold.Without(_acts[place]) : fold;
            }

            ends.Add(new(fold, way.Left & ~bound, idle & ~bound));
        }
    }
}
