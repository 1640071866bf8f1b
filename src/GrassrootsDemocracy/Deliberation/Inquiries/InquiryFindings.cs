using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>The rules on inquiries, in the order in which the ledger lists them for each question.</summary>
public static class InquiryFindings
{
    /// <summary>Gets the rule on the kinds of inquiry.</summary>
    public static RuleDescriptor Kind { get; } = Rule("kind");

    /// <summary>Gets the rule on who may ask.</summary>
    public static RuleDescriptor Inquirer { get; } = Rule("inquirer");

    /// <summary>Gets the rule on the forms of question and answer.</summary>
    public static RuleDescriptor Form { get; } = Rule("form");

    /// <summary>Gets the rule on who must answer.</summary>
    public static RuleDescriptor Answerer { get; } = Rule("answerer");

    /// <summary>Gets the rule that a question is answered in time.</summary>
    public static RuleDescriptor Answered { get; } = Rule("answered");

    /// <summary>Gets the rule that written answers are published.</summary>
    public static RuleDescriptor Published { get; } = Rule("published");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Kind, Inquirer, Form, Answerer, Answered, Published];

    private static RuleDescriptor Rule(string id) => new($"inquiry.{id}", InquiryTexts.All);
}
