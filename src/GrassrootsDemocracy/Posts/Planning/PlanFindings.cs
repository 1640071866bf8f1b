using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>The rules that a plan for posts is judged by.</summary>
public static class PlanFindings
{
    /// <summary>Gets the rule that every post is filled without a norm being broken.</summary>
    public static RuleDescriptor Fits { get; } = Rule("fits");

    /// <summary>Gets the rule that posts which need different holders have as many people who could hold them.</summary>
    public static RuleDescriptor Shortage { get; } = Rule("shortage");

    /// <summary>Gets the rule that the demands on a plan can all be met.</summary>
    public static RuleDescriptor Conflict { get; } = Rule("conflict");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Fits, Shortage, Conflict];

    private static RuleDescriptor Rule(string id) => new($"plan.{id}", PlanTexts.All);
}
