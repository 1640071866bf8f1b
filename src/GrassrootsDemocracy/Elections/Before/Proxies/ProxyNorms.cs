using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Process;

namespace GrassrootsDemocracy.Elections.Before.Proxies;

/// <summary>The names of the norms on voting for another (委托投票) in one kind of election.</summary>
public sealed class ProxyNorms : KindNorms
{
    internal ProxyNorms(Label kind)
        : base("election", kind, "proxies") { }

    internal ProcessNorms Process
    {
        get => field ??= new(Kind);
        init;
    }

    /// <summary>Gets the name for who may vote for another.</summary>
    public NormName<ProxyHolders> Holders =>
        field ??= Name<ProxyHolders>(
            "holders",
            ProxyHolders.NarrowerIsStricter,
            "who may vote for another",
            "受委托人范围"
        );

    /// <summary>Gets the name for what must hold of every grant.</summary>
    public NormName<ValueList<Condition>> Conditions =>
        field ??= Name(
            "conditions",
            Order.AllRequired<Condition>(condition => condition.Subject, Condition.Compare),
            "what every grant needs",
            "委托投票条件"
        );

    /// <summary>Gets the name for what a lower rulebook asks of every grant besides.</summary>
    public NormName<ValueList<Condition>> FurtherConditions =>
        field ??= Name(
            "further-conditions",
            Order.AllRequired<Condition>(condition => condition.Subject, Condition.Compare),
            "what every grant also needs",
            "委托投票的其他条件"
        );

    /// <summary>Gets the name for what a lower rulebook lets stand for the principal's being away, such as a special reason (特殊原因).</summary>
    public NormName<ValueList<Label>> FurtherReasons =>
        field ??= AnyOf(
            "further-reasons",
            "what is as good a reason as being away",
            "外出以外可以委托投票的原因"
        );

    /// <summary>Gets the name for how many principals one holder may vote for at most.</summary>
    public NormName<int> MostPrincipals =>
        field ??= AtMost("most-principals", "most principals of one holder", "每人接受委托人数上限").From(0);

    /// <summary>Gets the name for which grants fall when a holder has too many.</summary>
    public NormName<ProxyExcess> Excess =>
        field ??= Name<ProxyExcess>(
            "excess",
            "which grants fall when there are too many",
            "接受委托超过上限的处理"
        );

    /// <summary>Gets the name for whether candidates may vote for others.</summary>
    public NormName<bool> CandidatesMayHold =>
        field ??= May("candidates-may-hold", "candidates may vote for others", "候选人可以接受委托");

    /// <summary>Gets the name for whether a holder may pass the vote on to another (再委托).</summary>
    public NormName<bool> MayBePassedOn =>
        field ??= May("may-be-passed-on", "a grant may be passed on", "可以再委托");

    /// <summary>Gets the name for whether whoever votes for another may have a third cast their own vote.</summary>
    public NormName<bool> HoldersMayGrant =>
        field ??= May(
            "holders-may-grant",
            "whoever votes for another may have their own vote cast",
            "受委托人可以再委托他人代为投票"
        );

    /// <summary>Gets the name for how long before election day the principal must ask at the latest, as in the stage.</summary>
    public NormName<TimeLimit> AskedBefore =>
        field ??= Process.ProxyRequest.Latest.AsTimeBefore(Process.Polling.Stage);

    /// <summary>Gets the name for whether the list of principals and holders must be published, as in the stage.</summary>
    public NormName<bool> ListPublished => Process.ProxyList.Published;

    /// <summary>Gets the name for how long before election day it must be published at the latest, as in the stage.</summary>
    public NormName<TimeLimit> PublishedBefore =>
        field ??= Process.ProxyList.Latest.AsTimeBefore(Process.Polling.Stage);

    /// <summary>Gets the name for whether a grant that was not published in time is void (未经公告无效).</summary>
    public NormName<bool> VoidUnlessPublished =>
        field ??= Must(
            "void-unless-published",
            "a grant that was not published is void",
            "未经公告的委托无效"
        );

    /// <summary>Finds the name for whether one may vote for another at all, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<bool> Allowed(Franchise franchise) =>
        ByFranchise[(int)Guard.Against.EnumOutOfRange(franchise)];

    // In the order of the franchises.
    private NormName<bool>[] ByFranchise =>
        field ??= [
            Name<bool>("allowed.by-voters", "proxy votes, where voters vote", "选民选举时的委托投票"),
            Name<bool>(
                "allowed.by-households",
                "proxy votes, where households vote",
                "户代表选举时的委托投票"
            ),
            Name<bool>(
                "allowed.by-delegates",
                "proxy votes, where delegates vote",
                "居民代表选举时的委托投票"
            ),
            Name<bool>("allowed.by-members", "proxy votes, where party members vote", "党员选举时的委托投票"),
            Name<bool>("allowed.by-committee", "proxies in the committee", "委员会选举的委托投票"),
        ];
}
