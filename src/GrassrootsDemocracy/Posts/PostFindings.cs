using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Posts;

/// <summary>The rules that posts and their holders are judged by, in the order in which the ledger lists them.</summary>
public static class PostFindings
{
    /// <summary>Gets the rule that a tenure is of a post and a person on the roster.</summary>
    public static RuleDescriptor Unknown { get; } = Rule("unknown");

    /// <summary>Gets the rule that one post has one holder.</summary>
    public static RuleDescriptor HeldTwice { get; } = Rule("held-twice");

    /// <summary>Gets the rule on the headcount of a community.</summary>
    public static RuleDescriptor Headcount { get; } = Rule("headcount");

    /// <summary>Gets the rule on the size of a body.</summary>
    public static RuleDescriptor Size { get; } = Rule("size");

    /// <summary>Gets the rule on women.</summary>
    public static RuleDescriptor Women { get; } = Rule("women");

    /// <summary>Gets the rule on members of nationalities with fewer people.</summary>
    public static RuleDescriptor Minority { get; } = Rule("minority");

    /// <summary>Gets the rule on what at least one member must be or know.</summary>
    public static RuleDescriptor Trait { get; } = Rule("trait");

    /// <summary>Gets the rule on relatives who sit together.</summary>
    public static RuleDescriptor Relatives { get; } = Rule("relatives");

    /// <summary>Gets the rule on several posts of one body in one hand.</summary>
    public static RuleDescriptor SeveralPosts { get; } = Rule("several-posts");

    /// <summary>Gets the rule on who may not sit on a body.</summary>
    public static RuleDescriptor Barred { get; } = Rule("barred");

    /// <summary>Gets the rule on who in principle may not.</summary>
    public static RuleDescriptor BarredInPrinciple { get; } = Rule("barred-in-principle");

    /// <summary>Gets the rule on one person in two leading offices.</summary>
    public static RuleDescriptor DualLeadership { get; } = Rule("dual-leadership");

    /// <summary>Gets the rule on members who also sit on another body.</summary>
    public static RuleDescriptor CrossAppointment { get; } = Rule("cross-appointment");

    /// <summary>Gets the rule on posts that nobody holds.</summary>
    public static RuleDescriptor Open { get; } = Rule("open");

    /// <summary>Gets the rule on how long somebody may act in a post.</summary>
    public static RuleDescriptor Acting { get; } = Rule("acting");

    /// <summary>Gets the rule on terms that have ended.</summary>
    public static RuleDescriptor Term { get; } = Rule("term");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Unknown,
        HeldTwice,
        Headcount,
        Size,
        Women,
        Minority,
        Trait,
        Relatives,
        SeveralPosts,
        Barred,
        BarredInPrinciple,
        DualLeadership,
        CrossAppointment,
        Open,
        Acting,
        Term,
    ];

    private static RuleDescriptor Rule(string id) => new($"post.{id}", PostTexts.All);
}
