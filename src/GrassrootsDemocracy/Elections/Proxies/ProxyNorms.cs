using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Elections.Conditions;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Elections.Proxies;

/// <summary>The names of the norms on voting for another (委托投票) in one kind of election.</summary>
public sealed class ProxyNorms
{
    private readonly NormName<bool>[] _allowed;

    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The stable id of the kind, such as "villagers-committee".</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public ProxyNorms(string kind)
    {
        Guard.Against.NullOrWhiteSpace(kind);
        _allowed =
        [
            .. Enum.GetValues<Franchise>()
                .Select(franchise => Name<bool>($"allowed.{FranchiseIds.Of(franchise)}", Order.None)),
        ];
        Holders = Name<ProxyHolders>("holders", Order.None);
        Conditions = Name<ValueList<Condition>>("conditions", Order.SameListed);
        FurtherConditions = Name<ValueList<Condition>>("further-conditions", Order.MoreListed);
        MostPrincipals = Name<int>("most-principals", Order.LessIsStricter);
        Excess = Name<ProxyExcess>("excess", Order.None);
        CandidatesMayHold = Name<bool>("candidates-may-hold", Order.None);
        MayBePassedOn = Name<bool>("may-be-passed-on", Order.None);
        AskedBefore = Name<TimeLimit>("asked-before", TimeLimit.LongerIsStricter);
        ListPublished = Name<bool>("list-published", Order.None);
        PublishedBefore = Name<TimeLimit>("published-before", TimeLimit.LongerIsStricter);

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order)
            where T : notnull =>
            new($"election.{kind}.proxies.{norm}", order, ProxyTexts.All, $"proxies.{norm}", kind);
    }

    /// <summary>Gets the name for who may vote for another.</summary>
    public NormName<ProxyHolders> Holders { get; }

    /// <summary>Gets the name for what must hold of every grant.</summary>
    public NormName<ValueList<Condition>> Conditions { get; }

    /// <summary>Gets the name for what a lower rulebook asks of every grant besides.</summary>
    public NormName<ValueList<Condition>> FurtherConditions { get; }

    /// <summary>Gets the name for how many principals one holder may vote for at most.</summary>
    public NormName<int> MostPrincipals { get; }

    /// <summary>Gets the name for which grants fall when a holder has too many.</summary>
    public NormName<ProxyExcess> Excess { get; }

    /// <summary>Gets the name for whether candidates may vote for others.</summary>
    public NormName<bool> CandidatesMayHold { get; }

    /// <summary>Gets the name for whether a holder may pass the vote on to another (再委托).</summary>
    public NormName<bool> MayBePassedOn { get; }

    /// <summary>Gets the name for how long before election day the principal must ask at the latest.</summary>
    public NormName<TimeLimit> AskedBefore { get; }

    /// <summary>Gets the name for whether the list of principals and holders must be published.</summary>
    public NormName<bool> ListPublished { get; }

    /// <summary>Gets the name for how long before election day it must be published at the latest.</summary>
    public NormName<TimeLimit> PublishedBefore { get; }

    /// <summary>Finds the name for whether one may vote for another at all, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<bool> Allowed(Franchise franchise) =>
        _allowed[(int)Guard.Against.EnumOutOfRange(franchise)];
}
