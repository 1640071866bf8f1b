using System.Diagnostics;

namespace GrassrootsDemocracy.Posts;

/// <summary>That the holder of one office may, should or must hold another (一肩挑).</summary>
/// <remarks>It is a norm on the body of the first office, such as the secretary of the party branch.</remarks>
public sealed record DualLeadership : Readable
{
    /// <summary>Gets the offices of which the holder is one; several where a place has one body of several kinds.</summary>
    public required ValueList<OfficeAt> Holder
    {
        get;
        init => field = [.. Guard.Against.NullOrEmpty(value, nameof(Holder))];
    }

    /// <summary>Gets the office that the same person holds.</summary>
    public required OfficeAt Holds
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Holds));
    }

    /// <summary>Gets how strongly the norm asks for it.</summary>
    public required NormForce Force
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Force));
    }

    /// <summary>Compares two lists; the one that asks for each as strongly as the other, or more so, asks more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; what is only allowed asks nothing, and what should be and what must be bind alike.</returns>
    public static Strictness Compare(ValueList<DualLeadership> value, ValueList<DualLeadership> other) =>
        Order.AllAreAsked(Asked(Guard.Against.Null(value)), Asked(Guard.Against.Null(other)), Implies);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        (
            Force switch
            {
                NormForce.May => new Words("{0} may be {1}", "{0}可以担任{1}"),
                NormForce.InPrinciple => new Words("{0} is in principle {1}", "{0}原则上担任{1}"),
                NormForce.Should => new Words("{0} should be {1}", "{0}应当担任{1}"),
                NormForce.Must => new Words("{0} must be {1}", "{0}必须担任{1}"),
                _ => throw new UnreachableException(),
            }
        ).Fill(language, CommonWords.Join(Holder, language), Holds.ToString(language));

    private static ValueList<DualLeadership> Asked(ValueList<DualLeadership> all) =>
        [.. all.Where(one => one.Force != NormForce.May)];

    // Whoever is the holder of one of several offices is the holder of one of more.
    private static bool Implies(DualLeadership one, DualLeadership demand) =>
        one.Holds == demand.Holds
        && one.Force.IsAtLeast(demand.Force)
        && one.Holder.All(office => demand.Holder.Any(wider => wider.Covers(office)));
}
