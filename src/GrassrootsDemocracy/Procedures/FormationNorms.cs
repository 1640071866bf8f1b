namespace GrassrootsDemocracy.Procedures;

/// <summary>The names of the norms on how a body comes to be, is changed or ends (设立、撤销、范围调整): who proposes, decides and approves.</summary>
/// <remarks>What must hold for it to be set up at all, such as a large village, is evidence of the decision.</remarks>
/// <param name="kind">The body.</param>
public sealed class FormationNorms(Label kind) : KindNorms("formation", kind)
{
    /// <summary>Gets the names for the residents' committee (居民委员会).</summary>
    public static FormationNorms ResidentsCommittee { get; } = new(Bodies.ResidentsCommittee);

    /// <summary>Gets the names for villagers' groups (村民小组).</summary>
    public static FormationNorms VillagersGroup { get; } = new(Bodies.VillagersGroupMeeting);

    /// <summary>Gets the names for the villagers' delegates' assembly (村民代表会议).</summary>
    public static FormationNorms VillagersDelegatesAssembly { get; } = new(Bodies.VillagersDelegatesAssembly);

    /// <summary>Gets the names for the committees below a villagers' or residents' committee (下属委员会).</summary>
    public static FormationNorms Subcommittees { get; } = new(Bodies.Subcommittees);

    /// <summary>Gets the names for residents' groups (居民小组).</summary>
    public static FormationNorms ResidentsGroup { get; } = new(Bodies.ResidentsGroup);

    /// <summary>Gets the id of the procedure.</summary>
    public string Id => Prefix;

    /// <summary>Gets the names for the meeting of those concerned (相关会议讨论).</summary>
    public StageNorms Consultation =>
        field ??= Stage("consultation", "the meeting of those concerned", "相关人员会议讨论");

    /// <summary>Gets the names for the proposal (提出).</summary>
    public StageNorms Proposal => field ??= Stage("proposal", "proposing it", "提出设立、撤销或者调整");

    /// <summary>Gets the names for the decision (决定).</summary>
    public StageNorms Decision => field ??= Stage("decision", "deciding on it", "决定设立、撤销或者调整");

    /// <summary>Gets the names for the approval from above (批准).</summary>
    public StageNorms Approval => field ??= Stage("approval", "approving it", "批准设立、撤销或者调整");

    /// <summary>Gets the names for filing it (备案).</summary>
    public StageNorms Filing => field ??= Stage("filing", "filing it", "设立、撤销或者调整备案");

    private StageNorms Stage(string key, string english, string chinese)
    {
        var stage = new Label($"formation-stage/{key}", english, chinese);
        return new(Id, stage, new StageOfWhole(Kind, stage));
    }
}
