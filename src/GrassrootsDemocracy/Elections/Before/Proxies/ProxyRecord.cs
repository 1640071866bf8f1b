namespace GrassrootsDemocracy.Elections.Before.Proxies;

/// <summary>The facts by which grants to vote for another are judged.</summary>
public sealed record ProxyRecord : Facts<ProxyOutcome>
{
    /// <summary>Gets the day of the election.</summary>
    public required LocalDate ElectionDay { get; init; }

    /// <summary>Gets the grants.</summary>
    public required ValueList<ProxyGrant> Grants
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Grants));
    }

    /// <summary>Gets the names on the roll; <see langword="null"/> when they are not known.</summary>
    public ValueList<string>? Voters
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Voters));
    }

    /// <summary>Gets the names of the candidates; <see langword="null"/> when they are not known yet.</summary>
    public ValueList<string>? Candidates
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Candidates));
    }

    /// <summary>Gets who is related to whom; <see langword="null"/> when nobody asked.</summary>
    public Kinship? Kinship { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <summary>Gets who elects; <see langword="null"/> when nobody says, and then nobody asks.</summary>
    public Franchise? Franchise { get; init; }

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(
            Grants.SelectMany(grant => new[] { grant.Principal, grant.Holder }),
            Voters,
            Candidates
        );

    private protected override IEnumerable<Circumstance> OwnCircumstances => WaysOfElecting.Known(Franchise);

    private protected override LocalDate? OwnDay => ElectionDay;

    internal override ProxyOutcome DecidedBy(Rulebook rulebook) =>
        ProxyRules
            .From(rulebook, new(MustBeOfAKind), Franchise ?? throw NotSaid(nameof(Franchise)))
            .Decide(this);
}
