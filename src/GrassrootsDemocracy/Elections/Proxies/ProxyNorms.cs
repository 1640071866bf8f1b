using GrassrootsDemocracy.Elections.Conditions;
using GrassrootsDemocracy.Elections.Process;

namespace GrassrootsDemocracy.Elections.Proxies;

/// <summary>The names of the norms on voting for another (委托投票) in one kind of election.</summary>
public sealed class ProxyNorms
{
    private readonly NormName<bool>[] _allowed;

    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public ProxyNorms(Label kind)
        : this(kind, new(kind)) { }

    internal ProxyNorms(Label kind, ProcessNorms process)
    {
        Kind = Guard.Against.NotAKind(kind);
        _allowed =
        [
            .. Enum.GetValues<Franchise>()
                .Select(franchise =>
                    Name<bool>($"allowed.{FranchiseIds.Of(franchise)}", Order.None, AllowedTitle(franchise))
                ),
        ];
        Holders = Name<ProxyHolders>(
            "holders",
            ProxyHolders.NarrowerIsStricter,
            new("who may vote for another", "受委托人范围")
        );
        Conditions = Name<ValueList<Condition>>(
            "conditions",
            Order.AllRequired<Condition>(condition => condition.Subject, Condition.Compare),
            new("what every grant needs", "委托投票条件")
        );
        FurtherConditions = Name<ValueList<Condition>>(
            "further-conditions",
            Order.AllRequired<Condition>(condition => condition.Subject, Condition.Compare),
            new("what every grant also needs", "委托投票的其他条件")
        );
        FurtherReasons = Name<ValueList<Label>>(
            "further-reasons",
            Order.AnyWillDo<Label>(),
            new("what is as good a reason as being away", "外出以外可以委托投票的原因")
        );
        MostPrincipals = Name<int>(
                "most-principals",
                Order.LessIsStricter,
                new("most principals of one holder", "每人接受委托人数上限")
            )
            .From(0);
        Excess = Name<ProxyExcess>(
            "excess",
            Order.None,
            new("which grants fall when there are too many", "接受委托超过上限的处理")
        );
        CandidatesMayHold = Name<bool>(
            "candidates-may-hold",
            Order.NoIsStricter,
            new("candidates may vote for others", "候选人可以接受委托")
        );
        MayBePassedOn = Name<bool>(
            "may-be-passed-on",
            Order.NoIsStricter,
            new("a grant may be passed on", "可以再委托")
        );
        HoldersMayGrant = Name<bool>(
            "holders-may-grant",
            Order.NoIsStricter,
            new("whoever votes for another may have their own vote cast", "受委托人可以再委托他人代为投票")
        );
        AskedBefore = process.ProxyRequest.Latest.AsTimeBefore(process.Polling.Stage);
        ListPublished = process.ProxyList.Published;
        PublishedBefore = process.ProxyList.Latest.AsTimeBefore(process.Polling.Stage);

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.proxies.{norm}", order, title, kind);
    }

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for who may vote for another.</summary>
    public NormName<ProxyHolders> Holders { get; }

    /// <summary>Gets the name for what must hold of every grant.</summary>
    public NormName<ValueList<Condition>> Conditions { get; }

    /// <summary>Gets the name for what a lower rulebook asks of every grant besides.</summary>
    public NormName<ValueList<Condition>> FurtherConditions { get; }

    /// <summary>Gets the name for what a lower rulebook lets stand for the principal's being away, such as a special reason (特殊原因).</summary>
    public NormName<ValueList<Label>> FurtherReasons { get; }

    /// <summary>Gets the name for how many principals one holder may vote for at most.</summary>
    public NormName<int> MostPrincipals { get; }

    /// <summary>Gets the name for which grants fall when a holder has too many.</summary>
    public NormName<ProxyExcess> Excess { get; }

    /// <summary>Gets the name for whether candidates may vote for others.</summary>
    public NormName<bool> CandidatesMayHold { get; }

    /// <summary>Gets the name for whether a holder may pass the vote on to another (再委托).</summary>
    public NormName<bool> MayBePassedOn { get; }

    /// <summary>Gets the name for whether whoever votes for another may have a third cast their own vote.</summary>
    public NormName<bool> HoldersMayGrant { get; }

    /// <summary>Gets the name for how long before election day the principal must ask at the latest, as in the stage.</summary>
    public NormName<TimeLimit> AskedBefore { get; }

    /// <summary>Gets the name for whether the list of principals and holders must be published, as in the stage.</summary>
    public NormName<bool> ListPublished { get; }

    /// <summary>Gets the name for how long before election day it must be published at the latest, as in the stage.</summary>
    public NormName<TimeLimit> PublishedBefore { get; }

    /// <summary>Finds the name for whether one may vote for another at all, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<bool> Allowed(Franchise franchise) =>
        _allowed[(int)Guard.Against.EnumOutOfRange(franchise)];

    private static Words AllowedTitle(Franchise franchise) =>
        franchise switch
        {
            Franchise.Voters => new("proxy votes, where voters vote", "选民选举时的委托投票"),
            Franchise.HouseholdDelegates => new(
                "proxy votes, where households vote",
                "户代表选举时的委托投票"
            ),
            Franchise.ResidentsDelegates => new(
                "proxy votes, where delegates vote",
                "居民代表选举时的委托投票"
            ),
            Franchise.Committee => new("proxies in the committee", "委员会选举的委托投票"),
            _ => new("proxy votes, where party members vote", "党员选举时的委托投票"),
        };
}
