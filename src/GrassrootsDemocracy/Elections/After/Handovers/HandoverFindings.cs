namespace GrassrootsDemocracy.Elections.After.Handovers;

/// <summary>The rules that a handover is judged by, in the order in which the ledger lists them.</summary>
public static class HandoverFindings
{
    private static readonly RuleSet Set = new("handover.");

    /// <summary>Gets the rule on when it is complete.</summary>
    public static RuleDescriptor Within { get; } =
        Set.Rule(
                "within",
                new("Time of the handover", "工作移交期限"),
                new("the handover took {days} from the new committee", "自新一届产生之日起{days}移交")
            )
            .OnDays(
                new(
                    "the handover was complete {days} before the new committee",
                    "新一届产生前{days}完成移交"
                ),
                new("the handover was complete on the day of the new committee", "新一届产生当日完成移交"),
                new("the handover is not known to be complete", "移交是否完成不详")
            );

    /// <summary>Gets the rule on who runs it.</summary>
    public static RuleDescriptor RunBy { get; } =
        Set.Rule(
            "run-by",
            new("Who runs it", "工作移交的主持"),
            new("it was run by {subject}", "由{subject}主持"),
            new("it must be run by {subject}", "须由{subject}主持")
        );

    /// <summary>Gets the rule on who supervises it.</summary>
    public static RuleDescriptor SupervisedBy { get; } =
        Set.Rule(
            "supervised-by",
            new("Who supervises it", "工作移交的监督"),
            new("it was supervised by {subject}", "由{subject}监督"),
            new("it must be supervised by {subject}", "须由{subject}监督")
        );

    /// <summary>Gets the rule on what is handed over.</summary>
    public static RuleDescriptor Items { get; } =
        Set.Rule(
            "items",
            new("What is handed over", "工作移交的内容"),
            new("handed over: {actual} ({subject})", "已移交{actual}项（{subject}）")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
