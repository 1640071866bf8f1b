namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>The facts of a party congress before it opens (党员代表大会).</summary>
public sealed record Congress : Facts<CongressOutcome>
{
    /// <summary>Gets the members of the party organisation.</summary>
    public required int Members
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Members));
    }

    /// <summary>Gets whether they live or work scattered (所辖党组织驻地分散); <see langword="null"/> when it is not known.</summary>
    public bool? IsDispersed { get; init; }

    /// <summary>Gets whether the superior party organisation approved a congress; <see langword="null"/> when it is not known.</summary>
    public bool? IsApproved { get; init; }

    /// <summary>Gets the delegates there are to be.</summary>
    public required int Seats
    {
        get;
        init => field = Guard.Against.NoNumberOfSeats(value, nameof(Seats));
    }

    /// <summary>Gets the units that elect them; empty when it is not known.</summary>
    public ValueList<CongressUnit> Units
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Units));
    } = [];

    /// <summary>Gets who set up the group that examines the credentials; <see langword="null"/> when it is not known.</summary>
    public Label? CredentialsBy { get; init; }

    /// <summary>Gets the delegates elected.</summary>
    public ValueList<DelegateCredentials> Delegates
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Delegates));
    } = [];

    internal override IEnumerable<Finding> Remarks => LookAlikes.Lines(Delegates.Select(one => one.Name));

    internal override CongressOutcome DecidedBy(Rulebook rulebook) =>
        CongressRules.From(rulebook).Decide(this);
}
