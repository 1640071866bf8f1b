namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>What the rules make of the votes for several offices.</summary>
public sealed record OfficeOutcome : Outcome<OfficeRules>
{
    internal OfficeOutcome(OfficeRules rules, OfficeElection election)
        : base(rules)
    {
        Election = election;
        Seating = new(rules, election);
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
                (office, Filled: Seating.Filled.Where(filled => filled.Ballot.Office == office).ToList())
            )
            .Where(pair => pair.Filled.Count > 0)
            .Select(pair => Result(pair.office, pair.Filled));

    private OfficeResult Result(Office office, List<Filled> filled)
    {
        var first = filled[0];
        var last = filled[^1];
        var seats = filled.FirstOrDefault(one => one.Ballot.Stage == 0)?.Ballot ?? first.Ballot;
        var holders = filled
            .SelectMany(one => one.Seated.OrderByDescending(seated => seated.Standing.Total))
            .Select(seated => new OfficeHolder(
                seated.Standing.Name,
                seated.Standing.Votes,
                seated.Standing.AddedDown,
                seated.Round
            ))
            .ToList();
        var left = seats.Vote.Record.Contest.Seats - holders.Count;
        return new(
            office,
            seats.Vote.Record.Contest.Seats,
            StatusOf(office, filled, left),
            [.. holders],
            [.. filled.SelectMany(one => one.PassedOver)],
            [.. last.Tied],
            last.TiedFor
        );
    }

    private ElectionStatus StatusOf(Office office, List<Filled> filled, int left)
    {
        var last = filled[^1];
        if (!last.Ballot.IsDecided)
        {
            return last.Ballot.Outcome.Status;
        }

        if (
            filled.Any(one => one.IsOpen || Seating.HangsOnTie(one))
            || Seating.IsOpen(office)
            || IsUndecidedKin(filled)
        )
        {
            return ElectionStatus.Undetermined;
        }

        if (last.Tied.Count > 0)
        {
            return ElectionStatus.Tied;
        }

        return left <= 0 ? ElectionStatus.Complete
            : MayStayOpen(last.Ballot) ? ElectionStatus.SeatsLeftOpen
            : ElectionStatus.FurtherElection;
    }

    private bool IsUndecidedKin(List<Filled> filled) =>
        filled
            .SelectMany(one => one.Seated)
            .Any(seated =>
                Seating.UndecidedKin.Any(pair =>
                    string.Equals(pair.Left, seated.Standing.Name, StringComparison.Ordinal)
                    || string.Equals(pair.Right, seated.Standing.Name, StringComparison.Ordinal)
                )
            );

    private bool MayStayOpen(Ballot last) =>
        OpenSeats.MayStay(last.Outcome.Rules, last.Outcome.Record.Contest, Seating.Seats().Count());
}
