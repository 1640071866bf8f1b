using System.Collections.Concurrent;

namespace GrassrootsDemocracy.Elections;

/// <summary>The names of the norms that one kind of election is decided by.</summary>
/// <remarks>
/// Every kind has the same norms under names of its own, so that one rulebook holds the law of them all. A host that
/// elects another body makes an instance of its own.
/// </remarks>
/// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
public sealed partial class ElectionNorms(Label kind) : KindNorms("election", kind)
{
    private readonly ConcurrentDictionary<string, ElectionNorms> _offices = new(StringComparer.Ordinal);

    /// <summary>Gets the names for the villagers' committee (村民委员会).</summary>
    public static ElectionNorms VillagersCommittee { get; } =
        new(Bodies.VillagersCommittee) { Body = BodyNorms.VillagersCommittee };

    /// <summary>Gets the names for the residents' committee (居民委员会).</summary>
    public static ElectionNorms ResidentsCommittee { get; } =
        new(Bodies.ResidentsCommittee) { Body = BodyNorms.ResidentsCommittee };

    /// <summary>Gets the names for the party branch committee (党支部委员会).</summary>
    public static ElectionNorms PartyBranchCommittee { get; } =
        new(Bodies.PartyBranchCommittee) { Body = BodyNorms.PartyBranchCommittee };

    /// <summary>Gets the names for the villagers' delegates, whose office is one in their assembly (村民代表).</summary>
    public static ElectionNorms VillagersDelegates { get; } = new(Bodies.VillagersDelegatesAssembly);

    // What is asked of the body in whatever room: one name for one article.
    internal BodyNorms Body
    {
        get => field ??= new(Kind);
        init;
    }

    /// <summary>Gets the office that the names are for; <see langword="null"/> when they are for all offices alike.</summary>
    public Office? Office { get; private init; }

    /// <summary>Gets the name for how many members the committee has.</summary>
    public NormName<CountRange> Seats => field ??= PartOf(Body.Size);

    /// <summary>Gets the name for the years that a term lasts.</summary>
    public NormName<int> TermYears => field ??= PartOf(Body.TermYears);

    /// <summary>
    /// Gets the name for how long before election day the roll is published at the latest: the last day of the stage, said as a
    /// time before the vote.
    /// </summary>
    public NormName<TimeLimit> RollPublished =>
        field ??= Process.Roll.Latest.AsTimeBefore(Process.Polling.Stage);

    /// <summary>Gets the name for the share of those entitled that must be on the roll.</summary>
    public NormName<Quota> Registration => field ??= VoteShare("registration", "registration", "登记率");

    /// <summary>Gets the name for how many more candidates than seats there must be.</summary>
    public NormName<Surplus> Surplus =>
        field ??= Name<Surplus>("surplus", Elections.Surplus.Compare, "candidates over seats", "候选人差额");

    /// <summary>Gets the name for who fixes, within the norm, how many more candidates than seats there are (差额数).</summary>
    public NormName<ValueList<Label>> SurplusFixedBy =>
        field ??= AnyOf("surplus-fixed-by", "who fixes the number of candidates over seats", "差额数的确定");

    /// <summary>Gets the name for whether voters may write in another name.</summary>
    public NormName<WriteInRule> WriteIns =>
        field ??= Name<WriteInRule>("write-ins", "names written in", "另选他人");

    /// <summary>Gets the name for what more ballots than there can be mean.</summary>
    public NormName<ExcessRule> ExcessBallots =>
        field ??= Name<ExcessRule>(
            "excess-ballots",
            ExcessRule.Compare,
            "more ballots than there can be",
            "收回票多于应有数的处理"
        );

    /// <summary>Gets the name for what a ballot with more marks than seats is.</summary>
    public NormName<OverMarking> OverMarked =>
        field ??= Name<OverMarking>("over-marked", "ballots with more marks than seats", "多选的选票");

    /// <summary>Gets the name for what a ballot without marks is.</summary>
    public NormName<BlankBallot> Blank => field ??= Name<BlankBallot>("blank", "blank ballots", "空白票");

    /// <summary>Gets the name for the share of votes that elects in the first round.</summary>
    public NormName<Quota> Majority => field ??= VoteShare("majority", "votes that elect", "当选票数");

    /// <summary>Gets the name for how a tie at the cut-off is resolved.</summary>
    public NormName<TieBreak> Tie => field ??= Name<TieBreak>("tie", "tie at the cut-off", "得票相等");

    /// <summary>Gets the name for how many candidates a further election has.</summary>
    public NormName<Surplus> FurtherCandidates =>
        field ??= Name<Surplus>(
            "further-candidates",
            Elections.Surplus.Compare,
            "candidates of a further election",
            "另行选举候选人差额"
        );

    /// <summary>Gets the name for what makes a further election valid.</summary>
    public NormName<TurnoutRule> FurtherTurnout =>
        field ??= Attendance("further-turnout", "turnout of a further election", "另行选举参选人数");

    /// <summary>Gets the name for the share of votes that elects in a further election.</summary>
    public NormName<Quota> FurtherMajority =>
        field ??= VoteShare("further-majority", "votes that elect in a further election", "另行选举当选票数");

    /// <summary>Gets the name for how many further elections are held before seats may stay open.</summary>
    public NormName<int> FurtherRounds =>
        field ??= AtLeast(
                "further-rounds",
                "further elections before seats may stay open",
                "名额空缺前另行选举的次数"
            )
            .From(0);

    /// <summary>Gets the name for what makes a runoff valid.</summary>
    public NormName<TurnoutRule> RunoffTurnout =>
        field ??= Attendance("runoff-turnout", "turnout of a runoff", "重新投票的参选率");

    /// <summary>Gets the name for the share of votes that elects in a runoff; where all are silent the most votes do.</summary>
    public NormName<Quota> RunoffMajority =>
        field ??= VoteShare("runoff-majority", "votes that elect in a runoff", "重新投票的当选票数");

    /// <summary>Gets the name for how many members must be elected before the remaining seats may stay open.</summary>
    public NormName<int> Vacancies =>
        field ??= AtLeast("vacancies", "members elected before seats may stay open", "允许空缺的最低当选人数")
            .From(0);

    /// <summary>Gets the name for who decides, once enough members are elected, whether the remaining seats stay open (是否暂缺).</summary>
    public NormName<ValueList<Label>> VacanciesDecidedBy =>
        field ??= AnyOf("vacancies-decided-by", "who decides whether seats stay open", "名额是否暂缺的决定");

    /// <summary>Finds the name for what makes an election valid, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<TurnoutRule> Turnout(Franchise franchise) =>
        Turnouts[(int)Guard.Against.EnumOutOfRange(franchise)];

    // In the order of the franchises.
    private NormName<TurnoutRule>[] Turnouts =>
        field ??= [
            Attendance("turnout.by-voters", "turnout of the voters", "参选人数（全体选民）"),
            Attendance("turnout.by-households", "turnout of the household delegates", "参选人数（户代表）"),
            Attendance("turnout.by-delegates", "turnout of the residents' delegates", "参选人数（居民代表）"),
            Attendance("turnout.by-members", "quorum of the party members", "到会人数（党员）"),
            Attendance("turnout.by-committee", "turnout of the committee", "委员会全体会议的到会人数"),
        ];

    /// <summary>Finds the names for one office, under which the norms for all offices hold unless one is stated for this.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The names; always the same for offices of one id.</returns>
    /// <exception cref="InvalidOperationException">These names are for an office already.</exception>
    public ElectionNorms For(Office office)
    {
        Guard.Against.Null(office);
        return Office is null
            ? _offices.GetOrAdd(
                office.Id,
                _ =>
                    new(Kind)
                    {
                        Body = Body,
                        Office = office,
                        Part = (office.Id, office),
                    }
            )
            : throw new InvalidOperationException(
                $"These names are for {Office} already: ask those of the kind of election for {office}."
            );
    }
}
