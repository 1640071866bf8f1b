namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>
/// The names of the norms on what a committee must do, may refuse and certifies (职责、依法协助事项清单、出具证明事项清单).
/// </summary>
/// <param name="kind">The committee.</param>
public sealed class TaskNorms(Label kind) : KindNorms("services", kind, "tasks")
{
    /// <summary>Gets the names for the villagers' committee (村民委员会).</summary>
    public static TaskNorms VillagersCommittee { get; } = new(Bodies.VillagersCommittee);

    /// <summary>Gets the names for the residents' committee (居民委员会).</summary>
    public static TaskNorms ResidentsCommittee { get; } = new(Bodies.ResidentsCommittee);

    /// <summary>Gets the names for the villagers' delegates (村民代表).</summary>
    public static TaskNorms VillagersDelegates { get; } = new(Bodies.VillagersDelegatesAssembly);

    /// <summary>Gets the names for a villagers' group and its head (村民小组及其组长).</summary>
    public static TaskNorms VillagersGroup { get; } = new(Bodies.VillagersGroupMeeting);

    /// <summary>Gets the names for the village supervision committee (村务监督委员会).</summary>
    public static TaskNorms VillageSupervisionCommittee { get; } = new(Bodies.VillageSupervisionCommittee);

    /// <summary>Gets the name for what it must do by the text itself (职责).</summary>
    public NormName<ValueList<Label>> Duties => field ??= AllOf("duties", "what it must do", "职责");

    /// <summary>Gets the name for what must be in place, all of it: mechanisms, lists, bodies (应当建立、设立).</summary>
    public NormName<ValueList<Label>> Kept =>
        field ??= AllOf("kept", "what must be in place", "应当建立的制度、机制");

    /// <summary>Gets the name for what must be done once something has happened (发生…时应当).</summary>
    public NormName<ValueList<OccasionalDuty>> OnOccasion =>
        field ??= Name("on-occasion", OccasionalDuty.Order, "duties on an occasion", "特定情形下的职责");

    /// <summary>Gets the name for who answers for what is entrusted to it, any of which will do (承担责任).</summary>
    public NormName<ValueList<Label>> AnsweredForBy =>
        field ??= AnyOf("answered-for-by", "who answers for what is entrusted to it", "委托事务的责任承担者");

    /// <summary>Gets the name for the list of what it helps authorities with (依法协助行政事项清单).</summary>
    public NormName<ValueList<Label>> Help =>
        field ??= AllOf("help", "what it helps authorities with", "依法协助行政事项");

    /// <summary>Gets the name for whether that list is closed, so that it may refuse other help (有权拒绝办理).</summary>
    public NormName<bool> RefusesOtherHelp =>
        field ??= Must(
            "refuses-other-help",
            "it may refuse help that is not listed",
            "有权拒绝清单以外的协助事项"
        );

    /// <summary>Gets the name for the list of what it certifies (出具证明事项清单).</summary>
    public NormName<ValueList<Label>> Certificates =>
        field ??= AllOf("certificates", "what it certifies", "出具证明事项");

    /// <summary>Gets the name for whether that list is closed, so that it may refuse to certify anything else (有权拒绝出具证明).</summary>
    public NormName<bool> RefusesOtherCertificates =>
        field ??= Must(
            "refuses-other-certificates",
            "it may refuse to certify what is not listed",
            "有权拒绝出具清单以外的证明"
        );

    /// <summary>Gets the name for what it must not do or be asked for (不得).</summary>
    public NormName<ValueList<Label>> Excluded =>
        field ??= AllOf("excluded", "what is not its business", "不得办理、不得交办的事项");

    /// <summary>Gets the name for whether an authority that needs its help provides what that costs (提供必要的经费和条件).</summary>
    public NormName<bool> Funded =>
        field ??= Must("funded", "help is paid for by who needs it", "协助工作的经费和条件由需要者提供");

    /// <summary>Gets the name for whether what a department entrusts must have its ground in law (符合法律、法规规定).</summary>
    public NormName<bool> Lawful =>
        field ??= Must("lawful", "what departments entrust accords with the law", "委托事项符合法律法规规定");

    /// <summary>Gets the name for whose consent a department needs to ask for help, any of which will do (同意并统一安排).</summary>
    public NormName<ValueList<Label>> ConsentOf =>
        field ??= AnyOf("consent-of", "whose consent a department needs", "部门交办事项的同意机关");
}
