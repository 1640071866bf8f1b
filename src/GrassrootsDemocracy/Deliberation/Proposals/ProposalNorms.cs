namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>The names of the norms on proposals (提案) and on the opinion of experts before a decision (专家论证、决策咨询).</summary>
/// <remarks>A rulebook that treats the proposals of another body makes an instance of its own.</remarks>
/// <param name="kind">The body or the kind of proposals.</param>
public sealed class ProposalNorms(Label kind) : NormGroup("deliberation", kind)
{
    /// <summary>Gets the body or the kind of proposals.</summary>
    public Label Kind { get; } = kind;

    /// <summary>Gets the names for the proposals of delegates (代表提案).</summary>
    public static ProposalNorms Delegates { get; } =
        new(new("proposal/delegates-proposals", "proposals of delegates", "代表提案"));

    /// <summary>Gets the names for proposals in the Youth League (团内提案).</summary>
    public static ProposalNorms League { get; } =
        new(new("proposal/league-proposals", "proposals in the Youth League", "团内提案"));

    /// <summary>Gets the names for proposals on major administrative decisions (重大行政决策事项建议).</summary>
    public static ProposalNorms AdministrativeDecision { get; } =
        new(
            new(
                "proposal/decision-proposals",
                "proposals on administrative decisions",
                "重大行政决策事项建议"
            )
        );

    /// <summary>Gets the name for what closes a proposal: any one of the list.</summary>
    public NormName<ValueList<ProposalState>> ClosedBy =>
        field ??= Name(
            "closed-by",
            Order.AnyWillDo<ProposalState>(),
            "what closes a proposal",
            "提案的办结方式"
        );

    /// <summary>Gets the name for how soon after it was received a proposal is closed.</summary>
    public NormName<TimeLimit> ClosedWithin =>
        field ??= Name<TimeLimit>(
            "closed-within",
            TimeLimit.ShorterIsStricter,
            "time to close a proposal",
            "提案办结期限"
        );

    /// <summary>Gets the name for the kinds of matter on which experts are heard before the decision.</summary>
    public NormName<ValueList<Label>> ExpertKinds =>
        field ??= AllOf("expert-kinds", "matters on which experts are heard", "须经专家论证的事项");

    /// <summary>Gets the name for how many experts at least; one where no rulebook asks for more.</summary>
    public NormName<int> Experts => field ??= AtLeast("experts", "number of experts", "专家人数").From(0);

    /// <summary>Gets the name for whether experts must have no direct interest in the matter.</summary>
    public NormName<bool> WithoutInterest =>
        field ??= Must(
            "without-interest",
            "experts without an interest in the matter",
            "专家与事项无直接利害关系"
        );

    /// <summary>Gets the name for whether a written opinion is signed or sealed.</summary>
    public NormName<bool> OpinionsSigned =>
        field ??= Must("signed", "written opinions signed", "书面论证意见署名、盖章");
}
