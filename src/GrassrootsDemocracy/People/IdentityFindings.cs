namespace GrassrootsDemocracy.People;

/// <summary>The rules on who is who.</summary>
public static class IdentityFindings
{
    /// <summary>Gets the line that names could be one person to a human eye, and are told apart letter by letter.</summary>
    public static RuleDescriptor LookAlike { get; } =
        new(
            "identity.look-alike",
            new("Names that look alike", "字形相近的姓名"),
            new(
                "they could be one person to a human eye, and are told apart letter by letter: {subject}",
                "看上去可能是同一人，仍按不同写法分别计算：{subject}"
            )
        );

    /// <summary>Gets every rule.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [LookAlike];
}
