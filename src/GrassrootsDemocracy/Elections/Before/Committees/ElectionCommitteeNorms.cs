using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Process;

namespace GrassrootsDemocracy.Elections.Before.Committees;

/// <summary>The names of the norms on the election committee (选举委员会) of one kind of election.</summary>
public sealed class ElectionCommitteeNorms : KindNorms
{
    internal ElectionCommitteeNorms(Label kind)
        : base("election", kind, "election-committee") { }

    internal ProcessNorms Process
    {
        get => field ??= new(Kind);
        init;
    }

    /// <summary>Gets the name for how many members it has.</summary>
    public NormName<CountRange> Size =>
        field ??= Range("size", "size of the election committee", "选举委员会人数").NotNone();

    /// <summary>Gets the name for which bodies may choose it, as in the stage.</summary>
    public NormName<ValueList<Label>> ChosenBy => Process.Committee.Actors;

    /// <summary>Gets the name for the offices it is made of.</summary>
    public NormName<ValueList<Office>> Offices =>
        field ??= Name(
            "offices",
            Order.ExactlyThese<Office>(),
            "offices of the election committee",
            "选举委员会组成"
        );

    /// <summary>Gets the name for whether a member who stands must leave it.</summary>
    public NormName<bool> CandidatesLeave =>
        field ??= Must(
            "candidates-leave",
            "members who stand leave the election committee",
            "成员被提名后退出选举委员会"
        );

    /// <summary>Gets the name for when a member who stands must have left it; from the nomination where none is stated.</summary>
    public NormName<LeavingMoment> CandidatesLeaveFrom =>
        field ??= Name<LeavingMoment>(
            "candidates-leave-from",
            static (value, other) => Order.LessIsStricter((int)value, (int)other),
            "when members who stand leave the election committee",
            "成员退出选举委员会的时间"
        );

    /// <summary>Gets the name for whose candidacy makes a relative leave it.</summary>
    public NormName<KinCircle> RelativesLeave =>
        field ??= Name<KinCircle>(
            "relatives-leave",
            KinCircle.WiderIsStricter,
            "relatives of those who stand leave the election committee",
            "因亲属参选退出选举委员会的范围"
        );

    /// <summary>Gets the name for what repeated absence means.</summary>
    public NormName<AbsenceRule> Absence =>
        field ??= Name<AbsenceRule>(
            "absence",
            AbsenceRule.Compare,
            "repeated absence from the election committee",
            "选举委员会成员缺席"
        );

    /// <summary>Gets the name for how a member who left is replaced.</summary>
    public NormName<ValueList<Label>> Replacement =>
        field ??= AnyOf("replacement", "how members who left are replaced", "选举委员会成员递补");

    /// <summary>Gets the name for whether there may be a fresh selection only when nobody is next in the original order (没有候补人选的).</summary>
    public NormName<bool> NextInOrderFirst =>
        field ??= Must(
            "next-in-order-first",
            "a fresh selection only when nobody is next in the original order",
            "没有候补人选的方可另行推选"
        );
}
