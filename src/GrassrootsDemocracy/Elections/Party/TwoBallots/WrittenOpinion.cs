namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The written opinion (书面意见) of a voting member who could not come.</summary>
public sealed record WrittenOpinion
{
    /// <summary>Gets the name of the member.</summary>
    public required string Member
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Member));
    }

    /// <summary>Gets what it says.</summary>
    public required Stance Stance
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Stance));
    }

    /// <summary>Gets the day it was received.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>Gets whether it came on the day of the meeting only after that had been opened.</summary>
    public bool IsAfterOpening { get; init; }
}
