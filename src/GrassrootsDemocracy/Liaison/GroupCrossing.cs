namespace GrassrootsDemocracy.Liaison;

/// <summary>How far a group crosses a trait, counted exactly.</summary>
/// <remarks>A pair of members is apart when both are described and differ: a share of all pairs that is zero for a group of one kind.</remarks>
public sealed record GroupCrossing
{
    private GroupCrossing(int group, Label trait, int members, List<int> sizes)
    {
        Group = group;
        Trait = trait;
        Members = members;
        Described = sizes.Sum();
        Values = sizes.Count;
        Pairs = Described * (long)(Described - 1) / 2;
        PairsApart = Pairs - sizes.Sum(size => size * (long)(size - 1) / 2);
    }

    /// <summary>Gets the number of the group.</summary>
    public int Group { get; }

    /// <summary>Gets the trait.</summary>
    public Label Trait { get; }

    /// <summary>Gets how many members it has.</summary>
    public int Members { get; }

    /// <summary>Gets of how many members the trait is known.</summary>
    public int Described { get; }

    /// <summary>Gets how many different values they have; more than one is a crossing.</summary>
    public int Values { get; }

    /// <summary>Gets how many pairs of described members there are.</summary>
    public long Pairs { get; }

    /// <summary>Gets how many of those pairs differ.</summary>
    public long PairsApart { get; }

    /// <summary>Gets whether it crosses the trait: <see langword="null"/> when nobody differs and somebody is not described.</summary>
    public bool? Crosses => Reaches(2);

    internal static GroupCrossing Of(int group, Label trait, ValueList<int> members, TraitColumn? column) =>
        new(
            group,
            trait,
            members.Count,
            [
                .. members
                    .Select(member => column?.Of(member))
                    .OfType<int>()
                    .CountBy(value => value)
                    .Select(value => value.Value),
            ]
        );

    // Whether there are so many different values; those not described could bring more.
    internal bool? Reaches(int least) =>
        Values >= least ? true
        : Values + Members - Described >= least ? null
        : false;
}
