namespace GrassrootsDemocracy.Services.Custody;

/// <summary>
/// The names of the norms on what is kept for all, such as archives and seals (档案、印章): who makes and keeps it, what it holds, who
/// may see it, and what comes before its use.
/// </summary>
/// <param name="kind">What is kept, such as <see cref="Undertakings.VillageArchive"/>.</param>
public sealed class CustodyNorms(Label kind) : KindNorms("custody", kind)
{
    /// <summary>Gets the names for the archive of village affairs (村务档案).</summary>
    public static CustodyNorms VillageArchive { get; } = new(Undertakings.VillageArchive);

    /// <summary>Gets the names for the seal of the villagers' committee (村民委员会印章).</summary>
    public static CustodyNorms VillageSeal { get; } = new(Undertakings.VillageSeal);

    /// <summary>Gets the names for the seal of a villagers' group (村民小组印章).</summary>
    public static CustodyNorms GroupSeal { get; } = new(Undertakings.GroupSeal);

    /// <summary>Gets the name for who makes it (制发), any of which may.</summary>
    public NormName<ValueList<Label>> MadeBy => field ??= AnyOf("made-by", "who makes it", "制发");

    /// <summary>Gets the name for with whom it is filed (备案), any of which will do.</summary>
    public NormName<ValueList<Label>> FiledWith =>
        field ??= AnyOf("filed-with", "with whom it is filed", "备案机关");

    /// <summary>Gets the name for who keeps it (保管), each of them.</summary>
    public NormName<ValueList<Label>> KeptBy => field ??= AllOf("kept-by", "who keeps it", "保管者");

    /// <summary>Gets the name for who names the keeper (提名), any of which may.</summary>
    public NormName<ValueList<Label>> KeeperNamedBy =>
        field ??= AnyOf("keeper-named-by", "who names the keeper", "保管人的提名");

    /// <summary>Gets the name for who decides on the keeper (讨论决定), any of which may.</summary>
    public NormName<ValueList<Label>> KeeperDecidedBy =>
        field ??= AnyOf("keeper-decided-by", "who decides on the keeper", "保管人的决定");

    /// <summary>Gets the name for what it holds (档案包括), all of it.</summary>
    public NormName<ValueList<Label>> Holds => field ??= AllOf("holds", "what it holds", "内容");

    /// <summary>Gets the name for what it must be, such as true and complete (真实、完整).</summary>
    public NormName<ValueList<Label>> Qualities => field ??= AllOf("qualities", "what it must be", "要求");

    /// <summary>Gets the name for what nobody may do with it (不得据为己有、更改、销毁).</summary>
    public NormName<ValueList<Label>> NobodyMay =>
        field ??= AllOf("nobody-may", "what nobody may do with it", "任何组织和个人不得实施的行为");

    /// <summary>Gets the name for who may not be refused a look at what concerns them (查阅), any of these circles.</summary>
    public NormName<ValueList<Label>> SeenBy =>
        field ??= AnyOf("seen-by", "who may see what concerns them", "可以查阅与本人有关内容的人员");

    /// <summary>Gets the name for what must have come before it is used (使用前的程序), all of it.</summary>
    public NormName<ValueList<Label>> UsedAfter =>
        field ??= AllOf("used-after", "what comes before its use", "使用前的程序");
}
