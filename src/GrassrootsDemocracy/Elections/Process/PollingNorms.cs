namespace GrassrootsDemocracy.Elections.Process;

/// <summary>The names of the norms on who works at the vote (投票工作人员) and on mobile ballot boxes (流动票箱).</summary>
public sealed class PollingNorms
{
    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public PollingNorms(Label kind)
        : this(kind, new(kind)) { }

    internal PollingNorms(Label kind, ProcessNorms process)
    {
        Kind = Guard.Against.NotAKind(kind);
        Roles = Name<ValueList<Label>>(
            "roles",
            Order.AllRequired<Label>(),
            new("work that candidates and their relatives may not do", "候选人及其亲属不得担任的工作")
        );
        NoCandidates = Name<bool>(
            "no-candidates",
            Order.YesIsStricter,
            new("whether candidates are kept from that work", "候选人是否应当回避")
        );
        NoRelatives = Name<KinCircle>(
            "no-relatives",
            KinCircle.WiderIsStricter,
            new("relatives of candidates who are kept from that work", "应当回避的候选人亲属")
        );
        HelpReasons = Name<ValueList<Label>>(
            "help-reasons",
            Order.AnyWillDo<Label>(),
            new("who may have a ballot written by somebody else", "可以由他人代写选票的情形")
        );
        Helpers = Name<ValueList<Label>>(
            "helpers",
            Order.AnyWillDo<Label>(),
            new("who may write for a voter who cannot", "代写选票的人")
        );
        Choices = Name<ValueList<Label>>(
            "choices",
            Order.AllRequired<Label>(),
            new("what a voter may do with a name on the ballot", "选民对候选人的表决选择")
        );
        StationScrutineers = Name<int>(
                "station-scrutineers",
                Order.MoreIsStricter,
                new("scrutineers of each polling station at least", "每个投票站监票人的最低人数")
            )
            .From(0);
        BoxReasons = Name<ValueList<Label>>(
            "box-reasons",
            Order.AnyWillDo<Label>(),
            new("for whom a mobile ballot box may be used", "可以使用流动票箱的情形")
        );
        BoxApproval = process.MobileBoxes.Approval;
        BoxScrutineers = Name<int>(
                "box-scrutineers",
                Order.MoreIsStricter,
                new("scrutineers of each mobile ballot box at least", "每个流动票箱监票人的最低人数")
            )
            .From(0);
        BoxPublished = process.MobileBoxes.Published;

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.polling.{norm}", order, title, kind);
    }

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for the work from which candidates and their relatives are kept.</summary>
    public NormName<ValueList<Label>> Roles { get; }

    /// <summary>Gets the name for whether candidates are kept from that work.</summary>
    public NormName<bool> NoCandidates { get; }

    /// <summary>Gets the name for which relatives of candidates are kept from that work.</summary>
    public NormName<KinCircle> NoRelatives { get; }

    /// <summary>Gets the name for who may have a ballot written by somebody else (委托代写): for any one of these reasons.</summary>
    public NormName<ValueList<Label>> HelpReasons { get; }

    /// <summary>Gets the name for who may write for a voter who cannot: any one of them.</summary>
    public NormName<ValueList<Label>> Helpers { get; }

    /// <summary>Gets the name for what a voter may do with a name on the ballot: each of them (赞成、反对、另选他人、弃权).</summary>
    public NormName<ValueList<Label>> Choices { get; }

    /// <summary>Gets the name for how many scrutineers each polling station has at least (投票站).</summary>
    public NormName<int> StationScrutineers { get; }

    /// <summary>Gets the name for why a mobile ballot box may be carried to voters: for any one of these reasons.</summary>
    public NormName<ValueList<Label>> BoxReasons { get; }

    /// <summary>Gets the name for whose approval each mobile ballot box needs, as in the stage: all of the list.</summary>
    public NormName<ValueList<Label>> BoxApproval { get; }

    /// <summary>Gets the name for how many scrutineers go with each mobile ballot box at least.</summary>
    public NormName<int> BoxScrutineers { get; }

    /// <summary>Gets the name for whether the voters who use a mobile ballot box and its scrutineers are published, as in the stage.</summary>
    public NormName<bool> BoxPublished { get; }
}
