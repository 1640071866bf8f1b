namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>The names of the norms on proposals (提案) and on the opinion of experts before a decision (专家论证、决策咨询).</summary>
/// <remarks>A rulebook that treats the proposals of another body makes an instance of its own.</remarks>
public sealed class ProposalNorms
{
    /// <summary>Names the norms on the proposals of a body.</summary>
    /// <param name="kind">The body or the kind of proposals.</param>
    public ProposalNorms(Label kind)
    {
        Kind = Guard.Against.Null(kind);
        ClosedBy = Name<ValueList<ProposalState>>(
            "closed-by",
            Order.AnyWillDo<ProposalState>(),
            new("what closes a proposal", "提案的办结方式")
        );
        ClosedWithin = Name<TimeLimit>(
            "closed-within",
            TimeLimit.ShorterIsStricter,
            new("time to close a proposal", "提案办结期限")
        );
        ExpertKinds = Name<ValueList<Label>>(
            "expert-kinds",
            Order.AllRequired<Label>(),
            new("matters on which experts are heard", "须经专家论证的事项")
        );
        Experts = Name<int>("experts", Order.MoreIsStricter, new("number of experts", "专家人数")).From(0);
        WithoutInterest = Name<bool>(
            "without-interest",
            Order.YesIsStricter,
            new("experts without an interest in the matter", "专家与事项无直接利害关系")
        );
        OpinionsSigned = Name<bool>(
            "signed",
            Order.YesIsStricter,
            new("written opinions signed", "书面论证意见署名、盖章")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"deliberation.{kind.Key}.{norm}", order, title, kind);
    }

    /// <summary>Gets the names for the proposals of delegates (代表提案).</summary>
    public static ProposalNorms Delegates { get; } =
        new(new("proposal/delegates-proposals", "proposals of delegates", "代表提案"));

    /// <summary>Gets the names for proposals on major administrative decisions (重大行政决策事项建议).</summary>
    public static ProposalNorms AdministrativeDecision { get; } =
        new(
            new(
                "proposal/decision-proposals",
                "proposals on administrative decisions",
                "重大行政决策事项建议"
            )
        );

    /// <summary>Gets the kind of proposals.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for what closes a proposal: any one of the list.</summary>
    public NormName<ValueList<ProposalState>> ClosedBy { get; }

    /// <summary>Gets the name for how soon after it was received a proposal is closed.</summary>
    public NormName<TimeLimit> ClosedWithin { get; }

    /// <summary>Gets the name for the kinds of matter on which experts are heard before the decision.</summary>
    public NormName<ValueList<Label>> ExpertKinds { get; }

    /// <summary>Gets the name for how many experts at least; one where no rulebook asks for more.</summary>
    public NormName<int> Experts { get; }

    /// <summary>Gets the name for whether experts must have no direct interest in the matter.</summary>
    public NormName<bool> WithoutInterest { get; }

    /// <summary>Gets the name for whether a written opinion is signed or sealed.</summary>
    public NormName<bool> OpinionsSigned { get; }
}
