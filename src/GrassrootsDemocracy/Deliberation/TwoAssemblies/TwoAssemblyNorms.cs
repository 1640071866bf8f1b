namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The names of the norms of the two-assembly decision (两会制): topic, draft, resolution, implementation, report, appraisal.</summary>
public sealed class TwoAssemblyNorms
{
    internal TwoAssemblyNorms() { }

    /// <summary>Gets the kind of decision.</summary>
    public Label Kind => Names.Kind;

    /// <summary>Gets the name for the stages that take a vote.</summary>
    public NormName<ValueList<Label>> Votes => Names.Votes;

    /// <summary>Gets the name for the stages that may be held as one, each set with the occasion on which it may.</summary>
    public NormName<ValueList<StageMerger>> Mergers => Names.Mergers;

    /// <summary>Gets the names for the topic, which the villagers' committee raises after investigating (议题).</summary>
    public StageNorms Topic => field ??= Names.Stage(new("two-assembly-stage/topic", "topic", "议题"));

    /// <summary>Gets the names for the draft, which the party members' assembly makes (预案).</summary>
    public StageNorms Draft => field ??= Names.Stage(new("two-assembly-stage/draft", "draft", "预案"));

    /// <summary>Gets the names for the resolution of the villagers' delegates (决议).</summary>
    public StageNorms Resolution =>
        field ??= Names.Stage(new("two-assembly-stage/resolution", "resolution", "决议"));

    /// <summary>Gets the names for the implementation under supervision (实施).</summary>
    public StageNorms Implementation =>
        field ??= Names.Stage(new("two-assembly-stage/implementation", "implementation", "实施"));

    /// <summary>Gets the names for the report to both assemblies (报告).</summary>
    public StageNorms Report => field ??= Names.Stage(new("two-assembly-stage/report", "report", "报告"));

    /// <summary>Gets the names for the appraisal by both assemblies (评议).</summary>
    public StageNorms Appraisal =>
        field ??= Names.Stage(new("two-assembly-stage/appraisal", "appraisal", "评议"));

    /// <summary>Gets the names for the vote of the delegates on the resolution.</summary>
    public AssemblyNorms DelegatesVote =>
        field ??= Names.VoteOf(AssemblyNorms.VillagersDelegatesAssembly, Resolution.Stage);

    // What every staged decision has.
    internal StagedDecisionNorms Names { get; } =
        new(new("staged-decision/two-assemblies", "two-assembly decision", "“两会制”决策"));
}
