namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>What the rules make of the votes for several offices.</summary>
public sealed record OfficeOutcome : Outcome<OfficeRules>
{
    internal OfficeOutcome(OfficeRules rules, OfficeElection election, CancellationToken token)
        : base(rules)
    {
        Election = election;
        Seating = new(rules, election, token);
        Votes = [.. Seating.Ballots.Select(ballot => ballot.Outcome)];
        Offices = [.. Results()];
    }

    /// <summary>Gets the facts.</summary>
    public OfficeElection Election { get; }

    /// <summary>
    /// Gets what became of each vote by itself, the higher offices first, further elections after; its ledger says why a
    /// vote is valid and who has enough votes.
    /// </summary>
    public ValueList<ElectionOutcome> Votes { get; }

    /// <summary>Gets what became of each office for which there was a vote, the highest first.</summary>
    public ValueList<OfficeResult> Offices { get; }

    /// <summary>
    /// Gets who acts while nobody holds the highest office; <see langword="null"/> while somebody does or may yet, or no
    /// rulebook says.
    /// </summary>
    public Acting? Acting => Acting.Of(this);

    /// <summary>Gets the ledger of what was decided beyond the single votes.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Election, new OfficeLedger(this).Lines());

    internal Seating Seating { get; }

    /// <inheritdoc/>
    public bool Equals(OfficeOutcome? other) =>
        other is not null && Rules.Equals(other.Rules) && Election.Equals(other.Election);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rules, Election);

    /// <summary>Finds what became of one office.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The result; <see langword="null"/> when there was no vote for it.</returns>
    public OfficeResult? Of(Office office)
    {
        Guard.Against.Null(office);
        return Offices.FirstOrDefault(result => result.Office == office);
    }

    /// <summary>Finds the offices that a person holds; a head chosen from among the members holds two.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The offices, the highest first.</returns>
    public ValueList<Office> OfficesOf(string name)
    {
        Guard.Against.Null(name);
        return
        [
            .. Offices
                .Where(result =>
                    result.Holders.Any(holder => string.Equals(holder.Name, name, StringComparison.Ordinal))
                )
                .Select(result => result.Office),
        ];
    }

    /// <summary>Finds who may stand in a round, from the nominations and from those not elected in the rounds before.</summary>
    /// <param name="office">The office of the round.</param>
    /// <returns>The names in the order of their letters; empty when nobody may.</returns>
    public ValueList<string> MayStandFor(Office office)
    {
        Guard.Against.Null(office);
        return [.. Entitlement.Of(this, office).Order(StringComparer.Ordinal)];
    }

    private IEnumerable<OfficeResult> Results() =>
        Seating
            .Offices.Select(office =>
                (office, Votes: Seating.Votes.Where(ballot => ballot.Office == office).ToList())
            )
            .Where(pair => pair.Votes.Count > 0)
            .Select(pair => Result(pair.office, pair.Votes));

    private OfficeResult Result(Office office, List<Ballot> votes)
    {
        var holders = votes.SelectMany(Seating.Holders).Select(Holder).ToList();
        var (tied, seats) = votes.Select(Seating.Tie).FirstOrDefault(tie => tie.For > 0, ([], 0));
        return new(
            office,
            votes[0].Seats,
            StatusOf(votes, isTied: seats > 0, votes[0].Seats - holders.Count),
            [.. holders],
            [.. votes.SelectMany(ballot => Displaced.From(Seating, ballot))],
            [.. tied.Select(claim => claim.Name)],
            seats
        )
        {
            Open =
            [
                .. votes
                    .SelectMany(Seating.Open)
                    .Select(claim => claim.Name)
                    .Distinct(StringComparer.Ordinal),
            ],
        };
    }

    internal bool IsPassedOver(Claim claim) =>
        Of(claim.Ballot.Office)!
            .PassedOver.Any(passed => string.Equals(passed.Name, claim.Name, StringComparison.Ordinal));

    internal KinRelation? Kin(string person, string of) =>
        Rules.KeptApart.Norm is { Value: var circle } ? Election.Kinship.Find(person, of, circle) : null;

    internal static OfficeHolder Holder(Claim claim) =>
        new(claim.Name, claim.Votes, claim.AddedDown, claim.Round);

    private ElectionStatus StatusOf(List<Ballot> votes, bool isTied, int left)
    {
        var last = votes[^1];
        if (!last.IsDecided)
        {
            return last.Outcome.Status;
        }

        if (votes.Exists(ballot => Seating.Open(ballot).Any()))
        {
            return isTied ? ElectionStatus.Tied : ElectionStatus.Undetermined;
        }

        return left <= 0 ? ElectionStatus.Complete
            : OpenSeats.MayStay(last.Outcome.Rules, last.Vote.Record.Contest, Seating.Members.Count())
                ? ElectionStatus.SeatsLeftOpen
            : ElectionStatus.FurtherElection;
    }
}
