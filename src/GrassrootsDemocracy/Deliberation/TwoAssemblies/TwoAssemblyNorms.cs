using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;

namespace GrassrootsDemocracy.Deliberation.TwoAssemblies;

/// <summary>The names of the norms of the two-assembly decision (两会制): topic, draft, resolution, implementation, report, appraisal.</summary>
public sealed class TwoAssemblyNorms : StagedDecisionNorms
{
    internal TwoAssemblyNorms()
        : base(new("two-assemblies", "two-assembly decision", "“两会制”决策"))
    {
        Topic = Stage(new("topic", "topic", "议题"));
        Draft = Stage(new("draft", "draft", "预案"));
        Resolution = Stage(new("resolution", "resolution", "决议"));
        Implementation = Stage(new("implementation", "implementation", "实施"));
        Report = Stage(new("report", "report", "报告"));
        Appraisal = Stage(new("appraisal", "appraisal", "评议"));
        DelegatesVote = VoteOf(AssemblyNorms.VillagersDelegatesAssembly, Resolution.Stage);
    }

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
}
