using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>The rules by which offices are filled, in the order in which the ledger lists them.</summary>
public static class OfficeFindings
{
    /// <summary>Gets the rule that the rounds are held in their order.</summary>
    public static RuleDescriptor RoundOrder { get; } = Rule("round-order");

    /// <summary>Gets the rule on who may stand in a round.</summary>
    public static RuleDescriptor Standing { get; } = Rule("standing");

    /// <summary>Gets the rule on votes that are added down to a lower office.</summary>
    public static RuleDescriptor AddedDown { get; } = Rule("added-down");

    /// <summary>Gets the rule on a person elected to two offices.</summary>
    public static RuleDescriptor TwoOffices { get; } = Rule("two-offices");

    /// <summary>Gets the rule on relatives who may not sit together.</summary>
    public static RuleDescriptor Relatives { get; } = Rule("relatives");

    /// <summary>Gets the rule on people with enough votes who cannot take the seat.</summary>
    public static RuleDescriptor PassedOver { get; } = Rule("passed-over");

    /// <summary>Gets the rule on equal votes for the last seats.</summary>
    public static RuleDescriptor Tie { get; } = Rule("tie");

    /// <summary>Gets the rule that every seat of an office is filled.</summary>
    public static RuleDescriptor Filled { get; } = Rule("filled");

    /// <summary>Gets the rule on women among the members.</summary>
    public static RuleDescriptor Women { get; } = Rule("women");

    /// <summary>Gets the rule on the nationalities with fewer people among the members.</summary>
    public static RuleDescriptor Minority { get; } = Rule("minority");

    /// <summary>Gets the rule on who acts while nobody holds the highest office.</summary>
    public static RuleDescriptor Acting { get; } = Rule("acting");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        RoundOrder,
        Standing,
        AddedDown,
        TwoOffices,
        Relatives,
        PassedOver,
        Tie,
        Filled,
        Women,
        Minority,
        Acting,
    ];

    private static RuleDescriptor Rule(string id) => new($"office.{id}", OfficeTexts.All);
}
