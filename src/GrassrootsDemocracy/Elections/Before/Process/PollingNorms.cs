namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>The names of the norms on who works at the vote (投票工作人员) and on mobile ballot boxes (流动票箱).</summary>
public sealed class PollingNorms : KindNorms
{
    internal PollingNorms(Label kind)
        : base("election", kind, "polling") { }

    internal ProcessNorms Process
    {
        get => field ??= new(Kind);
        init;
    }

    /// <summary>Gets the name for the work from which candidates and their relatives are kept.</summary>
    public NormName<ValueList<Label>> Roles =>
        field ??= AllOf(
            "roles",
            "work that candidates and their relatives may not do",
            "候选人及其亲属不得担任的工作"
        );

    /// <summary>Gets the name for whether candidates are kept from that work.</summary>
    public NormName<bool> NoCandidates =>
        field ??= Must("no-candidates", "whether candidates are kept from that work", "候选人是否应当回避");

    /// <summary>Gets the name for which relatives of candidates are kept from that work.</summary>
    public NormName<KinCircle> NoRelatives =>
        field ??= Name<KinCircle>(
            "no-relatives",
            KinCircle.WiderIsStricter,
            "relatives of candidates who are kept from that work",
            "应当回避的候选人亲属"
        );

    /// <summary>Gets the name for who may have a ballot written by somebody else (委托代写): for any one of these reasons.</summary>
    public NormName<ValueList<Label>> HelpReasons =>
        field ??= AnyOf(
            "help-reasons",
            "who may have a ballot written by somebody else",
            "可以由他人代写选票的情形"
        );

    /// <summary>Gets the name for who may write for a voter who cannot: any one of them.</summary>
    public NormName<ValueList<Label>> Helpers =>
        field ??= AnyOf("helpers", "who may write for a voter who cannot", "代写选票的人");

    /// <summary>Gets the name for what a voter may do with a name on the ballot: each of them (赞成、反对、另选他人、弃权).</summary>
    public NormName<ValueList<Label>> Choices =>
        field ??= AllOf("choices", "what a voter may do with a name on the ballot", "选民对候选人的表决选择");

    /// <summary>Gets the name for how many scrutineers each polling station has at least (投票站).</summary>
    public NormName<int> StationScrutineers =>
        field ??= AtLeast(
                "station-scrutineers",
                "scrutineers of each polling station at least",
                "每个投票站监票人的最低人数"
            )
            .From(0);

    /// <summary>Gets the name for why a mobile ballot box may be carried to voters: for any one of these reasons.</summary>
    public NormName<ValueList<Label>> BoxReasons =>
        field ??= AnyOf("box-reasons", "for whom a mobile ballot box may be used", "可以使用流动票箱的情形");

    /// <summary>Gets the name for whose approval each mobile ballot box needs, as in the stage: all of the list.</summary>
    public NormName<ValueList<Label>> BoxApproval => Process.MobileBoxes.Approval;

    /// <summary>Gets the name for how many scrutineers go with each mobile ballot box at least.</summary>
    public NormName<int> BoxScrutineers =>
        field ??= AtLeast(
                "box-scrutineers",
                "scrutineers of each mobile ballot box at least",
                "每个流动票箱监票人的最低人数"
            )
            .From(0);

    /// <summary>Gets the name for whether the voters who use a mobile ballot box and its scrutineers are published, as in the stage.</summary>
    public NormName<bool> BoxPublished => Process.MobileBoxes.Published;
}
