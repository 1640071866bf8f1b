namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>Who stands, who works at the vote, the polling stations and the mobile ballot boxes: facts.</summary>
public sealed record PollingArrangement : Facts<PollingOutcome>
{
    /// <summary>Gets the names of those who stand: formal candidates or the self-nominated.</summary>
    public required ValueList<string> Candidates
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Candidates));
    }

    /// <summary>Gets who works at the vote; the scrutineers of a polling station or a mobile box need not be named again.</summary>
    public ValueList<PollingOfficer> Officers
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Officers));
    } = [];

    /// <summary>Gets the polling stations besides the meeting; their scrutineers need not be named again.</summary>
    public ValueList<PollingStation> Stations
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Stations));
    } = [];

    /// <summary>Gets the mobile ballot boxes.</summary>
    public ValueList<MobileBox> MobileBoxes
    {
        get;
        init => field = Guard.Against.Null(value, nameof(MobileBoxes));
    } = [];

    /// <summary>Gets the voters for whom somebody else wrote (代写).</summary>
    public ValueList<HelpedVoter> HelpedVoters
    {
        get;
        init => field = Guard.Against.Null(value, nameof(HelpedVoters));
    } = [];

    /// <summary>Gets what a voter can do with a name on the ballot, such as <see cref="BallotChoices.Against"/>; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Choices { get; init; }

    /// <summary>Gets who is related to whom; <see langword="null"/> when nobody has looked.</summary>
    public Kinship? Kinship { get; init; }

    internal override IEnumerable<Finding> Remarks => LookAlikes.Lines(Candidates);

    internal override PollingOutcome DecidedBy(Rulebook rulebook) =>
        PollingRules.From(rulebook, new(MustBeOfAKind)).Check(this);
}
