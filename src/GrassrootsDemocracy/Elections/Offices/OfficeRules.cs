namespace GrassrootsDemocracy.Elections.Offices;

/// <summary>The rules by which the votes for several offices become the holders of their seats.</summary>
public sealed record OfficeRules : Rules<OfficeRules>
{
    private readonly VoteRules _votes;

    private OfficeRules(Rulebook rulebook, ElectionNorms norms, Franchise franchise)
    {
        _votes = new(rulebook, norms, franchise);
        var names = norms.Offices;
        Rounds = rulebook.FindOrOpen(names.Rounds);
        Folding = rulebook.FindOrOpen(names.Folding);
        TwoOffices = rulebook.FindOrOpen(names.TwoOffices);
        AfterTwoOffices = rulebook.FindOrOpen(names.AfterTwoOffices);
        KeptApart = rulebook.FindOrOpen(names.KeptApart);
        KeptOfKin = rulebook.FindOrOpen(names.KeptOfKin);
        AfterKin = rulebook.FindOrOpen(names.AfterKin);
        AfterBar = rulebook.FindOrOpen(names.AfterBar);
        AfterRefusal = rulebook.FindOrOpen(names.AfterRefusal);
        Acting = rulebook.FindOrOpen(names.Acting);
        WomenLeast = rulebook.FindOrOpen(names.Women.Least);
        WomenMeans = rulebook.FindOrOpen(names.Women.Means);
        MinorityLeast = rulebook.FindOrOpen(names.Minority.Least);
        MinorityMeans = rulebook.FindOrOpen(names.Minority.Means);
        foreach (var office in Rounds.Norm?.Value.SelectMany(round => round.Offices) ?? [])
        {
            _votes.Add(office, StandingFor(office));
        }
    }

    /// <summary>Gets the rounds, in their order, and who may stand in each.</summary>
    public NormOrOpen<ValueList<OfficeRound>> Rounds { get; }

    /// <summary>Gets whether votes for a higher office count for a lower one.</summary>
    public NormOrOpen<VoteFolding> Folding { get; }

    /// <summary>Gets which office a person elected to two of them keeps.</summary>
    public NormOrOpen<OfficeKept> TwoOffices { get; }

    /// <summary>Gets what becomes of the seat in the office not kept.</summary>
    public NormOrOpen<SeatFilling> AfterTwoOffices { get; }

    /// <summary>Gets which relatives may not sit together.</summary>
    public NormOrOpen<KinCircle> KeptApart { get; }

    /// <summary>Gets what decides which of two relatives keeps the seat.</summary>
    public NormOrOpen<ValueList<KinCriterion>> KeptOfKin { get; }

    /// <summary>Gets what becomes of the other's seat.</summary>
    public NormOrOpen<SeatFilling> AfterKin { get; }

    /// <summary>Gets what becomes of the seat of somebody elected who is barred.</summary>
    public NormOrOpen<SeatFilling> AfterBar { get; }

    /// <summary>Gets what becomes of the seat of somebody who refuses it or dies.</summary>
    public NormOrOpen<SeatFilling> AfterRefusal { get; }

    /// <summary>Gets who acts while nobody holds the highest office.</summary>
    public NormOrOpen<ValueList<ActingHead>> Acting { get; }

    /// <summary>Gets how many women there are at least.</summary>
    public NormOrOpen<int> WomenLeast { get; }

    /// <summary>Gets how women get their seats.</summary>
    public NormOrOpen<GuaranteeMeans> WomenMeans { get; }

    /// <summary>Gets how many of the nationalities with fewer people there are at least.</summary>
    public NormOrOpen<int> MinorityLeast { get; }

    /// <summary>Gets how they get their seats.</summary>
    public NormOrOpen<GuaranteeMeans> MinorityMeans { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <param name="franchise">Who casts the votes; in a round among elected members it is the committee.</param>
    /// <returns>The rules.</returns>
    public static OfficeRules From(Rulebook rulebook, ElectionNorms norms, Franchise franchise) =>
        Read(
            rulebook,
            Guard.Against.Null(norms).Kind,
            book => new(book, norms, Guard.Against.EnumOutOfRange(franchise))
        );

    /// <summary>Finds the rules of the vote for one office, by which its paper is laid out.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The rules: the norms for the office where there are any, otherwise those for all offices.</returns>
    public ElectionRules Of(Office office)
    {
        Guard.Against.Null(office);
        return _votes.Of(office, StandingFor(office));
    }

    /// <summary>Decides who takes which seat.</summary>
    /// <param name="election">The facts.</param>
    /// <returns>The holders, those passed over and why, what remains to be done, and the ledger.</returns>
    public OfficeOutcome Decide(OfficeElection election) => new(For(election), election);

    // The rank of each office, the highest first: by the rounds, or as the votes are listed where no rulebook says.
    internal List<Office> Ranked(OfficeElection election)
    {
        var offices = election
            .Votes.Select(vote => vote.Office)
            .DistinctBy(office => office.Id, StringComparer.Ordinal);
        if (Rounds.Norm is not { Value: var rounds })
        {
            return [.. offices];
        }

        // A head elected from among the members is named in a later round but ranks above them.
        var ranked = rounds
            .OrderBy(round => round.Standing == OfficeStanding.ElectedMembers ? 0 : 1)
            .SelectMany(round => round.Offices)
            .ToList();
        return [.. ranked.UnionBy(offices, office => office.Id, StringComparer.Ordinal)];
    }

    internal OfficeStanding StandingFor(Office office) =>
        RoundOf(office)?.Standing ?? OfficeStanding.Nominated;

    internal OfficeRound? RoundOf(Office office) =>
        Rounds.Norm?.Value.FirstOrDefault(round => round.Offices.Any(other => other == office));

    internal NormOrOpen<SeatFilling> After(SeatObstacle obstacle) =>
        obstacle switch
        {
            SeatObstacle.OtherOffice => AfterTwoOffices,
            SeatObstacle.Relative => AfterKin,
            SeatObstacle.Barred => AfterBar,
            SeatObstacle.Refused or SeatObstacle.Died => AfterRefusal,
            _ => default,
        };
}
