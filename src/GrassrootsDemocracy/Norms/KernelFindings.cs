namespace GrassrootsDemocracy.Norms;

/// <summary>The rules of the lowest floor.</summary>
public static class KernelFindings
{
    /// <summary>Gets the rule that a lower rulebook may only do what its superiors allow.</summary>
    public static RuleDescriptor Conflict { get; } =
        new(
            "rulebook.conflict",
            new("Rulebook and superiors", "下级规定与上位法"),
            new("{subject}", "{subject}")
        );

    /// <summary>Gets the line that rules were asked about facts of another place or day than they hold for.</summary>
    public static RuleDescriptor Hypothetical { get; } =
        new(
            "rulebook.hypothetical",
            new("Hypothetical question", "假设性适用"),
            new(
                "asked what these rules would make of facts for which they do not hold: {subject}",
                "系假设适用：{subject}"
            )
        );

    /// <summary>Gets the line that the texts were checked up to a day before that of the facts.</summary>
    public static RuleDescriptor Checked { get; } =
        new(
            "rulebook.checked",
            new("Day up to which the texts were checked", "条文核对日期"),
            new(
                "the texts were checked up to {subject}, before the day of the facts",
                "条文仅核对至{subject}，早于事实发生之日"
            )
        );

    /// <summary>Gets the line that of an area only rulebooks of other days are known.</summary>
    public static RuleDescriptor Gap { get; } =
        new("rulebook.gap", new("Days without a rulebook", "没有规则的期间"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule that a printed share must be what its counts round to.</summary>
    public static RuleDescriptor Print { get; } =
        new("figure.print", new("Printed share", "公布的百分比"), new("{subject}", "{subject}"));
}
