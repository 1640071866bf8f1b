namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>
/// The names of the norms on what may be done about a duty not kept (询问、反映、责令改正): when one may ask, who answers by when, who
/// looks into it above, and who puts it right.
/// </summary>
/// <param name="kind">The body whose duty it is.</param>
public sealed class ComplaintNorms(Label kind) : KindNorms("accountability", kind, "complaint")
{
    /// <summary>Gets the names for the villagers' committee (村民委员会).</summary>
    public static ComplaintNorms VillagersCommittee { get; } = new(Bodies.VillagersCommittee);

    /// <summary>Gets the names for the residents' committee (居民委员会).</summary>
    public static ComplaintNorms ResidentsCommittee { get; } = new(Bodies.ResidentsCommittee);

    /// <summary>Gets the names for the villagers' assembly, whose decisions may break the law (村民会议).</summary>
    public static ComplaintNorms VillagersAssembly { get; } = new(Bodies.VillagersAssembly);

    /// <summary>Gets the names for the villagers' delegates' assembly, whose decisions may break the law (村民代表会议).</summary>
    public static ComplaintNorms VillagersDelegatesAssembly { get; } = new(Bodies.VillagersDelegatesAssembly);

    /// <summary>Gets the names for the residents' delegates' assembly, whose decisions may break the law (居民代表会议).</summary>
    public static ComplaintNorms ResidentsDelegatesAssembly { get; } = new(Bodies.ResidentsDelegatesAssembly);

    /// <summary>Gets the names for the residents' assembly, whose decisions may break the law (居民会议).</summary>
    public static ComplaintNorms ResidentsAssembly { get; } = new(Bodies.ResidentsAssembly);

    /// <summary>Gets the names for the departments of governments (人民政府职能部门).</summary>
    public static ComplaintNorms Departments { get; } = new(Bodies.Departments);

    /// <summary>Gets the names for the township government (乡级人民政府).</summary>
    public static ComplaintNorms TownshipGovernment { get; } = new(Bodies.TownshipGovernment);

    /// <summary>Gets the name for what one may ask about, any of which is enough (可以询问的情形).</summary>
    public NormName<ValueList<Label>> Occasions =>
        field ??= AnyOf("occasions", "what one may ask about", "可以询问的情形");

    /// <summary>Gets the name for whom one may ask, any of which will do.</summary>
    public NormName<ValueList<Label>> AskedOf =>
        field ??= AnyOf("asked-of", "whom one may ask", "询问的对象");

    /// <summary>Gets the name for how soon the question is answered.</summary>
    public NormName<TimeLimit> AnsweredWithin =>
        field ??= Name<TimeLimit>(
            "answered-within",
            TimeLimit.ShorterIsStricter,
            "time for the answer",
            "答复的期限"
        );

    /// <summary>Gets the name for whether the answer is in writing (书面答复).</summary>
    public NormName<bool> InWriting => field ??= Must("in-writing", "the answer is in writing", "书面答复");

    /// <summary>Gets the name for to whom one may turn above, any of which will do (反映).</summary>
    public NormName<ValueList<Label>> Above =>
        field ??= AnyOf("above", "to whom one may turn above", "反映的受理机关");

    /// <summary>Gets the name for how soon it is looked into and answered above (调查核实并答复).</summary>
    public NormName<TimeLimit> FoundWithin =>
        field ??= Name<TimeLimit>(
            "found-within",
            TimeLimit.ShorterIsStricter,
            "time for the investigation above",
            "调查核实的期限"
        );

    /// <summary>Gets the name for which assembly puts a breach right itself, any of which may (纠正).</summary>
    public NormName<ValueList<Label>> CorrectedBy =>
        field ??= AnyOf("corrected-by", "who corrects a breach", "纠正的会议");

    /// <summary>Gets the name for what those responsible are given, all of it (通报批评、处分).</summary>
    public NormName<ValueList<Label>> Sanctions =>
        field ??= AllOf("sanctions", "what those responsible are given", "对责任人员的处理");

    /// <summary>Gets the name for whether the harm done is made good (赔偿).</summary>
    public NormName<bool> Compensated => field ??= Must("compensated", "harm is made good", "损害应当赔偿");

    /// <summary>Gets the name for who orders a breach to be put right, any of which may (责令改正).</summary>
    public NormName<ValueList<Label>> OrderedBy =>
        field ??= AnyOf("ordered-by", "who orders a breach to be put right", "责令改正的机关");
}
