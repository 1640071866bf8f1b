namespace GrassrootsDemocracy.Posts;

/// <summary>The headcount of several communities before and after, and what was saved (减员增效).</summary>
public sealed record HeadcountReduction
{
    private HeadcountReduction(ValueList<HeadcountChange> communities) => Communities = communities;

    /// <summary>Gets each community, in the order of their names; one that was given on one side only is listed too.</summary>
    public ValueList<HeadcountChange> Communities { get; }

    /// <summary>Gets the headcount before; <see langword="null"/> when a community lacks its roster of before.</summary>
    public CountRange? Before => Sum(one => one.Before);

    /// <summary>Gets the headcount after; <see langword="null"/> when a community lacks its roster of after.</summary>
    public CountRange? After => Sum(one => one.After);

    /// <summary>Gets how many were saved, less than zero when there are more; <see langword="null"/> when a count is not known exactly.</summary>
    public long? Saved => new HeadcountChange("-", Before, After).Saved;

    /// <summary>Compares the rosters of before with those of after, community by community.</summary>
    /// <param name="before">The days before; each community once.</param>
    /// <param name="after">The days after; each community once.</param>
    /// <param name="bodies">The bodies that are counted together.</param>
    /// <param name="counted">What is counted.</param>
    /// <returns>The counts and what was saved.</returns>
    /// <exception cref="ArgumentException">A community is given twice on one side.</exception>
    public static HeadcountReduction Between(
        IEnumerable<RosterDay> before,
        IEnumerable<RosterDay> after,
        ValueList<Label> bodies,
        HeadcountBase counted
    )
    {
        Guard.Against.Null(bodies);
        Guard.Against.EnumOutOfRange(counted);
        var (then, now) = (
            ByCommunity(before, nameof(before), bodies, counted),
            ByCommunity(after, nameof(after), bodies, counted)
        );
        return new([
            .. then
                .Keys.Union(now.Keys, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
                .Select(name => new HeadcountChange(
                    name,
                    then.TryGetValue(name, out var old) ? old : null,
                    now.TryGetValue(name, out var present) ? present : null
                )),
        ]);
    }

    private static Dictionary<string, CountRange> ByCommunity(
        IEnumerable<RosterDay> days,
        string name,
        ValueList<Label> bodies,
        HeadcountBase counted
    )
    {
        var list = Guard.Against.Null(days, name).ToList();
        Guard.Against.InvalidInput(
            list,
            name,
            all => all.DistinctBy(day => day.Roster.Community, StringComparer.Ordinal).Count() == all.Count,
            "A community is given twice: give each a name of its own."
        );
        return list.ToDictionary(
            day => day.Roster.Community,
            day => day.Headcount(bodies, counted),
            StringComparer.Ordinal
        );
    }

    private CountRange? Sum(Func<HeadcountChange, CountRange?> count) =>
        Communities.All(one => count(one) is not null)
            ? new(
                Communities.Sum(one => count(one)!.Value.Least),
                Communities.Sum(one => count(one)!.Value.Most)
            )
            : null;
}
