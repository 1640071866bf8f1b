namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>The facts of an election to several offices, as far as it has come.</summary>
public sealed record OfficeElection : Facts<OfficeOutcome>
{
    /// <summary>Gets the votes that were held; of offices that no rulebook puts in an order the higher ones come first.</summary>
    public required ValueList<OfficeVote> Votes
    {
        get;
        init
        {
            Guard.Against.Null(value, nameof(Votes));
            field = Guard.Against.InvalidInput(
                value,
                nameof(Votes),
                votes =>
                    votes
                        .Where(vote => vote.Record.Contest.Round == ElectionRound.First)
                        .GroupBy(vote => vote.Office.Id, StringComparer.Ordinal)
                        .All(same => same.Count() == 1),
                "An office has two first votes: say which one is a further election or a runoff, or leave the void one out."
            );
        }
    }

    /// <summary>Gets what is known of the people; whoever is missing is somebody of whom nothing is known.</summary>
    public ValueList<OfficeContestant> People
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(People),
                person => person.Name,
                "A person is described twice: tell people of one name apart, and put what is known of one into one."
            );
    } = [];

    /// <summary>Gets whether people of several nationalities live there (多民族村民居住的村); <see langword="null"/> when it is not known.</summary>
    public bool? IsMultiEthnic { get; init; }

    /// <summary>Gets who is related to whom.</summary>
    public Kinship Kinship
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Kinship));
    } = Kinship.None;

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(
            People.Select(person => person.Name),
            Votes.SelectMany(vote => vote.Record.Tally.Names)
        );

    private protected override Label? OwnKind =>
        Votes.Select(vote => vote.Record.Kind).FirstOrDefault(kind => kind is not null);

    private protected override IEnumerable<Facts> Parts => Votes.Select(vote => vote.Record);

    // The committee itself may choose a head from among the members whom others elected.
    internal override OfficeOutcome DecidedBy(Rulebook rulebook) =>
        OfficeRules
            .From(
                rulebook,
                new(MustBeOfAKind),
                Votes
                    .Select(vote => vote.Record.Roll.Franchise)
                    .FirstOrDefault(franchise => franchise != Franchise.Committee, Franchise.Committee)
            )
            .Decide(this);
}
