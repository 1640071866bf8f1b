namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>What would have to give for a plan to be possible. It was tried: with these changes there is one.</summary>
/// <remarks>It proposes nothing: whether a norm may be departed from, the norm says.</remarks>
public sealed record PlanRelaxation : Readable
{
    internal PlanRelaxation(ValueList<PlanChange> changes) => Changes = changes;

    /// <summary>Gets the changes, all of which are needed.</summary>
    public ValueList<PlanChange> Changes { get; }

    /// <summary>Gets how many steps away from the demands it is: a figure changed by two is two steps.</summary>
    public long Steps => Changes.Sum(change => change.Steps);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        string.Join(
            new Words("; and ", "；并且").In(language),
            Changes.Select(change => change.ToString(language))
        );
}
