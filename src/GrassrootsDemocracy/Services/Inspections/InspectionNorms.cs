namespace GrassrootsDemocracy.Services.Inspections;

/// <summary>The names of the norms on licence, qualification and prices of a service (执业资格、执业范围、药品价格).</summary>
/// <param name="kind">The service.</param>
public sealed class InspectionNorms(Label kind) : KindNorms("services", kind, "inspection")
{
    /// <summary>Gets the names for the health service of communities (社区卫生服务).</summary>
    public static InspectionNorms CommunityHealth { get; } = new(Undertakings.CommunityHealth);

    /// <summary>Gets the name for whether nothing is practised beyond the licence (执业范围).</summary>
    public NormName<bool> WithinLicence =>
        field ??= Must("within-licence", "nothing is practised beyond the licence", "不得超范围执业");

    /// <summary>Gets the name for whether everybody who works there is qualified (执业资格).</summary>
    public NormName<bool> Qualified =>
        field ??= Must("qualified", "everybody at work is qualified", "从业人员具备执业资格");

    /// <summary>Gets the name for what follows where either of the two is broken.</summary>
    public NormName<Label> Consequence =>
        field ??= Name<Label>("consequence", "what follows where it is broken", "违反执业管理的后果");

    /// <summary>Gets the name for whether no drug costs more than at the market's pharmacies (低于或同等于平价药房).</summary>
    public NormName<bool> PricesAtMarket =>
        field ??= Must(
            "prices-at-market",
            "no drug costs more than at the market's pharmacies",
            "药品价格不高于平价药房"
        );
}
