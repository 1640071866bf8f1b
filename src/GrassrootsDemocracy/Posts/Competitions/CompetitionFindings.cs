using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts.Competitions;

/// <summary>The rules that a competition for posts is judged by, in the order in which the ledger lists them.</summary>
public static class CompetitionFindings
{
    /// <summary>Gets the rule on how long people can sign up.</summary>
    public static RuleDescriptor SignUp { get; } = Rule("sign-up");

    /// <summary>Gets the rule that every entrant has points.</summary>
    public static RuleDescriptor Points { get; } = Rule("points");

    /// <summary>Gets the rule on equal points at the cut-off.</summary>
    public static RuleDescriptor Tie { get; } = Rule("tie");

    /// <summary>Gets the rule that those chosen have a contract.</summary>
    public static RuleDescriptor Contract { get; } = Rule("contract");

    /// <summary>Gets the rule that the examination comes before the post.</summary>
    public static RuleDescriptor Exam { get; } = Rule("exam");

    /// <summary>Gets the rule on the basic allowance of the others.</summary>
    public static RuleDescriptor Allowance { get; } = Rule("allowance");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [SignUp, Points, Tie, Contract, Exam, Allowance];

    private static RuleDescriptor Rule(string id) => new($"competition.{id}", PostTexts.All);
}
