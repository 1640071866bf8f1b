using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections;

/// <summary>The rules that an election is judged by, in the order in which the ledger lists them.</summary>
public static class ElectionFindings
{
    /// <summary>Gets the rule on the size of the committee.</summary>
    public static RuleDescriptor Seats { get; } = Rule("seats");

    /// <summary>Gets the rule on when the roll is published.</summary>
    public static RuleDescriptor RollPublished { get; } = Rule("roll-published");

    /// <summary>Gets the rule on how many of those entitled are on the roll.</summary>
    public static RuleDescriptor Registration { get; } = Rule("registration");

    /// <summary>Gets the rule on how many more candidates than seats there are.</summary>
    public static RuleDescriptor Surplus { get; } = Rule("surplus");

    /// <summary>Gets the rule that a runoff is among the tied.</summary>
    public static RuleDescriptor Runoff { get; } = Rule("runoff");

    /// <summary>Gets the rule that ballots must not outnumber those who could cast them.</summary>
    public static RuleDescriptor ExcessBallots { get; } = Rule("excess-ballots");

    /// <summary>Gets the rule on how many must come.</summary>
    public static RuleDescriptor Turnout { get; } = Rule("turnout");

    /// <summary>Gets the rule on ballots with more marks than seats.</summary>
    public static RuleDescriptor OverMarked { get; } = Rule("over-marked");

    /// <summary>Gets the rule on ballots without any mark.</summary>
    public static RuleDescriptor Blank { get; } = Rule("blank");

    /// <summary>Gets the rule on names that voters wrote themselves.</summary>
    public static RuleDescriptor WriteIns { get; } = Rule("write-ins");

    /// <summary>Gets the rule on the votes that a candidate needs.</summary>
    public static RuleDescriptor Majority { get; } = Rule("majority");

    /// <summary>Gets the rule that, of too many with enough votes, those with the most are elected.</summary>
    public static RuleDescriptor Rank { get; } = Rule("rank");

    /// <summary>Gets the rule on equal votes at the cut-off.</summary>
    public static RuleDescriptor Tie { get; } = Rule("tie");

    /// <summary>Gets the rule that every seat is filled.</summary>
    public static RuleDescriptor Shortfall { get; } = Rule("shortfall");

    /// <summary>Gets the rule on how many members there must be before seats may stay open.</summary>
    public static RuleDescriptor Vacancies { get; } = Rule("vacancies");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Seats,
        RollPublished,
        Registration,
        Surplus,
        Runoff,
        ExcessBallots,
        Turnout,
        OverMarked,
        Blank,
        WriteIns,
        Majority,
        Rank,
        Tie,
        Shortfall,
        Vacancies,
    ];

    private static RuleDescriptor Rule(string id) => new($"election.{id}", ElectionTexts.All);
}
