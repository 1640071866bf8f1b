using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Proxies;

/// <summary>The rules on voting for another, each norm found or open.</summary>
public sealed record ProxyRules : Rules<ProxyRules>
{
    private ProxyRules(Rulebook rulebook, ProxyNorms norms, Franchise franchise)
    {
        Franchise = franchise;
        Allowed = rulebook.FindOrOpen(norms.Allowed(franchise));
        Holders = rulebook.FindOrOpen(norms.Holders);
        Conditions = rulebook.FindOrOpen(norms.Conditions);
        FurtherConditions = rulebook.FindOrOpen(norms.FurtherConditions);
        FurtherReasons = rulebook.FindOrOpen(norms.FurtherReasons);
        MostPrincipals = rulebook.FindOrOpen(norms.MostPrincipals);
        Excess = rulebook.FindOrOpen(norms.Excess);
        CandidatesMayHold = rulebook.FindOrOpen(norms.CandidatesMayHold);
        MayBePassedOn = rulebook.FindOrOpen(norms.MayBePassedOn);
        HoldersMayGrant = rulebook.FindOrOpen(norms.HoldersMayGrant);
        AskedBefore = rulebook.FindOrOpen(norms.AskedBefore);
        ListPublished = rulebook.FindOrOpen(norms.ListPublished);
        PublishedBefore = rulebook.FindOrOpen(norms.PublishedBefore);
        VoidUnlessPublished = rulebook.FindOrOpen(norms.VoidUnlessPublished);
    }

    /// <summary>Gets who casts the votes.</summary>
    public Franchise Franchise { get; }

    internal NormOrOpen<bool> Allowed { get; }
    internal NormOrOpen<ProxyHolders> Holders { get; }
    internal NormOrOpen<ValueList<Condition>> Conditions { get; }
    internal NormOrOpen<ValueList<Condition>> FurtherConditions { get; }
    internal NormOrOpen<ValueList<Label>> FurtherReasons { get; }
    internal NormOrOpen<int> MostPrincipals { get; }
    internal NormOrOpen<ProxyExcess> Excess { get; }
    internal NormOrOpen<bool> CandidatesMayHold { get; }
    internal NormOrOpen<bool> MayBePassedOn { get; }
    internal NormOrOpen<bool> HoldersMayGrant { get; }
    internal NormOrOpen<TimeLimit> AskedBefore { get; }
    internal NormOrOpen<bool> ListPublished { get; }
    internal NormOrOpen<TimeLimit> PublishedBefore { get; }
    internal NormOrOpen<bool> VoidUnlessPublished { get; }

    /// <summary>Finds the rules of a kind of election in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The rules.</returns>
    public static ProxyRules From(Rulebook rulebook, ProxyNorms norms, Franchise franchise) =>
        Read(rulebook, norms, book => new(book, norms, Guard.Against.EnumOutOfRange(franchise)));

    /// <summary>Decides which grants are valid.</summary>
    /// <param name="record">The facts.</param>
    /// <param name="cancellationToken">
    /// Ends the work early; it is bounded without: of grants that hang together ten open questions at most are tried both ways.
    /// </param>
    /// <returns>Every grant with every reason, and the ledger.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public ProxyOutcome Decide(ProxyRecord record, CancellationToken cancellationToken = default) =>
        new(For(record), record, cancellationToken);

    // Whose vote it is: that of the household where households vote.
    internal (bool IsOfHousehold, string Voter) VoteOf(ProxyGrant grant) =>
        Franchise == Franchise.HouseholdDelegates && grant.Household is { } household
            ? (true, household)
            : (false, grant.Principal);
}
