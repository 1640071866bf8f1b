using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>The rules that a hearing is judged by, in the order in which the ledger lists them.</summary>
public static class HearingFindings
{
    /// <summary>Gets the rule on which kinds of matter must be heard first.</summary>
    public static RuleDescriptor Kind { get; } = Rule("kind");

    /// <summary>Gets the rule on the form in which the people are heard.</summary>
    public static RuleDescriptor Form { get; } = Rule("form");

    /// <summary>Gets the rule that every side concerned has somebody there.</summary>
    public static RuleDescriptor Sides { get; } = Rule("sides");

    /// <summary>Gets the rule on how many of a side take part.</summary>
    public static RuleDescriptor SideNumber { get; } = Rule("side-number");

    /// <summary>Gets the rule on how those of a side are chosen.</summary>
    public static RuleDescriptor ChosenBy { get; } = Rule("chosen-by");

    /// <summary>Gets the rule on how many take part in all.</summary>
    public static RuleDescriptor Participants { get; } = Rule("participants");

    /// <summary>Gets the rule that no side outnumbers another by much.</summary>
    public static RuleDescriptor Balance { get; } = Rule("balance");

    /// <summary>Gets the rule on the order of the hearing.</summary>
    public static RuleDescriptor Steps { get; } = Rule("steps");

    /// <summary>Gets the rule that it is public.</summary>
    public static RuleDescriptor Public { get; } = Rule("public");

    /// <summary>Gets the rule that those who took part sign the record.</summary>
    public static RuleDescriptor Record { get; } = Rule("record");

    /// <summary>Gets the rule that every statement has its answer.</summary>
    public static RuleDescriptor Answers { get; } = Rule("answers");

    /// <summary>Gets the rule on the time for public comments.</summary>
    public static RuleDescriptor Comments { get; } = Rule("comments");

    /// <summary>Gets the rule on the rights before, at and after.</summary>
    public static RuleDescriptor Rights { get; } = Rule("rights");

    /// <summary>Gets the rule that what most opposed is held back from the ballot.</summary>
    public static RuleDescriptor HeldBack { get; } = Rule("held-back");

    /// <summary>Gets the rule that no matter is decided without the hearing that it needs; it names all that was lacking.</summary>
    public static RuleDescriptor Decision { get; } = Rule("decision");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Kind,
        Form,
        Sides,
        SideNumber,
        ChosenBy,
        Participants,
        Balance,
        Steps,
        Public,
        Record,
        Answers,
        Comments,
        Rights,
        HeldBack,
        Decision,
    ];

    private static RuleDescriptor Rule(string id) => new($"hearing.{id}", HearingTexts.All);
}
