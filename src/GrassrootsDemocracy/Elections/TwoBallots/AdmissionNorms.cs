namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The names of the norms by which a branch meeting decides on party members (接收预备党员、预备党员转正).</summary>
public sealed class AdmissionNorms
{
    /// <summary>Names the norms of a kind of decision.</summary>
    /// <param name="kind">The kind, such as <see cref="Undertakings.ProbationaryMember"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public AdmissionNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        Turnout = Name<TurnoutRule>(
            "turnout",
            TurnoutRule.Compare,
            new("voting members present", "到会有表决权党员")
        );
        Approval = Name<Quota>("approval", Order.Quotas, new("votes that admit", "通过所需票数"));
        WrittenOpinions = Name<TimeLimit>(
            "written-opinions",
            TimeLimit.LongerIsStricter,
            new("how long before the meeting a written opinion counts", "书面意见计入票数的提前时间")
        );
        ItemByItem = Name<bool>(
            "item-by-item",
            Order.YesIsStricter,
            new("several people are voted on one by one", "多人时逐个表决")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"admission.{kind.Key}.{norm}", order, title, kind);
    }

    /// <summary>Gets the names for taking in a probationary member (接收预备党员).</summary>
    public static AdmissionNorms ProbationaryMember { get; } = new(Undertakings.ProbationaryMember);

    /// <summary>Gets the names for making a probationary member a full one (预备党员转正).</summary>
    public static AdmissionNorms FullMember { get; } = new(Undertakings.FullMember);

    /// <summary>Gets the kind of decision.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for how many voting members must be present.</summary>
    public NormName<TurnoutRule> Turnout { get; }

    /// <summary>Gets the name for the share of votes in favour that admits.</summary>
    public NormName<Quota> Approval { get; }

    /// <summary>
    /// Gets the name for how long before the meeting an absent member's written opinion must be there to count among the
    /// votes; none for "before the meeting".
    /// </summary>
    public NormName<TimeLimit> WrittenOpinions { get; }

    /// <summary>Gets the name for whether several people are voted on one by one (逐个表决).</summary>
    public NormName<bool> ItemByItem { get; }
}
