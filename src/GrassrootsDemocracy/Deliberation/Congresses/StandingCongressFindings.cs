namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The rules on a yearly session, besides those of its stages.</summary>
public static class StandingCongressFindings
{
    /// <summary>Gets the rule on how many themes a session has.</summary>
    public static RuleDescriptor Themes { get; } =
        new(
            "standing-congress.themes",
            new("Themes of a session", "年会主题数"),
            new("themes of the session: {actual} ({subject})", "年会主题{actual}个（{subject}）")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Themes];
}
