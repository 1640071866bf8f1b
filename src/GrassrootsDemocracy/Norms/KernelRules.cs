namespace GrassrootsDemocracy.Norms;

/// <summary>The rules of the lowest floor.</summary>
public static class KernelRules
{
    /// <summary>Gets the rule that a lower rulebook may only do what its superiors allow.</summary>
    public static RuleDescriptor Conflict { get; } =
        new(
            "rulebook.conflict",
            new("Rulebook and superiors", "下级规定与上位法"),
            new("{subject}", "{subject}")
        );

    /// <summary>Gets the rule that a printed share must be what its counts round to.</summary>
    public static RuleDescriptor Print { get; } =
        new("figure.print", new("Printed share", "公布的百分比"), new("{subject}", "{subject}"));
}
