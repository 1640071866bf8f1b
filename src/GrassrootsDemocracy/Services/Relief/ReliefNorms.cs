namespace GrassrootsDemocracy.Services.Relief;

/// <summary>The names of the norms on fees that are waived or reduced (五免六减).</summary>
/// <param name="kind">The service.</param>
public sealed class ReliefNorms(Label kind) : KindNorms("services", kind, "relief")
{
    /// <summary>Gets the names for the health service of communities (社区卫生服务).</summary>
    public static ReliefNorms CommunityHealth { get; } = new(Undertakings.CommunityHealth);

    /// <summary>Gets the name for which fees are waived or reduced, and by how much; of what is not named nothing is.</summary>
    public NormName<ValueList<FeeRelief>> Schedule =>
        field ??= Name("schedule", FeeRelief.Order, "fees that are waived or reduced", "免减收费项目");

    /// <summary>Gets the name for what becomes of the fraction where a reduction is not a whole number of fen.</summary>
    public NormName<Rounding> Rounding =>
        field ??= Name<Rounding>("rounding", "how fractions of a fen are rounded", "不足一分的取舍");
}
