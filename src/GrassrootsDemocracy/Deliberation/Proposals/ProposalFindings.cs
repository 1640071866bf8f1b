using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Proposals;

/// <summary>The rules that proposals are judged by, in the order in which the ledger lists them.</summary>
public static class ProposalFindings
{
    /// <summary>Gets the rule that every proposal is closed, and by when.</summary>
    public static RuleDescriptor Closed { get; } = Rule("closed");

    /// <summary>Gets the rule that experts are heard before a decision.</summary>
    public static RuleDescriptor Experts { get; } = Rule("experts");

    /// <summary>Gets the rule that experts have no interest in the matter.</summary>
    public static RuleDescriptor Interest { get; } = Rule("interest");

    /// <summary>Gets the rule that written opinions are signed.</summary>
    public static RuleDescriptor OpinionsSigned { get; } = Rule("signed");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Closed, Experts, Interest, OpinionsSigned];

    private static RuleDescriptor Rule(string id) => new($"proposal.{id}", ProposalTexts.All);
}
