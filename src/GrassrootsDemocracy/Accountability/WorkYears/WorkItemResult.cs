namespace GrassrootsDemocracy.Accountability.WorkYears;

/// <summary>What became of one item.</summary>
/// <param name="Item">The item.</param>
/// <param name="State">Its state on the day.</param>
public sealed record WorkItemResult(WorkItem Item, WorkItemState State)
{
    /// <summary>Gets the item.</summary>
    public WorkItem Item { get; } = Guard.Against.Null(Item);
}
