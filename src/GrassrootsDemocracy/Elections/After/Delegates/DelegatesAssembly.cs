namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>Who makes up an assembly of delegates (代表会议): the delegates, and the committee that sits with them.</summary>
public sealed record DelegatesAssembly : Facts<DelegatesOutcome>
{
    // All three together are still a number.
    private const int Most = int.MaxValue / 3;

    /// <summary>Gets how many men are among the delegates.</summary>
    public required int Men
    {
        get;
        init =>
            field = Guard.Against.OutOfRange(
                Guard.Against.Negative(value, nameof(Men)),
                nameof(Men),
                0,
                Most
            );
    }

    /// <summary>Gets how many women are among the delegates.</summary>
    public required int Women
    {
        get;
        init =>
            field = Guard.Against.OutOfRange(
                Guard.Against.Negative(value, nameof(Women)),
                nameof(Women),
                0,
                Most
            );
    }

    /// <summary>Gets how many members of the committee sit in it who are not delegates.</summary>
    public required int CommitteeMembers
    {
        get;
        init =>
            field = Guard.Against.OutOfRange(
                Guard.Against.Negative(value, nameof(CommitteeMembers)),
                nameof(CommitteeMembers),
                0,
                Most
            );
    }

    /// <summary>Gets the households of the whole; <see langword="null"/> when it is not known.</summary>
    public int? Households
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Households));
    }

    /// <summary>Gets the groups that elected the delegates; empty when it is not known.</summary>
    public ValueList<DelegateUnit> Units
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Units));
    } = [];

    /// <summary>Gets the day the term of the delegates ends; <see langword="null"/> when it is not known.</summary>
    public LocalDate? DelegatesUntil { get; init; }

    /// <summary>Gets the day the term of the committee ends; <see langword="null"/> when it is not known.</summary>
    public LocalDate? CommitteeUntil { get; init; }

    /// <summary>Gets how many delegates there are.</summary>
    public int Delegates => checked(Men + Women);

    /// <summary>Gets how many make up the assembly, the committee included (组成人员).</summary>
    public int Composition => checked(Delegates + CommitteeMembers);

    internal override DelegatesOutcome DecidedBy(Rulebook rulebook) =>
        DelegateRules.From(rulebook, new(MustBeOfAKind)).Decide(this);
}
