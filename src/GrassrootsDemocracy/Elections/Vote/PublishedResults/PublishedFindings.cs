namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

/// <summary>The rules by which a published result is audited, in the order of the ledger.</summary>
public static class PublishedFindings
{
    /// <summary>Gets the rule that no part is printed larger than its whole.</summary>
    public static RuleDescriptor Numbers { get; } =
        new(
            "published.numbers",
            new("Numbers that fit one another", "数字相符"),
            new("{subject}", "{subject}")
        );

    /// <summary>Gets the rule that enough took part, as far as the printed numbers say.</summary>
    public static RuleDescriptor Turnout { get; } =
        new(
            "published.turnout",
            new("Turnout as printed", "公布的参选人数"),
            new("{subject}{actual} took part{share}", "{subject}{actual}人参加{share}")
        );

    /// <summary>Gets the rule that enough votes are needed, as far as the printed numbers say.</summary>
    public static RuleDescriptor Votes { get; } =
        new(
            "published.votes",
            new("Votes as printed", "公布的得票数"),
            new("{subject}: {actual:vote|votes}{share}", "{subject}：{actual}票{share}")
        );

    /// <summary>Gets the line that says whether the printed outcome follows from the printed numbers.</summary>
    public static RuleDescriptor Result { get; } =
        new("published.result", new("Outcome as printed", "公布的结果"), new("{subject}", "{subject}"));

    /// <summary>Gets the line that says which number a printed share is a share of.</summary>
    public static RuleDescriptor Share { get; } =
        new("published.share", new("Share as printed", "公布的比例"), new("{subject}", "{subject}"));

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Numbers, Turnout, Votes, Result, Share];
}
