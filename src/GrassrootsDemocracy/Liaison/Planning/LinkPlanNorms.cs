using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>The names of the norms that a plan of one kind of link is made by.</summary>
public sealed class LinkPlanNorms
{
    /// <summary>Names the norms of a kind of link.</summary>
    /// <param name="kind">The kind, such as committee members to delegates.</param>
    public LinkPlanNorms(Label kind)
    {
        Kind = Guard.Against.Null(kind);
        Each = Name<CountRange>("each", Order.Ranges);
        LinkedBy = Name<CountRange>("linked-by", Order.Ranges);
        Spread = Name<int>("spread", Order.LessIsStricter);

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order)
            where T : notnull =>
            new($"liaison.plan.{kind.Id}.{norm}", order, LinkPlanTexts.All, $"liaison.plan.{norm}", kind);
    }

    /// <summary>Gets the norms of the links of committee members to delegates (委员联系代表).</summary>
    public static LinkPlanNorms MembersToDelegates { get; } =
        new(new Label("members-to-delegates", "links of committee members to delegates", "委员联系代表"));

    /// <summary>Gets the norms of the links of committee members to delegates' groups (委员联系代表小组).</summary>
    public static LinkPlanNorms MembersToGroups { get; } =
        new(
            new Label(
                "members-to-groups",
                "links of committee members to delegates' groups",
                "委员联系代表小组"
            )
        );

    /// <summary>Gets the norms of the links of delegates to members and residents (代表联系党员群众).</summary>
    public static LinkPlanNorms DelegatesToPeople { get; } =
        new(
            new Label(
                "delegates-to-people",
                "links of delegates to members and residents",
                "代表联系党员和群众"
            )
        );

    /// <summary>Gets the kind of link.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for how many links one holder has; another name of the same figure may take its place.</summary>
    public NormName<CountRange> Each
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Each));
    }

    /// <summary>Gets the name for how many holders one person is linked by; another name may take its place.</summary>
    public NormName<CountRange> LinkedBy
    {
        get;
        init => field = Guard.Against.Null(value, nameof(LinkedBy));
    }

    /// <summary>Gets the name for how far the links of two holders may be apart where a link could be moved (均衡).</summary>
    public NormName<int> Spread
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Spread));
    }
}
