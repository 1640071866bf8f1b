namespace GrassrootsDemocracy.Elections.Vote.Offices;

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

    // What the norms are called that these rules were read from.
    internal OfficeNorms Names => new ElectionNorms(_votes.Kind).Offices;

    internal NormOrOpen<ValueList<OfficeRound>> Rounds { get; }
    internal NormOrOpen<VoteFolding> Folding { get; }
    internal NormOrOpen<OfficeKept> TwoOffices { get; }
    internal NormOrOpen<SeatFilling> AfterTwoOffices { get; }
    internal NormOrOpen<KinCircle> KeptApart { get; }
    internal NormOrOpen<ValueList<KinCriterion>> KeptOfKin { get; }
    internal NormOrOpen<SeatFilling> AfterKin { get; }
    internal NormOrOpen<SeatFilling> AfterBar { get; }
    internal NormOrOpen<SeatFilling> AfterRefusal { get; }
    internal NormOrOpen<ValueList<ActingHead>> Acting { get; }
    internal NormOrOpen<int> WomenLeast { get; }
    internal NormOrOpen<GuaranteeMeans> WomenMeans { get; }
    internal NormOrOpen<int> MinorityLeast { get; }
    internal NormOrOpen<GuaranteeMeans> MinorityMeans { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <param name="franchise">Who casts the votes; in a round among elected members it is the committee.</param>
    /// <returns>The rules.</returns>
    public static OfficeRules From(Rulebook rulebook, ElectionNorms norms, Franchise franchise) =>
        Read(rulebook, norms, book => new(book, norms, Guard.Against.EnumOutOfRange(franchise)));

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
    /// <param name="cancellationToken">
    /// Ends the work early; it is bounded without, and where the bound cuts it short that is said and what it did not reach is open.
    /// </param>
    /// <returns>The holders, those passed over and why, what remains to be done, and the ledger.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public OfficeOutcome Decide(OfficeElection election, CancellationToken cancellationToken = default) =>
        new(For(election), election, cancellationToken);

    // The rank of each office, the highest first: by the rounds, or as the votes are listed where no rulebook says.
    internal List<Office> Ranked(OfficeElection election) =>
        Ranked(election.Votes.Select(vote => vote.Office));

    internal List<Office> Ranked(IEnumerable<Office> listed)
    {
        var offices = listed.DistinctBy(office => office.Id, StringComparer.Ordinal);
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
