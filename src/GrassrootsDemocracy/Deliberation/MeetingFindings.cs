using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation;

/// <summary>The rules on how a meeting is called and held, in the order in which the ledger lists them.</summary>
public static class MeetingFindings
{
    /// <summary>Gets the rule on who asks for a meeting that must then be called.</summary>
    public static RuleDescriptor Request { get; } = Rule("request");

    /// <summary>Gets the rule on how soon a meeting that was asked for is held.</summary>
    public static RuleDescriptor HeldWithin { get; } = Rule("held-within");

    /// <summary>Gets the rule on who calls the meeting.</summary>
    public static RuleDescriptor CalledBy { get; } = Rule("called-by");

    /// <summary>Gets the rule on how long before the meeting people are told.</summary>
    public static RuleDescriptor Notice { get; } = Rule("notice");

    /// <summary>Gets the rule on how long before the meeting the papers are there.</summary>
    public static RuleDescriptor Papers { get; } = Rule("papers");

    /// <summary>Gets the rule on who is in the chair.</summary>
    public static RuleDescriptor ChairedBy { get; } = Rule("chaired-by");

    /// <summary>Gets the rule on who may attend without a vote.</summary>
    public static RuleDescriptor Guests { get; } = Rule("guests");

    /// <summary>Gets the rule on what the minutes hold.</summary>
    public static RuleDescriptor Minutes { get; } = Rule("minutes");

    /// <summary>Gets the rule on how often the meeting is held, which is judged over many meetings.</summary>
    public static RuleDescriptor HeldEvery { get; } = Rule("held-every");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Request, HeldWithin, CalledBy, Notice, Papers, ChairedBy, Guests, Minutes, HeldEvery];

    private static RuleDescriptor Rule(string id) => new($"assembly.{id}", DeliberationTexts.All);
}
