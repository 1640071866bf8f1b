using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Procedures;

/// <summary>The rules that the stages of a procedure are judged by, in the order in which the ledger lists them.</summary>
public static class ProcedureFindings
{
    /// <summary>Gets the rule that a stage is done by its last day.</summary>
    public static RuleDescriptor Latest { get; } = Rule("latest");

    /// <summary>Gets the rule that a stage that has no last day is done.</summary>
    public static RuleDescriptor Done { get; } = Rule("done");

    /// <summary>Gets the rule that a stage is not done before its first day.</summary>
    public static RuleDescriptor Earliest { get; } = Rule("earliest");

    /// <summary>Gets the rule that what must come before was done before.</summary>
    public static RuleDescriptor Sequence { get; } = Rule("sequence");

    /// <summary>Gets the rule on who does it.</summary>
    public static RuleDescriptor Actor { get; } = Rule("actor");

    /// <summary>Gets the rule on the evidence that is required.</summary>
    public static RuleDescriptor Evidence { get; } = Rule("evidence");

    /// <summary>Gets the rule on whose approval is needed.</summary>
    public static RuleDescriptor Approval { get; } = Rule("approval");

    /// <summary>Gets the rule that it is published.</summary>
    public static RuleDescriptor Published { get; } = Rule("published");

    /// <summary>Gets the rule on the last day of its publication.</summary>
    public static RuleDescriptor PublishedBy { get; } = Rule("published-by");

    /// <summary>Gets the rule on how long it stays published.</summary>
    public static RuleDescriptor PublishedFor { get; } = Rule("published-for");

    /// <summary>Gets the rule on where it is published.</summary>
    public static RuleDescriptor PublishedIn { get; } = Rule("published-in");

    /// <summary>Gets the rule that each occurrence has its own answer.</summary>
    public static RuleDescriptor Answered { get; } = Rule("answered");

    /// <summary>Gets the rule that a stage takes place on the day that was fixed for it.</summary>
    public static RuleDescriptor FixedDay { get; } = Rule("fixed-day");

    /// <summary>Gets the rule that the first day of a stage does not lie after its last.</summary>
    public static RuleDescriptor Window { get; } = Rule("window");

    /// <summary>Gets the rule on what was done in a stage that no rulebook has.</summary>
    public static RuleDescriptor UnknownStage { get; } = Rule("unknown-stage");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } =
    [
        Latest,
        Done,
        Earliest,
        Sequence,
        Actor,
        Evidence,
        Approval,
        Published,
        PublishedBy,
        PublishedFor,
        PublishedIn,
        Answered,
        FixedDay,
        Window,
        UnknownStage,
    ];

    private static RuleDescriptor Rule(string id) => new($"procedure.{id}", ProcedureTexts.All);
}
