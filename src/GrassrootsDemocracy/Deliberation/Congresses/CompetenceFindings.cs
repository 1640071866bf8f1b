using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The rules on which body decides what, in the order in which the ledger lists them.</summary>
public static class CompetenceFindings
{
    /// <summary>Gets the rule that a matter is decided by the body that it is for.</summary>
    public static RuleDescriptor Body { get; } = Rule("body");

    /// <summary>Gets the rule that no body below decides on a topic that was not approved.</summary>
    public static RuleDescriptor Topic { get; } = Rule("topic");

    /// <summary>Gets the rule on the body to which the year's topics are put.</summary>
    public static RuleDescriptor TopicsPut { get; } = Rule("topics-put");

    /// <summary>Gets the rule on when the year's topics are put up.</summary>
    public static RuleDescriptor TopicsWithin { get; } = Rule("topics-within");

    /// <summary>Gets the rule on the reports of the body below.</summary>
    public static RuleDescriptor Reports { get; } = Rule("reports");

    /// <summary>Gets the rule that the execution of resolutions is reported on.</summary>
    public static RuleDescriptor Execution { get; } = Rule("execution");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Body, Topic, TopicsPut, TopicsWithin, Reports, Execution];

    private static RuleDescriptor Rule(string id) => new($"competence.{id}", CongressTexts.All);
}
