namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>The names of the norms on what a supervision committee may and must do (监督职责).</summary>
/// <param name="kind">The supervision committee.</param>
public sealed class SupervisionNorms(Label kind) : KindNorms("accountability", kind, "supervision")
{
    /// <summary>Gets the names for the village supervision committee (村务监督委员会).</summary>
    public static SupervisionNorms VillageSupervisionCommittee { get; } =
        new(Bodies.VillageSupervisionCommittee);

    /// <summary>Gets the names for the residents' supervision committee (居务监督委员会).</summary>
    public static SupervisionNorms ResidentsSupervisionCommittee { get; } =
        new(Bodies.ResidentsSupervisionCommittee);

    /// <summary>Gets the names for the residents' committee, where it watches over owners and their company (居民委员会).</summary>
    public static SupervisionNorms ResidentsCommittee { get; } = new(Bodies.ResidentsCommittee);

    /// <summary>Gets the name for what it may do, and no more.</summary>
    public NormName<ValueList<Label>> Powers =>
        field ??= Name("powers", Order.ExactlyThese<Label>(), "powers of supervision", "监督职责");

    /// <summary>Gets the name for which of that binds whoever it is said to, such as a veto of expenses.</summary>
    public NormName<ValueList<Label>> Binding =>
        field ??= AllOf("binding", "powers that bind", "具有约束力的监督");

    /// <summary>Gets the name for to whom it reports breaches of law, any of which will do.</summary>
    public NormName<ValueList<Label>> ReportsBreachesTo =>
        field ??= AnyOf(
            "reports-breaches-to",
            "to whom it reports breaches of law",
            "违纪违法行为的反映对象"
        );

    /// <summary>Gets the name for to whom it reports them besides: all of the list.</summary>
    public NormName<ValueList<Label>> ReportsBreachesAlsoTo =>
        field ??= AllOf(
            "reports-breaches-also-to",
            "to whom it reports breaches of law besides",
            "违纪违法行为一并反映的对象"
        );
}
