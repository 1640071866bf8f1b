namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>The facts of a decision item by item (逐项表决): the items put up, and the vote on each.</summary>
public sealed record ItemVote : Facts<ItemOutcome>
{
    /// <summary>Gets the meeting, whose whole numbers are asked; its own votes are not.</summary>
    public required Meeting Meeting
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Meeting));
    }

    /// <summary>Gets the titles of the items, in their order.</summary>
    /// <exception cref="ArgumentException">Two items have one title, or one is empty.</exception>
    public required ValueList<string> Items
    {
        get;
        init
        {
            Guard.Against.NotNames(value, nameof(Items));
            field = Guard.Against.InvalidInput(
                value,
                nameof(Items),
                items => items.Distinct(StringComparer.Ordinal).Count() == items.Count,
                "Each item needs a title of its own."
            );
        }
    }

    /// <summary>Gets the kind of matter that the items are; <see langword="null"/> when it is not known.</summary>
    public Label? MatterKind { get; init; }

    /// <summary>Gets the votes; the title of each is that of its item.</summary>
    public required ValueList<MotionVote> Votes
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Votes));
    }

    private protected override Label? OwnKind => Meeting.Kind;

    private protected override IEnumerable<Facts> Parts => [Meeting];

    internal override ItemOutcome DecidedBy(Rulebook rulebook) =>
        ItemRules.From(rulebook, new(MustBeOfAKind), new(MustBeOfAKind)).Decide(this);
}
