namespace GrassrootsDemocracy.Elections;

/// <summary>What is fixed about a vote before the first ballot is cast.</summary>
public sealed record Contest
{
    /// <summary>Gets the body that is elected.</summary>
    public required Body Body
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Body));
    }

    /// <summary>Gets the day of the vote (选举日).</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the seats to be filled in this vote (应选名额).</summary>
    public required int Seats
    {
        get;
        init => field = Guard.Against.NoNumberOfSeats(value, nameof(Seats));
    }

    /// <summary>Gets the members who are elected otherwise, as in an earlier round or for another office.</summary>
    public int OtherMembers
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(OtherMembers));
    }

    /// <summary>
    /// Gets by how many the candidates exceed the seats, as the plan of the election fixed it; <see langword="null"/> when
    /// none did or it is not known.
    /// </summary>
    public PlannedSurplus? PlannedSurplus { get; init; }

    /// <summary>Gets the decision on whether seats that remain stay open; <see langword="null"/> before there is one.</summary>
    public OpenSeats? OpenSeats { get; init; }

    /// <summary>Gets which round this vote is.</summary>
    public ElectionRound Round
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Round));
    }

    /// <summary>Gets the how-manieth further election this vote is, from one; it says nothing of other rounds.</summary>
    public int FurtherRound
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value, nameof(FurtherRound));
    } = 1;
}
