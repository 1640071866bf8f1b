using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Delegates;

/// <summary>A group's meeting that elects the head of the group (村民小组会议推选小组长).</summary>
public sealed record GroupMeeting : Facts<ValueList<Finding>>
{
    /// <summary>Gets the adults of the group; <see langword="null"/> when it is not known.</summary>
    public long? Adults
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Adults));
    }

    /// <summary>Gets the households of the group; <see langword="null"/> when it is not known.</summary>
    public long? Households
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Households));
    }

    /// <summary>Gets whether delegates of the households came rather than the adults themselves.</summary>
    public bool IsOfHouseholds { get; init; }

    /// <summary>Gets how many were present.</summary>
    public required long Present
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Present));
    }

    /// <summary>Gets the person voted on.</summary>
    public required string Head
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Head));
    }

    /// <summary>Gets the votes for the person.</summary>
    public required long Votes
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Votes));
    }

    internal override ValueList<Finding> DecidedBy(Rulebook rulebook) =>
        DelegateRules.From(rulebook, new(MustBeOfAKind)).Judge(this);
}
