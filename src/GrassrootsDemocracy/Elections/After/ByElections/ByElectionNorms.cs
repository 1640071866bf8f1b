namespace GrassrootsDemocracy.Elections.After.ByElections;

/// <summary>The names of the norms by which seats of one kind of committee that fall empty are filled (补选).</summary>
public sealed class ByElectionNorms : KindNorms
{
    internal ByElectionNorms(Label kind)
        : base("election", kind, "by-election") { }

    /// <summary>Gets the name for which bodies may hold a by-election.</summary>
    public NormName<ValueList<ByElectionBody>> Bodies =>
        field ??= Name(
            "bodies",
            Order.AnyWillDo<ByElectionBody>(),
            "bodies that may hold a by-election",
            "补选的组织"
        );

    /// <summary>Gets the name for who runs it (主持).</summary>
    public NormName<Label> RunBy => field ??= Name<Label>("run-by", "who runs a by-election", "补选的主持");

    /// <summary>Gets the name for how soon after a seat falls empty it is held.</summary>
    public NormName<TimeLimit> Within =>
        field ??= Name<TimeLimit>(
            "within",
            TimeLimit.ShorterIsStricter,
            "by-election after a seat falls empty",
            "补选期限"
        );

    /// <summary>Gets the name for the number of members below which it must be held.</summary>
    public NormName<int> RequiredBelow =>
        field ??= AtLeast(
                "required-below",
                "members below whom a by-election must be held",
                "必须补选的人数下限"
            )
            .From(1);

    /// <summary>Gets the name for who may agree, while enough members are left, that none is held (同意不补选).</summary>
    public NormName<ValueList<Label>> WaivedBy =>
        field ??= AnyOf("waived-by", "who may do without a by-election", "同意不补选的组织");

    /// <summary>Gets the name for what comes before it, such as a report to the township (事先报告).</summary>
    public NormName<ValueList<Label>> Parts =>
        field ??= AllOf("parts", "what comes before a by-election", "补选前应办理的事项");

    /// <summary>Gets the name for how little of the term may be left for it not to be needed.</summary>
    public NormName<TimeLimit> NotNeeded =>
        field ??= Name<TimeLimit>(
            "not-needed",
            TimeLimit.ShorterIsStricter,
            "rest of the term for which no by-election is needed",
            "可以不补选的剩余任期"
        );

    /// <summary>Gets the name for how many more candidates than seats there must be.</summary>
    public NormName<Surplus> Surplus =>
        field ??= Name<Surplus>(
            "surplus",
            Elections.Surplus.Compare,
            "candidates over seats in a by-election",
            "补选的候选人差额"
        );

    /// <summary>Gets the name for whether those elected serve until the current term ends.</summary>
    public NormName<bool> ServesOutTerm =>
        field ??= Name<bool>("serves-out-term", "those elected serve out the term", "补选成员任期至本届届满");

    /// <summary>Finds the name for what makes a by-election valid, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<TurnoutRule> Turnout(Franchise franchise) =>
        Turnouts[(int)Guard.Against.EnumOutOfRange(franchise)];

    // In the order of the franchises.
    private NormName<TurnoutRule>[] Turnouts =>
        field ??= [
            Attendance(
                "turnout.by-voters",
                "turnout of the voters in a by-election",
                "补选的参选人数（全体选民）"
            ),
            Attendance(
                "turnout.by-households",
                "turnout of the household delegates in a by-election",
                "补选的参选人数（户代表）"
            ),
            Attendance(
                "turnout.by-delegates",
                "turnout of the delegates in a by-election",
                "补选的参选人数（代表）"
            ),
            Attendance(
                "turnout.by-members",
                "turnout of the party members in a by-election",
                "补选的到会人数（党员）"
            ),
            Attendance(
                "turnout.by-committee",
                "turnout of the committee in a by-election",
                "委员会补选的参加人数"
            ),
        ];

    /// <summary>Finds the name for the share of votes that elects, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<Quota> Majority(Franchise franchise) =>
        Majorities[(int)Guard.Against.EnumOutOfRange(franchise)];

    // In the order of the franchises.
    private NormName<Quota>[] Majorities =>
        field ??= [
            VoteShare(
                "majority.by-voters",
                "votes of the voters that elect in a by-election",
                "补选的当选票数（全体选民）"
            ),
            VoteShare(
                "majority.by-households",
                "votes of the household delegates that elect in a by-election",
                "补选的当选票数（户代表）"
            ),
            VoteShare(
                "majority.by-delegates",
                "votes of the delegates that elect in a by-election",
                "补选的当选票数（代表）"
            ),
            VoteShare(
                "majority.by-members",
                "votes of the party members that elect in a by-election",
                "补选的当选票数（党员）"
            ),
            VoteShare(
                "majority.by-committee",
                "votes that elect in a by-election by the committee",
                "委员会补选的当选票数"
            ),
        ];
}
