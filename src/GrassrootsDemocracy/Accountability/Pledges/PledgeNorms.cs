namespace GrassrootsDemocracy.Accountability.Pledges;

/// <summary>The names of the norms on pledges (承诺制): by whom, with what targets, and how their fulfilment (兑现) is told.</summary>
/// <param name="kind">The body that pledges, or whose members do.</param>
public sealed class PledgeNorms(Label kind) : KindNorms("accountability", kind, "pledge")
{
    /// <summary>Gets the names for both committees (两委).</summary>
    public static PledgeNorms TwoCommittees { get; } = new(Bodies.TwoCommittees);

    /// <summary>Gets the names for the villagers' committee (村民委员会).</summary>
    public static PledgeNorms VillagersCommittee { get; } = new(Bodies.VillagersCommittee);

    /// <summary>Gets the names for the party branch committee (党支部委员会).</summary>
    public static PledgeNorms PartyBranchCommittee { get; } = new(Bodies.PartyBranchCommittee);

    /// <summary>Gets the name for whether a pledge is made in public (公开承诺).</summary>
    public NormName<bool> Public => field ??= Must("public", "pledges are made in public", "公开承诺");

    /// <summary>Gets the name for how many targets a pledge has at least.</summary>
    public NormName<int> LeastTargets =>
        field ??= AtLeast("least-targets", "targets of a pledge at least", "承诺事项的最少项数").From(0);

    /// <summary>Gets the name for whether each target has a number and a last day by which it can be told whether it is reached.</summary>
    public NormName<bool> Measurable =>
        field ??= Must("measurable", "targets are measurable", "承诺事项可以衡量");

    /// <summary>Gets the name for the share of the targets that must be fulfilled when all are due.</summary>
    public NormName<Threshold> LeastFulfilled =>
        field ??= Name<Threshold>(
            "least-fulfilled",
            static (value, other) => value.ComparedWith(other),
            "share of the targets that is fulfilled",
            "承诺兑现率"
        );

    /// <summary>Gets the name for how often it is told what became of the targets.</summary>
    public NormName<Cadence> ToldEvery =>
        field ??= Name<Cadence>(
            "told-every",
            Cadence.Compare,
            "how often fulfilment is told",
            "公布承诺兑现情况的次数"
        );
}
