using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>The rules on appeals, in the order in which the ledger lists them.</summary>
public static class AppealFindings
{
    /// <summary>Gets the rule by which every appeal received is in one state.</summary>
    public static RuleDescriptor Accounted { get; } = Rule("accounted");

    /// <summary>Gets the rule on every appeal being answered.</summary>
    public static RuleDescriptor Answered { get; } = Rule("answered");

    /// <summary>Gets the rule on recording how satisfied authors are.</summary>
    public static RuleDescriptor Satisfaction { get; } = Rule("satisfaction");

    /// <summary>Gets the rule on acts that fit no state.</summary>
    public static RuleDescriptor Contradiction { get; } = Rule("contradiction");

    /// <summary>Gets the rule on how soon an appeal is routed.</summary>
    public static RuleDescriptor RoutedInTime { get; } = Rule("routed-in-time");

    /// <summary>Gets the rule on how soon an appeal is answered, for the first time or again.</summary>
    public static RuleDescriptor AnsweredInTime { get; } = Rule("answered-in-time");

    /// <summary>Gets the rule on escalating what is overdue.</summary>
    public static RuleDescriptor Escalated { get; } = Rule("escalated");

    /// <summary>Gets the rule on reopening an appeal whose author is not satisfied.</summary>
    public static RuleDescriptor Reopened { get; } = Rule("reopened");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Accounted, Answered, Satisfaction, Contradiction, RoutedInTime, AnsweredInTime, Escalated, Reopened];

    private static RuleDescriptor Rule(string id) => new($"appeal.{id}", AppealTexts.All);
}
