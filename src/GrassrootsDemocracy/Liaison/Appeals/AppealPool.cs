namespace GrassrootsDemocracy.Liaison.Appeals;

// The acts of one moment that wait to be taken, by what they are and by unit: so the first that fits is found without going over
// all of them, however many there are.
internal sealed class AppealPool
{
    private readonly SortedDictionary<string, Queue<AppealEvent>>[] _waiting;
    private readonly List<AppealEvent> _strays;
    private readonly AppealOrder _order;

    private AppealPool(List<AppealEvent> acts, AppealOrder order)
    {
        _order = order;
        _strays = acts.FindAll(act => !AppealFold.MayFit(act));
        _waiting =
        [
            .. Enum.GetValues<AppealAct>()
                .Select(_ => new SortedDictionary<string, Queue<AppealEvent>>(StringComparer.Ordinal)),
        ];
        foreach (var act in acts.Where(AppealFold.MayFit))
        {
            var (waiting, key) = (_waiting[(int)act.Act], KeyOf(act));
            if (!waiting.TryGetValue(key, out var queue))
            {
                waiting.Add(key, queue = new());
            }

            queue.Enqueue(act);
        }
    }

    // The acts of a day, one moment after the other, in the stated order: again and again the first that fits.
    public static AppealFold Taken(
        AppealFold fold,
        List<List<AppealEvent>> timed,
        List<AppealEvent> anytime,
        AppealOrder order
    )
    {
        var open = new AppealPool(anytime, order);
        foreach (var moment in timed)
        {
            var bound = new AppealPool(moment, order);
            fold = bound.Left().Aggregate(TakeWhatFits(fold, open, bound), (each, act) => each.Without(act));
        }

        return open.Left().Aggregate(TakeWhatFits(fold, open, open), (each, act) => each.Without(act));
    }

    private static AppealFold TakeWhatFits(AppealFold fold, AppealPool open, AppealPool bound)
    {
        while (true)
        {
            var (one, other) = (open.FirstThatFits(fold), bound.FirstThatFits(fold));
            var isOpen = one is not null && (other is null || open._order.Compare(one, other) <= 0);
            if ((isOpen ? one : other) is not { } act)
            {
                return fold;
            }

            (isOpen ? open : bound).Remove(act);
            fold = fold.After(act);
        }
    }

    private string KeyOf(AppealEvent act) =>
        act.Unit is { } unit ? $"{_order.RankOf(act)}u{unit}" : $"{_order.RankOf(act)}";

    // What fits of one kind fits of whatever unit, save that what is handed over goes to another unit than has it, and that the
    // one which answers is not known or the one that must: so few have to be looked at.
    private AppealEvent? FirstThatFits(AppealFold fold)
    {
        foreach (var waiting in _waiting)
        {
            foreach (var (_, queue) in waiting.Take(2))
            {
                if (fold.Fits(queue.Peek()))
                {
                    return queue.Peek();
                }
            }

            if (waiting.TryGetValue($"1u{fold.Unit}", out var own) && fold.Fits(own.Peek()))
            {
                return own.Peek();
            }
        }

        return null;
    }

    private void Remove(AppealEvent act)
    {
        var (waiting, key) = (_waiting[(int)act.Act], KeyOf(act));
        waiting[key].Dequeue();
        if (waiting[key].Count == 0)
        {
            waiting.Remove(key);
        }
    }

    private IEnumerable<AppealEvent> Left() =>
        _waiting.SelectMany(waiting => waiting.Values).SelectMany(queue => queue).Concat(_strays);
}
