namespace GrassrootsDemocracy.Services.Funding;

/// <summary>
/// The names of the norms on who pays for something (经费): what is covered, who bears it, who adds to it, and who is paid how and how
/// much (误工补贴).
/// </summary>
/// <param name="kind">What is paid for, such as <see cref="Undertakings.LostWork"/>.</param>
public sealed class FundingNorms(Label kind) : KindNorms("funding", kind)
{
    /// <summary>Gets the names for the work of a residents' committee (居民委员会的经费和用房).</summary>
    public static FundingNorms CommitteeWork { get; } = new(Undertakings.CommitteeWork);

    /// <summary>Gets the names for the public welfare of a village (本村公益事业).</summary>
    public static FundingNorms PublicWelfare { get; } = new(Undertakings.PublicWelfare);

    /// <summary>Gets the names for elections (选举经费).</summary>
    public static FundingNorms Elections { get; } = new(Undertakings.Elections);

    /// <summary>Gets the names for guiding elections (指导选举工作的经费).</summary>
    public static FundingNorms ElectionGuidance { get; } = new(Undertakings.ElectionGuidance);

    /// <summary>Gets the names for training the members of committees (培训经费).</summary>
    public static FundingNorms Training { get; } = new(Undertakings.Training);

    /// <summary>Gets the names for what is paid for lost work (误工补贴).</summary>
    public static FundingNorms LostWork { get; } = new(Undertakings.LostWork);

    /// <summary>Gets the names for the work of supervision: rooms, equipment and lost work (监督工作的场所、设备和误工补贴).</summary>
    public static FundingNorms Supervision { get; } = new(Undertakings.SupervisionWork);

    /// <summary>Gets the name for what is covered, all of it.</summary>
    public NormName<ValueList<Label>> Covers => field ??= AllOf("covers", "what is covered", "保障范围");

    /// <summary>Gets the name for who bears it (负担、保障), any of which may.</summary>
    public NormName<ValueList<Label>> BorneBy => field ??= AnyOf("borne-by", "who bears it", "经费负担");

    /// <summary>Gets the name for who adds to it (补助), each of them.</summary>
    public NormName<ValueList<Label>> AddedBy => field ??= AllOf("added-by", "who adds to it", "经费补助");

    /// <summary>Gets the name for who is paid, any of these circles (补贴对象).</summary>
    public NormName<ValueList<Label>> Recipients => field ??= AnyOf("recipients", "who is paid", "补贴对象");

    /// <summary>Gets the name for the forms in which they are paid, any of which will do (补贴形式).</summary>
    public NormName<ValueList<Label>> Forms =>
        field ??= AnyOf("forms", "forms in which they are paid", "补贴形式");

    /// <summary>Gets the name for how much they are paid at least (补贴标准不低于).</summary>
    public NormName<ValueList<PayFloor>> Floors =>
        field ??= Name("floors", PayFloor.Order, "how much they are paid at least", "补贴标准下限");
}
