using GrassrootsDemocracy.Elections.Conditions;

namespace GrassrootsDemocracy.Elections.Proxies;

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
    }

    /// <summary>Gets who casts the votes.</summary>
    public Franchise Franchise { get; }

    /// <summary>Gets whether one may vote for another at all.</summary>
    public NormOrOpen<bool> Allowed { get; }

    /// <summary>Gets who may vote for another.</summary>
    public NormOrOpen<ProxyHolders> Holders { get; }

    /// <summary>Gets what must hold of every grant.</summary>
    public NormOrOpen<ValueList<Condition>> Conditions { get; }

    /// <summary>Gets what a lower rulebook asks of every grant besides.</summary>
    public NormOrOpen<ValueList<Condition>> FurtherConditions { get; }

    /// <summary>Gets what is as good a reason as the principal's being away.</summary>
    public NormOrOpen<ValueList<Label>> FurtherReasons { get; }

    /// <summary>Gets how many principals one holder may vote for at most.</summary>
    public NormOrOpen<int> MostPrincipals { get; }

    /// <summary>Gets which grants fall when a holder has too many.</summary>
    public NormOrOpen<ProxyExcess> Excess { get; }

    /// <summary>Gets whether candidates may vote for others.</summary>
    public NormOrOpen<bool> CandidatesMayHold { get; }

    /// <summary>Gets whether a holder may pass the vote on.</summary>
    public NormOrOpen<bool> MayBePassedOn { get; }

    /// <summary>Gets whether whoever votes for another may have a third cast their own vote.</summary>
    public NormOrOpen<bool> HoldersMayGrant { get; }

    /// <summary>Gets how long before election day the principal must ask at the latest.</summary>
    public NormOrOpen<TimeLimit> AskedBefore { get; }

    /// <summary>Gets whether the list of principals and holders must be published.</summary>
    public NormOrOpen<bool> ListPublished { get; }

    /// <summary>Gets how long before election day it must be published at the latest.</summary>
    public NormOrOpen<TimeLimit> PublishedBefore { get; }

    /// <summary>Finds the rules of a kind of election in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of election.</param>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The rules.</returns>
    public static ProxyRules From(Rulebook rulebook, ProxyNorms norms, Franchise franchise) =>
        Read(
            rulebook,
            Guard.Against.Null(norms).Kind,
            book => new(book, norms, Guard.Against.EnumOutOfRange(franchise))
        );

    /// <summary>Decides which grants are valid.</summary>
    /// <param name="record">The facts.</param>
    /// <returns>Every grant with every reason, and the ledger.</returns>
    public ProxyOutcome Decide(ProxyRecord record) => new(For(record), record);
}
