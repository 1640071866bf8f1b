namespace GrassrootsDemocracy.Norms;

/// <summary>The rules of the lowest floor.</summary>
public static class KernelRules
{
    /// <summary>Gets the rule that a lower rulebook may only do what its superiors allow.</summary>
    public static RuleDescriptor Conflict { get; } = new("rulebook.conflict", KernelTexts.All);

    /// <summary>Gets the rule that a printed share must be what its counts round to.</summary>
    public static RuleDescriptor Print { get; } = new("figure.print", KernelTexts.All);
}
