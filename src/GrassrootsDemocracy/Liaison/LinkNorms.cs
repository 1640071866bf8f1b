namespace GrassrootsDemocracy.Liaison;

/// <summary>The names of the norms on a kind of link.</summary>
/// <remarks>
/// The check of a network and a plan of links read the same names, so that a rulebook states each figure once. For a kind of its
/// own a host makes an instance: the norms of two instances for one id are the same.
/// </remarks>
/// <param name="kind">The kind.</param>
public sealed class LinkNorms(LinkKind kind) : NormGroup("liaison", Guard.Against.Null(kind).Label)
{
    /// <summary>Gets the kind.</summary>
    public LinkKind Kind { get; } = kind;

    /// <summary>Gets the name for how many each who is responsible is linked to, such as one or two groups.</summary>
    public NormName<CountRange> Each =>
        field ??= Range("each", "links of each who is responsible", "每一联系人的联系数量").NotNone();

    /// <summary>Gets the name for how many are responsible for each.</summary>
    public NormName<CountRange> LinkedBy =>
        field ??= Range("linked-by", "those responsible for each", "每一对象的联系人数量").NotNone();

    /// <summary>Gets the name for about how many each is linked to: a guide that no count can breach, such as groups of about ten.</summary>
    public NormName<int> About =>
        field ??= Name<int>("about", "about how many each is linked to", "大致联系数量").From(0);

    /// <summary>
    /// Gets the name for whether everybody is linked to people of the same unit only, or, where units are codes of areas,
    /// within the area (就地联系).
    /// </summary>
    public NormName<bool> WithinUnit =>
        field ??= Must("within-unit", "whether links stay within the unit", "是否就地联系");

    /// <summary>Gets the name for how far the loads of two who are responsible may be apart.</summary>
    public NormName<int> Spread =>
        field ??= AtMost("spread", "how far loads may be apart", "负担差距上限").From(0);

    /// <summary>Gets the name for how often contact is made.</summary>
    public NormName<ContactDuty> Contact =>
        field ??= Name<ContactDuty>("contact", ContactDuty.Compare, "contact", "联系频次");

    /// <summary>Gets the name for how long the time since the last contact should be at the most, person by person or link by link.</summary>
    public NormName<ContactInterval> IdealInterval =>
        field ??= Name<ContactInterval>(
            "ideal-interval",
            ContactInterval.Compare,
            "time since the last contact, as it should be",
            "理想联系间隔"
        );

    /// <summary>Gets the name for how long the time since the last contact may be at the most, person by person or link by link.</summary>
    public NormName<ContactInterval> MostInterval =>
        field ??= Name<ContactInterval>(
            "most-interval",
            ContactInterval.Compare,
            "time since the last contact, at the most",
            "最长联系间隔"
        );

    /// <summary>Gets the name for the ways of contact that count; all do where no norm says so.</summary>
    public NormName<ValueList<Label>> Ways =>
        field ??= AnyOf("ways", "ways of contact that count", "计入的联系方式");

    /// <summary>Gets the name for what each group crosses.</summary>
    public NormName<ValueList<CrossingNeed>> Crossing =>
        field ??= Name(
            "crossing",
            Order.AllRequired<CrossingNeed>(
                need => need.Trait,
                (one, other) => CrossingNeed.Compare([one], [other])
            ),
            "what each group crosses",
            "小组跨度要求"
        );
}
