namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>Projects with equal votes of which not all can be funded, so that it matters which goes first.</summary>
/// <param name="Projects">The ids of the tied, sorted.</param>
/// <param name="Votes">The votes of each; <see langword="null"/> where they are not equal in votes but equally next by equal shares.</param>
/// <param name="Possible">
/// What the orders would fund of them: each list of ids that some order leads to; empty when there are too many to list.
/// </param>
public sealed record ProjectTie(ValueList<string> Projects, long? Votes, ValueList<ValueList<string>> Possible)
{
    /// <summary>Gets the ids of the tied, sorted.</summary>
    public ValueList<string> Projects { get; } = Guard.Against.NotNames(Projects, nameof(Projects));

    /// <summary>Gets what the orders would fund of them.</summary>
    public ValueList<ValueList<string>> Possible { get; } = Guard.Against.Null(Possible);

    /// <summary>
    /// Gets whether every order of the tied was followed; where there are too many, only what holds between the best and the
    /// worst of them is certain, and what is called tied may be decided alike by all.
    /// </summary>
    public bool AreAllOrdersFollowed { get; init; } = true;
}
