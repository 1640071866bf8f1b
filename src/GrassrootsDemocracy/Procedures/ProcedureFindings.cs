namespace GrassrootsDemocracy.Procedures;

/// <summary>The rules that the stages of a procedure are judged by, in the order in which the ledger lists them.</summary>
public static class ProcedureFindings
{
    private static readonly RuleSet Set = new("procedure.");

    /// <summary>Gets the rule that a stage is done by its last day.</summary>
    public static RuleDescriptor Latest { get; } =
        Set.Rule("latest", new("Last day of a stage", "环节最迟日期"), new("{subject}", "{subject}"))
            .Saying(LimitWords.LastDay);

    /// <summary>Gets the rule that a stage that has no last day is done.</summary>
    public static RuleDescriptor Done { get; } =
        Set.Rule("done", new("A stage without a last day", "无期限环节"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule that a stage is not done before its first day.</summary>
    public static RuleDescriptor Earliest { get; } =
        Set.Rule("earliest", new("First day of a stage", "环节最早日期"), new("{subject}", "{subject}"))
            .Saying(LimitWords.FirstDay);

    /// <summary>Gets the rule that what must come before was done before.</summary>
    public static RuleDescriptor Sequence { get; } =
        Set.Rule("sequence", new("Sequence of stages", "环节顺序"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule on who does it.</summary>
    public static RuleDescriptor Actor { get; } =
        Set.Rule("actor", new("Who does a stage", "环节主体"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule on who supervises it.</summary>
    public static RuleDescriptor Supervisor { get; } =
        Set.Rule("supervisor", new("Who supervises a stage", "环节监督"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule on the evidence that is required.</summary>
    public static RuleDescriptor Evidence { get; } =
        Set.Rule("evidence", new("Evidence of a stage", "环节材料"), new("{subject}", "{subject}"))
            .Saying(LimitWords.List);

    /// <summary>Gets the rule on whose approval is needed.</summary>
    public static RuleDescriptor Approval { get; } =
        Set.Rule("approval", new("Approval of a stage", "环节批准"), new("{subject}", "{subject}"))
            .Saying(LimitWords.List);

    /// <summary>Gets the rule that it is published.</summary>
    public static RuleDescriptor Published { get; } =
        Set.Rule("published", new("Publication of a stage", "环节公布"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule on the last day of its publication.</summary>
    public static RuleDescriptor PublishedBy { get; } =
        Set.Rule(
                "published-by",
                new("Last day of publication", "最迟公布日期"),
                new("{subject}", "{subject}")
            )
            .Saying(LimitWords.LastDay);

    /// <summary>Gets the rule on how long it stays published.</summary>
    public static RuleDescriptor PublishedFor { get; } =
        Set.Rule(
                "published-for",
                new("How long something stays published", "公布期限"),
                new("{subject}", "{subject}")
            )
            .InDays();

    /// <summary>Gets the rule on where it is published.</summary>
    public static RuleDescriptor PublishedIn { get; } =
        Set.Rule(
                "published-in",
                new("Where something is published", "公布场所"),
                new("{subject}", "{subject}")
            )
            .Saying(LimitWords.List);

    /// <summary>Gets the rule that each occurrence has its own answer.</summary>
    public static RuleDescriptor Answered { get; } =
        Set.Rule("answered", new("An answer to each", "逐一答复"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule that a stage takes place on the day that was fixed for it.</summary>
    public static RuleDescriptor FixedDay { get; } =
        Set.Rule("fixed-day", new("The day that was fixed", "既定日期"), new("{subject}", "{subject}"));

    /// <summary>Gets the rule that the first day of a stage does not lie after its last.</summary>
    public static RuleDescriptor Window { get; } =
        Set.Rule(
            "window",
            new("A stage that cannot be done in time", "无法按期的环节"),
            new("{subject}", "{subject}")
        );

    /// <summary>Gets the rule on what was done in a stage that no rulebook has.</summary>
    public static RuleDescriptor UnknownStage { get; } =
        Set.Rule(
            "unknown-stage",
            new("A stage that no rulebook has", "规则未设的环节"),
            new("{subject}", "{subject}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
