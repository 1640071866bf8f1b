namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>The facts of a branch meeting that decides on members: who was due, who came, and what was said of each person.</summary>
public sealed record AdmissionMeeting : Facts<AdmissionOutcome>
{
    /// <summary>Gets the day of the meeting.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets the voting members due and present.</summary>
    public required Attendance Attendance
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Attendance));
    }

    /// <summary>Gets the people decided on, in their order.</summary>
    public required ValueList<AdmissionCase> Cases
    {
        get;
        init
        {
            Guard.Against.NullOrEmpty(value, nameof(Cases));
            field = Guard.Against.InvalidInput(
                value,
                nameof(Cases),
                cases =>
                    cases.Select(one => one.Name).Distinct(StringComparer.Ordinal).Count() == cases.Count,
                "A person is decided on twice: tell people of one name apart."
            );
        }
    }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <summary>Gets whether they were voted on one by one; <see langword="null"/> when it was not recorded.</summary>
    public bool? IsItemByItem { get; init; }

    internal override IEnumerable<Finding> Remarks => LookAlikes.Lines(Cases.Select(each => each.Name));

    private protected override LocalDate? OwnDay => Day;

    internal override AdmissionOutcome DecidedBy(Rulebook rulebook) =>
        AdmissionRules.From(rulebook, new(MustBeOfAKind)).Decide(this);
}
