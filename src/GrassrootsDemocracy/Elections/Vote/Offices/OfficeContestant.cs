namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>What the host knows of a person who can have votes, besides the votes.</summary>
public sealed record OfficeContestant
{
    /// <summary>Gets the name as on the papers.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets whether the person is a woman; <see langword="null"/> when it is not known.</summary>
    public bool? IsWoman { get; init; }

    /// <summary>Gets whether the person is of a nationality with fewer people; <see langword="null"/> when it is not known.</summary>
    public bool? IsMinority { get; init; }

    /// <summary>
    /// Gets why the person cannot take a seat: barred, withdrew, refused or died; <see langword="null"/> when nothing is in
    /// the way.
    /// </summary>
    /// <exception cref="ArgumentException">It is a reason that the library itself finds.</exception>
    public SeatObstacle? CannotServe
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                value,
                nameof(CannotServe),
                why =>
                    why
                        is null
                            or SeatObstacle.Barred
                            or SeatObstacle.Withdrew
                            or SeatObstacle.Refused
                            or SeatObstacle.Died,
                "Say Barred, Withdrew, Refused or Died: the other reasons follow from the votes."
            );
    }

    /// <summary>Gets the offices for which the person was nominated.</summary>
    public ValueList<Office> NominatedFor
    {
        get;
        init => field = Guard.Against.Null(value, nameof(NominatedFor));
    } = [];

    /// <summary>Gets whether the person, when not elected in a round, wishes to stand in the next; <see langword="null"/> when not asked.</summary>
    public bool? StandsAgain { get; init; }

    /// <summary>Gets the office that the person chose to keep; <see langword="null"/> when no choice was made.</summary>
    public Office? Keeps { get; init; }
}
