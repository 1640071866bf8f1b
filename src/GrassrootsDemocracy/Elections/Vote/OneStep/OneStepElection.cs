namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>The facts of an election or a nomination by written names.</summary>
public sealed record OneStepElection : Facts<OneStepOutcome>
{
    /// <summary>Gets the body that is elected.</summary>
    public required Body Body
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Body));
    }

    /// <summary>Gets the day of the vote.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the roll.</summary>
    public required ElectoralRoll Roll
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Roll));
    }

    /// <summary>Gets what was counted.</summary>
    public required OneStepCount Count
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Count));
    }

    /// <summary>Gets who was due and who came; <see langword="null"/> when it was not recorded.</summary>
    public Attendance? Attendance { get; init; }

    /// <summary>Gets how many papers were handed out; <see langword="null"/> when it is not known.</summary>
    public long? Issued
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Issued));
    }

    /// <summary>Gets the members who are elected otherwise than in this vote.</summary>
    public int OtherMembers
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(OtherMembers));
    }

    /// <summary>Gets which round this vote is.</summary>
    public ElectionRound Round
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Round));
    }

    internal ElectionRecord RecordOf(OneStepOfficeCount office)
    {
        var others = Count.Offices.Where(other => other != office).Sum(other => other.Office.Seats);
        return new()
        {
            Contest = new()
            {
                Body = Body,
                Day = Day,
                Seats = office.Office.Seats,
                OtherMembers = checked(OtherMembers + others),
                Round = Round,
            },
            Roll = Roll,
            Tally = Issued is { } issued ? office.Tally.WithIssued(issued) : office.Tally,
            Attendance = Attendance,
            Readings = office.Readings,
            LawOf = LawOf,
            Circumstances = Circumstances,
            Numbers = Numbers,
        };
    }

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(
            Count.Offices.SelectMany(office => office.Persons.Select(person => person.Name)),
            Count.Offices.SelectMany(office => office.NotCounted.Select(name => name.Written))
        );

    private protected override IEnumerable<Circumstance> OwnCircumstances =>
        WaysOfElecting.Known(Roll.Franchise);

    private protected override Label? OwnKind => Body.Kind;

    private protected override JurisdictionCode? OwnArea => Body.Jurisdiction;

    private protected override LocalDate? OwnDay => Day;

    internal override OneStepOutcome DecidedBy(Rulebook rulebook) =>
        OneStepRules.From(rulebook, new(MustBeOfAKind), Roll.Franchise).Decide(this);
}
