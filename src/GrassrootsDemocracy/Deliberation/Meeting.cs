namespace GrassrootsDemocracy.Deliberation;

/// <summary>A meeting as a fact (会议): which body met, in what way it was made up, who called it, and what was voted on.</summary>
/// <remarks>
/// Give the whole numbers that you know: a norm takes the one that it speaks of. What is left out is not known, and what
/// is judged by it stays undetermined.
/// </remarks>
public sealed record Meeting : Facts<MeetingOutcome>
{
    /// <summary>Gets the body that met, such as <see cref="Bodies.VillagersAssembly"/>.</summary>
    public required Label Body
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Body));
    }

    /// <summary>Gets the day of the meeting; <see langword="null"/> when it is not known.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>
    /// Gets who attended and voted, such as <see cref="Circles.HouseholdDelegates"/>: the way chosen decides who votes;
    /// <see langword="null"/> when it is not recorded, which is a question only where the norm knows several.
    /// </summary>
    public Label? Basis { get; init; }

    /// <summary>Gets how many of other circles were there, where a rulebook asks for more than one quorum at once.</summary>
    /// <exception cref="ArgumentException">A circle is listed twice.</exception>
    public ValueList<PresentOf> AlsoPresent
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(AlsoPresent),
                circle => circle.Who,
                "A circle is listed twice: put its numbers into one."
            );
    } = [];

    /// <summary>Gets how many adults there are (十八周岁以上的村民、居民), present or not.</summary>
    public long? Adults
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Adults));
    }

    /// <summary>Gets how many households there are (户), each of which has one delegate.</summary>
    public long? Households
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Households));
    }

    /// <summary>Gets how many delegates the groups chose (居民小组选举的代表).</summary>
    public long? GroupDelegates
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(GroupDelegates));
    }

    /// <summary>Gets how many belong to the assembly in all, committee members included (组成人员).</summary>
    public long? Composition
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Composition));
    }

    /// <summary>Gets how many delegates there are, the committee not counted (村民代表、居民代表、成员代表).</summary>
    public long? Delegates
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Delegates));
    }

    /// <summary>Gets how many members the body has (全体成员、全体委员、全体理事).</summary>
    public long? Members
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Members));
    }

    /// <summary>Gets how many with a vote were due, after lawful exclusions (应到会有表决权的人数).</summary>
    public long? Due
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Due));
    }

    /// <summary>Gets how many have the right to vote (有选举权的人).</summary>
    public long? Entitled
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Entitled));
    }

    /// <summary>Gets how many are on the roll (登记的选民).</summary>
    public long? Roll
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Roll));
    }

    /// <summary>Gets who called the meeting (召集); <see langword="null"/> when it is not known.</summary>
    public Label? CalledBy { get; init; }

    /// <summary>Gets who was in the chair (主持); <see langword="null"/> when it is not known.</summary>
    public Label? ChairedBy { get; init; }

    /// <summary>Gets the day on which those invited were told (通知); <see langword="null"/> when it is not known.</summary>
    public LocalDate? NoticeOn { get; init; }

    /// <summary>Gets whether special circumstances called for a meeting at short notice (遇有特殊情况); <see langword="null"/> when nobody says so.</summary>
    public bool? IsEmergency { get; init; }

    /// <summary>Gets the day on which the papers were there to be read; <see langword="null"/> when it is not known.</summary>
    public LocalDate? PapersOn { get; init; }

    /// <summary>Gets the working days, by which a limit in working days is counted; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <summary>Gets the day on which people asked for the meeting (提议); <see langword="null"/> when nobody did or it is not known.</summary>
    public LocalDate? RequestedOn { get; init; }

    /// <summary>
    /// Gets how many of each circle asked for the meeting; empty when nobody did. The circles are those of
    /// <see cref="Circles"/> or of the rulebook.
    /// </summary>
    public ValueList<PetitionSignatures> Signatures
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Signatures),
                circle => circle.Signers,
                "A circle of signers is counted twice: give one number for each."
            );
    } = [];

    /// <summary>
    /// Gets the kinds of matters that the greater assembly left to this one (授权); <see langword="null"/> when it is not
    /// known, empty when it left none.
    /// </summary>
    public ValueList<Label>? Delegated { get; init; }

    /// <summary>Gets what the delegation says, such as <see cref="DelegationParts.Term"/>; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? DelegationNames { get; init; }

    /// <summary>Gets the last day of the delegation (授权期限); <see langword="null"/> when it has none or it is not known.</summary>
    public LocalDate? DelegatedUntil { get; init; }

    /// <summary>Gets the areas in which it met apart (分片区); empty when it met in one place. Its numbers are those of all together.</summary>
    public ValueList<string> PartsMet
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(PartsMet));
    } = [];

    /// <summary>Gets who is left out of the adults, reason by reason; who may not be is counted all the same.</summary>
    public ValueList<LeftOut> LeftOut
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(LeftOut),
                one => one.Why,
                "A reason is counted twice: give one number for each."
            );
    } = [];

    /// <summary>Gets who attended without a vote (列席); <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Guests { get; init; }

    /// <summary>Gets what the minutes hold; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? MinutesHold { get; init; }

    /// <summary>Gets the votes, in their order; empty when nothing was voted on.</summary>
    public ValueList<MotionVote> Votes
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Votes));
    } = [];

    private protected override Label? OwnKind => Body;

    private protected override LocalDate? OwnDay => Day;

    internal override MeetingOutcome DecidedBy(Rulebook rulebook) =>
        AssemblyRules.From(rulebook, new(Body)).Check(this);
}
