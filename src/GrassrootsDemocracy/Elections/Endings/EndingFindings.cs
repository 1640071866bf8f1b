using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Endings;

/// <summary>The rules on the end of an office, in the order in which the ledger lists them.</summary>
public static class EndingFindings
{
    /// <summary>Gets the rule on what ends an office of itself.</summary>
    public static RuleDescriptor Cause { get; } = Rule("cause");

    /// <summary>Gets the rule on who accepts a resignation.</summary>
    public static RuleDescriptor Resignation { get; } = Rule("resignation");

    /// <summary>Gets the rule on how soon a resignation is decided on.</summary>
    public static RuleDescriptor ResignationDecided { get; } = Rule("resignation-decided");

    /// <summary>Gets the rule on how soon the decision is announced.</summary>
    public static RuleDescriptor ResignationAnnounced { get; } = Rule("resignation-announced");

    /// <summary>Gets the rule on who declares an election invalid.</summary>
    public static RuleDescriptor Invalid { get; } = Rule("invalid-election");

    /// <summary>Gets the rule on appraisals as incompetent running.</summary>
    public static RuleDescriptor Incompetence { get; } = Rule("incompetence");

    /// <summary>Gets the rule on how soon after a term the next committee is elected.</summary>
    public static RuleDescriptor Term { get; } = Rule("term");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [Cause, Resignation, ResignationDecided, ResignationAnnounced, Invalid, Incompetence, Term];

    private static RuleDescriptor Rule(string id) => new($"ending.{id}", AfterTexts.All);
}
