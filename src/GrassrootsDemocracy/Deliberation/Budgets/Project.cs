namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>A project that residents may vote for (征集项目), with what it costs.</summary>
public sealed record Project
{
    /// <summary>Gets the id, under which it stands on the ballot paper.</summary>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public required string Id
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Id));
    }

    /// <summary>
    /// Gets the cost as a whole number in the unit of the budget, such as yuan or fen; not negative; <see langword="null"/> when
    /// it is not known, which leaves a choice under a budget open.
    /// </summary>
    public long? Cost
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Cost));
    }

    /// <summary>Gets the title; <see langword="null"/> when the id says enough.</summary>
    public string? Title
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Title));
    }

    /// <summary>Gets the published votes; <see langword="null"/> when none were published. Where ballots are given, those are counted.</summary>
    public long? Votes
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Votes));
    }

    /// <summary>Gets the areas and categories that it belongs to, for norms that cap what one of them may take.</summary>
    public ValueList<Label> Groups
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Groups));
    } = [];
}
