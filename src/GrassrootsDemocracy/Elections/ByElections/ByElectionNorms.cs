namespace GrassrootsDemocracy.Elections.ByElections;

/// <summary>The names of the norms by which seats of one kind of committee that fall empty are filled (补选).</summary>
public sealed class ByElectionNorms
{
    private readonly NormName<TurnoutRule>[] _turnout;
    private readonly NormName<Quota>[] _majority;

    /// <summary>Names the norms of a kind of committee.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public ByElectionNorms(Label kind)
    {
        Guard.Against.NotAKind(kind);
        Bodies = Name<ValueList<ByElectionBody>>(
            "bodies",
            Order.AnyWillDo<ByElectionBody>(),
            new("bodies that may hold a by-election", "补选的组织")
        );
        RunBy = Name<Label>("run-by", Order.None, new("who runs a by-election", "补选的主持"));
        Within = Name<TimeLimit>(
            "within",
            TimeLimit.ShorterIsStricter,
            new("by-election after a seat falls empty", "补选期限")
        );
        RequiredBelow = Name<int>(
                "required-below",
                Order.MoreIsStricter,
                new("members below whom a by-election must be held", "必须补选的人数下限")
            )
            .From(1);
        WaivedBy = Name<ValueList<Label>>(
            "waived-by",
            Order.AnyWillDo<Label>(),
            new("who may do without a by-election", "同意不补选的组织")
        );
        Parts = Name<ValueList<Label>>(
            "parts",
            Order.AllRequired<Label>(),
            new("what comes before a by-election", "补选前应办理的事项")
        );
        NotNeeded = Name<TimeLimit>(
            "not-needed",
            TimeLimit.ShorterIsStricter,
            new("rest of the term for which no by-election is needed", "可以不补选的剩余任期")
        );
        Surplus = Name<Surplus>(
            "surplus",
            Elections.Surplus.Compare,
            new("candidates over seats in a by-election", "补选的候选人差额")
        );
        ServesOutTerm = Name<bool>(
            "serves-out-term",
            Order.None,
            new("those elected serve out the term", "补选成员任期至本届届满")
        );
        _turnout =
        [
            .. Enum.GetValues<Franchise>()
                .Select(one =>
                    Name<TurnoutRule>(
                        $"turnout.{FranchiseIds.Of(one)}",
                        TurnoutRule.Compare,
                        TurnoutTitle(one)
                    )
                ),
        ];
        _majority =
        [
            .. Enum.GetValues<Franchise>()
                .Select(one =>
                    Name<Quota>($"majority.{FranchiseIds.Of(one)}", Order.Quotas, MajorityTitle(one))
                ),
        ];

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.by-election.{norm}", order, title, kind);
    }

    /// <summary>Gets the name for which bodies may hold a by-election.</summary>
    public NormName<ValueList<ByElectionBody>> Bodies { get; }

    /// <summary>Gets the name for who runs it (主持).</summary>
    public NormName<Label> RunBy { get; }

    /// <summary>Gets the name for how soon after a seat falls empty it is held.</summary>
    public NormName<TimeLimit> Within { get; }

    /// <summary>Gets the name for the number of members below which it must be held.</summary>
    public NormName<int> RequiredBelow { get; }

    /// <summary>Gets the name for who may agree, while enough members are left, that none is held (同意不补选).</summary>
    public NormName<ValueList<Label>> WaivedBy { get; }

    /// <summary>Gets the name for what comes before it, such as a report to the township (事先报告).</summary>
    public NormName<ValueList<Label>> Parts { get; }

    /// <summary>Gets the name for how little of the term may be left for it not to be needed.</summary>
    public NormName<TimeLimit> NotNeeded { get; }

    /// <summary>Gets the name for how many more candidates than seats there must be.</summary>
    public NormName<Surplus> Surplus { get; }

    /// <summary>Gets the name for whether those elected serve until the current term ends.</summary>
    public NormName<bool> ServesOutTerm { get; }

    /// <summary>Finds the name for what makes a by-election valid, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<TurnoutRule> Turnout(Franchise franchise) =>
        _turnout[(int)Guard.Against.EnumOutOfRange(franchise)];

    /// <summary>Finds the name for the share of votes that elects, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<Quota> Majority(Franchise franchise) =>
        _majority[(int)Guard.Against.EnumOutOfRange(franchise)];

    private static Words TurnoutTitle(Franchise franchise) =>
        franchise switch
        {
            Franchise.Voters => new("turnout of the voters in a by-election", "补选的参选人数（全体选民）"),
            Franchise.HouseholdDelegates => new(
                "turnout of the household delegates in a by-election",
                "补选的参选人数（户代表）"
            ),
            Franchise.ResidentsDelegates => new(
                "turnout of the delegates in a by-election",
                "补选的参选人数（代表）"
            ),
            Franchise.Committee => new("turnout of the committee in a by-election", "委员会补选的参加人数"),
            _ => new("turnout of the party members in a by-election", "补选的到会人数（党员）"),
        };

    private static Words MajorityTitle(Franchise franchise) =>
        franchise switch
        {
            Franchise.Voters => new(
                "votes of the voters that elect in a by-election",
                "补选的当选票数（全体选民）"
            ),
            Franchise.HouseholdDelegates => new(
                "votes of the household delegates that elect in a by-election",
                "补选的当选票数（户代表）"
            ),
            Franchise.ResidentsDelegates => new(
                "votes of the delegates that elect in a by-election",
                "补选的当选票数（代表）"
            ),
            Franchise.Committee => new(
                "votes that elect in a by-election by the committee",
                "委员会补选的当选票数"
            ),
            _ => new("votes of the party members that elect in a by-election", "补选的当选票数（党员）"),
        };
}
