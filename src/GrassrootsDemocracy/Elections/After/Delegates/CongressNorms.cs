namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>The names of the norms on the election of delegates to a party congress (党员代表大会代表).</summary>
public static class CongressNorms
{
    /// <summary>Gets the name for the members from whom on a congress may take the place of their assembly.</summary>
    public static NormName<int> MembersLeast { get; } =
        Name<int>(
                "members-least",
                Order.MoreIsStricter,
                new("members from whom on there is a congress", "召开代表大会的党员人数")
            )
            .From(0);

    /// <summary>Gets the name for whether a congress needs the approval of the superior party organisation.</summary>
    public static NormName<bool> Approval { get; } =
        Name<bool>("approval", Order.YesIsStricter, new("approval of a congress", "召开代表大会的批准"));

    /// <summary>Gets the name for the usual number of delegates (一般).</summary>
    public static NormName<CountRange> UsualNumber { get; } =
        Name<CountRange>(
                "usual-number",
                Order.Ranges,
                new("usual number of delegates to a congress", "代表大会代表名额")
            )
            .NotNone();

    /// <summary>Gets the name for the most delegates there may be (最多不超过).</summary>
    public static NormName<int> MostDelegates { get; } =
        Name<int>(
                "most-delegates",
                Order.LessIsStricter,
                new("most delegates to a congress", "代表大会代表最多名额")
            )
            .From(1);

    /// <summary>Gets the name for how many more candidates than delegates each unit has (差额).</summary>
    public static NormName<Surplus> Surplus { get; } =
        Name<Surplus>(
            "surplus",
            Elections.Surplus.Compare,
            new("candidates over delegates to a congress", "代表候选人差额")
        );

    /// <summary>Gets the name for who sets up the group that examines the credentials (代表资格审查小组).</summary>
    public static NormName<Label> CredentialsBy { get; } =
        Name<Label>(
            "credentials-by",
            Order.None,
            new("who sets up the credentials group", "代表资格审查小组的设立")
        );

    private static NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
        where T : notnull => new($"election.party-congress.{norm}", order, title);
}
