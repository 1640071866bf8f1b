namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>The names of the norms on a budget from its goals to its supervision, and on amendments to its draft (预算民主).</summary>
/// <remarks>The stages are a procedure: read it with <see cref="Procedure.From"/> and <see cref="ProcessId"/>.</remarks>
/// <param name="kind">The stable id, such as "local-budget".</param>
public sealed class BudgetNorms(Label kind) : KindNorms("deliberation", kind)
{
    /// <summary>Gets the names for the budget of a county, district or township.</summary>
    public static BudgetNorms LocalBudget { get; } = new(Undertakings.LocalBudget);

    /// <summary>Gets the id of the procedure.</summary>
    public string ProcessId => $"{Prefix}.process";

    /// <summary>Gets the names for asking the public which projects to take up (实事项目公开征集).</summary>
    public StageNorms Solicitation =>
        field ??= Stage("solicitation", "public solicitation of projects", "公开征集实事项目");

    /// <summary>Gets the names for setting the goals.</summary>
    public StageNorms Goals => field ??= Stage("goals", "setting the goals", "提出预算目标");

    /// <summary>Gets the names for the part that the approving body takes while the draft is made.</summary>
    public StageNorms EarlyInvolvement =>
        field ??= Stage("early-involvement", "early involvement", "提前介入预算编制");

    /// <summary>Gets the names for making the draft.</summary>
    public StageNorms Draft => field ??= Stage("draft", "drafting the budget", "编制预算草案");

    /// <summary>Gets the names for the hearing on the draft.</summary>
    public StageNorms Hearing => field ??= Stage("hearing", "budget hearing", "预算听证会");

    /// <summary>Gets the names for tabling amendments to the draft.</summary>
    public StageNorms Amendment =>
        field ??= Stage("amendment", "amendments to the draft", "提出预算草案修正案");

    /// <summary>Gets the names for review and approval.</summary>
    public StageNorms Review => field ??= Stage("review", "review and approval", "审查批准预算");

    /// <summary>Gets the names for supervising the execution.</summary>
    public StageNorms Supervision =>
        field ??= Stage("supervision", "supervision of the execution", "监督预算执行");

    /// <summary>Gets the name for who may table an amendment, and how many together; any one way is enough.</summary>
    public NormName<ValueList<AmendmentRoute>> AmendmentSigners =>
        field ??= Name(
            "amendment-signers",
            Order.AnyWillDo<AmendmentRoute>(
                route => route.Signers,
                (one, other) => Order.MoreIsStricter(one.Least, other.Least)
            ),
            "who may table an amendment",
            "修正案提出主体"
        );

    /// <summary>Gets the name for how long before the vote an amendment is tabled at the latest.</summary>
    public NormName<TimeLimit> AmendmentBefore =>
        field ??= Name<TimeLimit>(
            "amendment-before",
            TimeLimit.LongerIsStricter,
            "time before the vote",
            "提出修正案的期限"
        );

    /// <summary>Gets the name for whether an amendment that spends more must say where the money comes from.</summary>
    public NormName<bool> AmendmentBalanced =>
        field ??= Must(
            "amendment-balanced",
            "an amendment that spends more is covered",
            "增支须有相应收入或减支"
        );

    /// <summary>Names the norms of a stage that is not among these.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The names of its norms, as part of the procedure.</returns>
    public StageNorms Stage(Label stage) => new(ProcessId, Guard.Against.Null(stage));

    private StageNorms Stage(string key, string english, string chinese) =>
        Stage(new($"budget-stage/{key}", english, chinese));
}
