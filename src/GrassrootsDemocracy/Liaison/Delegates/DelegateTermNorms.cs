namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>The names of the norms on the term of party delegates and on standing delegations (代表任期制).</summary>
public static class DelegateTermNorms
{
    /// <summary>Gets the name for the levels of congresses whose delegates have a term of office.</summary>
    public static NormName<ValueList<Label>> Levels { get; } =
        Name<ValueList<Label>>(
            "levels",
            Order.ExactlyThese<Label>(),
            new("congresses whose delegates have a term of office", "实行代表任期制的代表大会")
        );

    /// <summary>Gets the name for what ends the status (代表资格终止).</summary>
    public static NormName<ValueList<Label>> LossCauses { get; } =
        Name<ValueList<Label>>(
            "loss-causes",
            Order.ExactlyThese<Label>(),
            new("what ends the status of a delegate", "代表资格终止的情形")
        );

    /// <summary>Gets the name for what suspends the status (代表资格停止).</summary>
    public static NormName<ValueList<Label>> SuspensionCauses { get; } =
        Name<ValueList<Label>>(
            "suspension-causes",
            Order.ExactlyThese<Label>(),
            new("what suspends the status of a delegate", "代表资格停止的情形")
        );

    /// <summary>Gets the name for who proposes to suspend or end the status.</summary>
    public static NormName<Label> ProposedBy { get; } =
        Name<Label>(
            "proposed-by",
            Order.None,
            new("who proposes to suspend or end the status", "停止、终止代表资格的提出")
        );

    /// <summary>Gets the name for who decides.</summary>
    public static NormName<Label> DecidedBy { get; } =
        Name<Label>(
            "decided-by",
            Order.None,
            new("who decides to suspend or end the status", "停止、终止代表资格的决定")
        );

    /// <summary>Gets the name for where the decision is filed.</summary>
    public static NormName<Label> FiledWith { get; } =
        Name<Label>(
            "filed-with",
            Order.None,
            new("where the decision on the status is filed", "停止、终止代表资格的备案")
        );

    /// <summary>Gets the name for the rights between sessions and what is owed to them.</summary>
    public static NormName<ValueList<DelegateRight>> Rights { get; } =
        Name<ValueList<DelegateRight>>(
            "rights",
            Order.AllRequired<DelegateRight>(
                right => right.What,
                (one, other) => DelegateRight.Compare([one], [other])
            ),
            new("rights between sessions", "闭会期间的权利")
        );

    /// <summary>Gets the name for how many standing delegations there are.</summary>
    public static NormName<CountRange> Delegations { get; } =
        Name<CountRange>("delegations", Order.Ranges, new("number of standing delegations", "常设代表团数量"))
            .NotNone();

    /// <summary>Gets the name for the offices that every delegation has over the whole term.</summary>
    public static NormName<ValueList<Label>> DelegationOffices { get; } =
        Name<ValueList<Label>>(
            "delegation-offices",
            Order.AllRequired<Label>(),
            new("offices of a standing delegation", "常设代表团职务")
        );

    /// <summary>Gets the name for how many special groups a delegation has.</summary>
    public static NormName<CountRange> SpecialGroups { get; } =
        Name<CountRange>(
                "special-groups",
                Order.Ranges,
                new("special groups of a delegation", "代表团专门小组数量")
            )
            .NotNone();

    private static NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
        where T : notnull => new($"liaison.delegate-term.{norm}", order, title);
}
