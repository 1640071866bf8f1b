namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>The rules on what a committee is asked for, in the order in which the ledger lists them.</summary>
public static class TaskFindings
{
    private static readonly RuleSet Set = new("tasks.");

    /// <summary>Gets the rule on what may be asked of the committee.</summary>
    public static RuleDescriptor Asked { get; } =
        Set.Rule(
            "asked",
            new("What is asked of the committee", "要求办理的事项"),
            new("on its lists: {subject}", "属于清单事项：{subject}"),
            new("must be on its lists to be asked of it: {subject}", "清单以外不得要求办理：{subject}")
        );

    /// <summary>Gets the rule on what the committee answered.</summary>
    public static RuleDescriptor Answered { get; } =
        Set.Rule(
            "answered",
            new("What the committee answered", "办理或者拒绝"),
            new("answered as it may: {subject}", "办理或者拒绝符合规定：{subject}"),
            new("may not be answered so: {subject}", "办理或者拒绝不符合规定：{subject}")
        );

    /// <summary>Gets the rule that what a department entrusts has its ground in law.</summary>
    public static RuleDescriptor Lawful { get; } =
        Set.Rule(
            "lawful",
            new("Ground in law", "委托事项的依据"),
            new("entrusted in accordance with the law: {subject}", "委托符合法律法规：{subject}"),
            new("must be entrusted in accordance with the law: {subject}", "委托须符合法律法规：{subject}")
        );

    /// <summary>Gets the rule that who needs help provides what it costs.</summary>
    public static RuleDescriptor Funded { get; } =
        Set.Rule(
            "funded",
            new("Funds for help", "协助工作的经费和条件"),
            new("paid for by who needs it: {subject}", "已提供经费和条件：{subject}"),
            new("must be paid for by who needs it: {subject}", "须提供经费和条件：{subject}")
        );

    /// <summary>Gets the rule on whose consent a department needs.</summary>
    public static RuleDescriptor ConsentOf { get; } =
        Set.Rule(
            "consent-of",
            new("Consent to what a department asks", "部门交办事项的同意"),
            new("consented to by {subject}", "已经{subject}同意"),
            new("must be consented to by {subject}", "须经{subject}同意")
        );

    /// <summary>Gets the rule on who answers for what is entrusted.</summary>
    public static RuleDescriptor AnsweredForBy { get; } =
        Set.Rule(
            "answered-for-by",
            new("Who answers for what is entrusted", "委托事务的责任"),
            new("answered for by {subject}", "由{subject}承担责任"),
            new("must be answered for by {subject}", "须由{subject}承担责任")
        );

    /// <summary>Gets the rule on what must be in place.</summary>
    public static RuleDescriptor Kept { get; } =
        Set.Rule(
            "kept",
            new("What must be in place", "应当建立的制度、机制"),
            new("in place of what must be: {actual} ({subject})", "应当建立的已建立{actual}项（{subject}）")
        );

    /// <summary>Gets the rule on what is due on an occasion, and by whom.</summary>
    public static RuleDescriptor Due { get; } =
        Set.Rule(
            "due",
            new("What is due on an occasion", "特定情形下的职责"),
            new("done by who must: {subject}", "已由应办者办理：{subject}"),
            new("must be done by who must: {subject}", "须由应办者办理：{subject}")
        );

    /// <summary>Gets the rule on how soon it is done.</summary>
    public static RuleDescriptor DueWithin { get; } =
        Set.Rule(
                "due-within",
                new("Time for what is due on an occasion", "特定情形下职责的期限"),
                new(
                    "{subject}: days until it was done, or so far: {actual}",
                    "{subject}：至办理（未办的计至当日）{actual}日"
                )
            )
            .InDays();

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
