namespace GrassrootsDemocracy.Elections.After.Delegates;

// The two shares of an assembly, and the smallest changes that would meet both.
internal readonly struct Quotas(Quota? share, Quota? women, DelegatesAssembly assembly)
{
    // Beyond it a share that the committee's seats make out of reach is given up.
    private const int MostChange = 1 << 20;

    public static Measure Measure(int actual, Quota quota, int delegates, int committee) =>
        Norms.Measure.OfQuota(actual, quota, Whole(quota, delegates, committee));

    // Women who are added, and men replaced by women, as few together as can be; then women added alone, and men fewer
    // alone. Each is as small as it can be in its way.
    public ValueList<CompositionChange> Changes()
    {
        if (IsMet(0, 0, 0) || !CanBeMeasured())
        {
            return [];
        }

        var changes = new List<CompositionChange?> { Mixed(), Added(), Fewer() };
        return
        [
            .. changes
                .OfType<CompositionChange>()
                .Distinct()
                .OrderBy(change => change.Size)
                .ThenBy(change => change.WomenAdded)
                .ThenBy(change => change.MenFewer),
        ];
    }

    private static long? Whole(Quota quota, int delegates, int committee) =>
        quota.Of switch
        {
            Base.Composition => (long)delegates + committee,
            Base.ResidentsDelegates or Base.VillagersDelegates => delegates,
            _ => null,
        };

    private bool CanBeMeasured() =>
        (share is not { } delegates || Whole(delegates, 0, 0) is not null)
        && (women is not { } quota || Whole(quota, 0, 0) is not null);

    private bool IsMet(int replaced, int added, int fewer)
    {
        var (men, female) = (assembly.Men - replaced - fewer, assembly.Women + replaced + added);
        var (delegates, committee) = (men + female, assembly.CommitteeMembers);
        return men >= 0
            && (share is not { } all || Measure(delegates, all, delegates, committee).Verdict == Verdict.Met)
            && (
                women is not { } quota || Measure(female, quota, delegates, committee).Verdict == Verdict.Met
            );
    }

    // Each woman added saves at most one replacement, so that adding no more than needed is never the longer way.
    private CompositionChange? Mixed()
    {
        var self = this;
        return
            Least(0, self.HasEnoughDelegates) is { } enough
            && Least(enough, added => self.LeastReplaced(added) is not null) is { } added
            ? new(LeastReplaced(added)!.Value, added, 0)
            : null;
    }

    private CompositionChange? Added()
    {
        var self = this;
        return Least(0, added => self.IsMet(0, added, 0)) is { } least ? new(0, least, 0) : null;
    }

    // Fewer men raise the women's share and lower the delegates', so that each number is tried.
    private CompositionChange? Fewer()
    {
        for (var fewer = 1; fewer <= assembly.Men; fewer++)
        {
            if (IsMet(0, 0, fewer))
            {
                return new(0, 0, fewer);
            }
        }

        return null;
    }

    private bool HasEnoughDelegates(int added) =>
        share is not { } all
        || Measure(
            assembly.Delegates + added,
            all,
            assembly.Delegates + added,
            assembly.CommitteeMembers
        ).Verdict == Verdict.Met;

    private int? LeastReplaced(int added)
    {
        if (women is not { } quota)
        {
            return 0;
        }

        var whole = Whole(quota, assembly.Delegates + added, assembly.CommitteeMembers)!.Value;
        var replaced = Math.Max(0, quota.Threshold.Least(whole) - assembly.Women - added);
        return replaced <= assembly.Men && whole > 0 ? (int)replaced : null;
    }

    // The least number from which on a growing condition holds.
    private static int? Least(int from, Func<int, bool> holds)
    {
        var (step, low) = (1, from);
        if (holds(from))
        {
            return from;
        }

        while (!holds(from + step))
        {
            low = from + step;
            step *= 2;
            if (step > MostChange)
            {
                return null;
            }
        }

        var high = from + step;
        while (high - low > 1)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = holds(middle) ? (low, middle) : (middle, high);
        }

        return high;
    }
}
