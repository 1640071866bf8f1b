namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The names of the norms of the two-assembly decision (两会制): topic, draft, resolution, implementation, report, appraisal.</summary>
public sealed class TwoAssemblyNorms
{
    internal TwoAssemblyNorms()
    {
        Names = new(new("staged-decision/two-assemblies", "two-assembly decision", "“两会制”决策"));
        Topic = Names.Stage(new("two-assembly-stage/topic", "topic", "议题"));
        Draft = Names.Stage(new("two-assembly-stage/draft", "draft", "预案"));
        Resolution = Names.Stage(new("two-assembly-stage/resolution", "resolution", "决议"));
        Implementation = Names.Stage(new("two-assembly-stage/implementation", "implementation", "实施"));
        Report = Names.Stage(new("two-assembly-stage/report", "report", "报告"));
        Appraisal = Names.Stage(new("two-assembly-stage/appraisal", "appraisal", "评议"));
        DelegatesVote = Names.VoteOf(AssemblyNorms.VillagersDelegatesAssembly, Resolution.Stage);
    }

    /// <summary>Gets the kind of decision.</summary>
    public Label Kind => Names.Kind;

    /// <summary>Gets the name for the stages that take a vote.</summary>
    public NormName<ValueList<Label>> Votes => Names.Votes;

    /// <summary>Gets the name for the stages that may be held as one, each set with the occasion on which it may.</summary>
    public NormName<ValueList<StageMerger>> Mergers => Names.Mergers;

    /// <summary>Gets the names for the topic, which the villagers' committee raises after investigating (议题).</summary>
    public StageNorms Topic { get; }

    /// <summary>Gets the names for the draft, which the party members' assembly makes (预案).</summary>
    public StageNorms Draft { get; }

    /// <summary>Gets the names for the resolution of the villagers' delegates (决议).</summary>
    public StageNorms Resolution { get; }

    /// <summary>Gets the names for the implementation under supervision (实施).</summary>
    public StageNorms Implementation { get; }

    /// <summary>Gets the names for the report to both assemblies (报告).</summary>
    public StageNorms Report { get; }

    /// <summary>Gets the names for the appraisal by both assemblies (评议).</summary>
    public StageNorms Appraisal { get; }

    /// <summary>Gets the names for the vote of the delegates on the resolution.</summary>
    public AssemblyNorms DelegatesVote { get; }

    // What every staged decision has.
    internal StagedDecisionNorms Names { get; }
}
