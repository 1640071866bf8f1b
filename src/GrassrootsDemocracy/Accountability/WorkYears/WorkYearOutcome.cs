namespace GrassrootsDemocracy.Accountability.WorkYears;

/// <summary>A year of work as it stands on a day: each item in exactly one state, so that the counts add up.</summary>
public sealed record WorkYearOutcome : Outcome<WorkYearRules>
{
    internal WorkYearOutcome(WorkYearRules rules, WorkYear facts, LocalDate on)
        : base(rules)
    {
        Facts = facts;
        On = on;
        Items = [.. facts.Items.Select(item => new WorkItemResult(item, StateOf(item)))];
    }

    /// <summary>Gets the facts.</summary>
    public WorkYear Facts { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets every item, in the order of the facts.</summary>
    public ValueList<WorkItemResult> Items { get; }

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, new WorkYearLedger(this).Lines());

    /// <summary>Counts the items in a state.</summary>
    /// <param name="state">The state.</param>
    /// <returns>How many; over all states as many as there are items.</returns>
    public int Count(WorkItemState state)
    {
        Guard.Against.EnumOutOfRange(state);
        return Items.Count(item => item.State == state);
    }

    // What happened later than the day is not yet known on it.
    internal LocalDate? Known(LocalDate? day) => day <= On ? day : null;

    // The day by which it is due now: what the self-check planned anew is due by its new day. What was done by then it plans no more.
    internal LocalDate DueOn(WorkItem item) =>
        Known(Facts.SelfCheckedOn) is { } check && !(item.DoneOn <= check) && item.ReplannedTo is { } later
            ? later
            : item.DueOn;

    private WorkItemState StateOf(WorkItem item) =>
        Known(item.DoneOn) is { } done
            ? done <= item.DueOn
                ? WorkItemState.DoneInTime
                : WorkItemState.DoneLate
            : On <= DueOn(item)
                ? WorkItemState.Running
                : WorkItemState.Overdue;
}
