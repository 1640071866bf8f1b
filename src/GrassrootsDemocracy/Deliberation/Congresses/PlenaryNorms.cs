namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The names of the norms on the sessions of a plenary (全委会).</summary>
/// <remarks>
/// The stages of a session are a procedure: read it with <see cref="Procedure.From"/> and <see cref="SessionId"/>. How
/// often it meets, attendance and majority stand under <see cref="AssemblyNorms.PlenaryCommittee"/>.
/// </remarks>
/// <param name="kind">The stable id, such as "plenary-committee".</param>
public sealed class PlenaryNorms(Label kind) : KindNorms("deliberation", kind)
{
    /// <summary>Gets the names for the plenary committee of a party organisation.</summary>
    public static PlenaryNorms PlenaryCommittee { get; } = new(Bodies.PlenaryCommittee);

    /// <summary>Gets the evidence that votes are cast by a device and not by raising hands (电子表决器).</summary>
    public static Label ByDevice { get; } =
        new("evidence/by-device", "votes cast by a device, not by hands", "以电子表决器代替举手表决");

    /// <summary>Gets the id of the procedure that a session is.</summary>
    public string SessionId => $"{Prefix}.session";

    /// <summary>Gets the name for who may listen, besides those who may deliberate or decide (听).</summary>
    public NormName<ValueList<Label>> MayListen =>
        field ??= Name("may-listen", Order.ExactlyThese<Label>(), "who may listen", "列席听取人员");

    /// <summary>Gets the name for who may deliberate, besides those who may decide (议).</summary>
    public NormName<ValueList<Label>> MayDeliberate =>
        field ??= Name("may-deliberate", Order.ExactlyThese<Label>(), "who may deliberate", "参加审议人员");

    /// <summary>Gets the name for who may vote (决).</summary>
    public NormName<ValueList<Label>> MayDecide =>
        field ??= Name("may-decide", Order.ExactlyThese<Label>(), "who may vote", "参加表决人员");

    /// <summary>Gets the name for the special committees (专门工作委员会).</summary>
    public NormName<ValueList<Label>> SpecialCommittees =>
        field ??= AllOf("special-committees", "special committees", "专门工作委员会");

    /// <summary>Gets the name for what a special committee does for each topic.</summary>
    public NormName<ValueList<Label>> CommitteeDuties =>
        field ??= AllOf("committee-duties", "what a special committee does", "专门工作委员会职责");

    /// <summary>Gets the names for hearing the report.</summary>
    public StageNorms Report => field ??= Stage("report", "hearing the report", "听取报告");

    /// <summary>Gets the names for the discussion.</summary>
    public StageNorms Discussion => field ??= Stage("discussion", "discussion", "讨论审议");

    /// <summary>Gets the names for the inquiry.</summary>
    public StageNorms Inquiry => field ??= Stage("inquiry", "inquiry", "询问");

    /// <summary>Gets the names for the decision by ballot.</summary>
    public StageNorms Ballot => field ??= Stage("ballot", "decision by ballot", "票决");

    /// <summary>Names the norms of a stage that is not among these.</summary>
    /// <param name="stage">The stage.</param>
    /// <returns>The names of its norms, as part of a session.</returns>
    public StageNorms Stage(Label stage) => new(SessionId, Guard.Against.Null(stage));

    private StageNorms Stage(string key, string english, string chinese) =>
        Stage(new($"plenary-stage/{key}", english, chinese));
}
