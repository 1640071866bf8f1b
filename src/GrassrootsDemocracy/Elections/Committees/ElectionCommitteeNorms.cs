using GrassrootsDemocracy.Elections.Conditions;
using GrassrootsDemocracy.Elections.Process;

namespace GrassrootsDemocracy.Elections.Committees;

/// <summary>The names of the norms on the election committee (选举委员会) of one kind of election.</summary>
public sealed class ElectionCommitteeNorms
{
    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public ElectionCommitteeNorms(Label kind)
        : this(kind, new(kind)) { }

    internal ElectionCommitteeNorms(Label kind, ProcessNorms process)
    {
        Kind = Guard.Against.NotAKind(kind);
        Size = Name<CountRange>("size", Order.Ranges, new("size of the election committee", "选举委员会人数"))
            .NotNone();
        ChosenBy = process.Committee.Actors;
        Offices = Name<ValueList<Office>>(
            "offices",
            Order.ExactlyThese<Office>(),
            new("offices of the election committee", "选举委员会组成")
        );
        CandidatesLeave = Name<bool>(
            "candidates-leave",
            Order.YesIsStricter,
            new("members who stand leave the election committee", "成员被提名后退出选举委员会")
        );
        CandidatesLeaveFrom = Name<LeavingMoment>(
            "candidates-leave-from",
            static (value, other) => Order.LessIsStricter((int)value, (int)other),
            new("when members who stand leave the election committee", "成员退出选举委员会的时间")
        );
        RelativesLeave = Name<KinCircle>(
            "relatives-leave",
            KinCircle.WiderIsStricter,
            new("relatives of those who stand leave the election committee", "因亲属参选退出选举委员会的范围")
        );
        Absence = Name<AbsenceRule>(
            "absence",
            AbsenceRule.Compare,
            new("repeated absence from the election committee", "选举委员会成员缺席")
        );
        Replacement = Name<ValueList<Label>>(
            "replacement",
            Order.AnyWillDo<Label>(),
            new("how members who left are replaced", "选举委员会成员递补")
        );
        NextInOrderFirst = Name<bool>(
            "next-in-order-first",
            Order.YesIsStricter,
            new(
                "a fresh selection only when nobody is next in the original order",
                "没有候补人选的方可另行推选"
            )
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.election-committee.{norm}", order, title, kind);
    }

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for how many members it has.</summary>
    public NormName<CountRange> Size { get; }

    /// <summary>Gets the name for which bodies may choose it, as in the stage.</summary>
    public NormName<ValueList<Label>> ChosenBy { get; }

    /// <summary>Gets the name for the offices it is made of.</summary>
    public NormName<ValueList<Office>> Offices { get; }

    /// <summary>Gets the name for whether a member who stands must leave it.</summary>
    public NormName<bool> CandidatesLeave { get; }

    /// <summary>Gets the name for when a member who stands must have left it; from the nomination where none is stated.</summary>
    public NormName<LeavingMoment> CandidatesLeaveFrom { get; }

    /// <summary>Gets the name for whose candidacy makes a relative leave it.</summary>
    public NormName<KinCircle> RelativesLeave { get; }

    /// <summary>Gets the name for what repeated absence means.</summary>
    public NormName<AbsenceRule> Absence { get; }

    /// <summary>Gets the name for how a member who left is replaced.</summary>
    public NormName<ValueList<Label>> Replacement { get; }

    /// <summary>Gets the name for whether there may be a fresh selection only when nobody is next in the original order (没有候补人选的).</summary>
    public NormName<bool> NextInOrderFirst { get; }
}
