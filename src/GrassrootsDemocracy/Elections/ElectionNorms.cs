using System.Collections.Concurrent;

namespace GrassrootsDemocracy.Elections;

/// <summary>The names of the norms that one kind of election is decided by.</summary>
/// <remarks>
/// Every kind has the same norms under names of its own, so that one rulebook holds the law of them all. A host that
/// elects another body makes an instance of its own.
/// </remarks>
public sealed partial class ElectionNorms
{
    private readonly NormName<TurnoutRule>[] _turnout;
    private readonly ConcurrentDictionary<string, ElectionNorms> _offices = new(StringComparer.Ordinal);

    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public ElectionNorms(Label kind)
        : this(new BodyNorms(kind)) { }

    internal ElectionNorms(BodyNorms body)
    {
        Body = body;
        var kind = Kind = body.Kind;
        Seats = body.Size;
        TermYears = body.TermYears;
        Registration = Name<Quota>("registration", Order.Quotas, new("registration", "登记率"));
        Surplus = Name<Surplus>(
            "surplus",
            Elections.Surplus.Compare,
            new("candidates over seats", "候选人差额")
        );
        SurplusFixedBy = Name<ValueList<Label>>(
            "surplus-fixed-by",
            Order.AnyWillDo<Label>(),
            new("who fixes the number of candidates over seats", "差额数的确定")
        );
        WriteIns = Name<WriteInRule>("write-ins", Order.None, new("names written in", "另选他人"));
        ExcessBallots = Name<ExcessRule>(
            "excess-ballots",
            ExcessRule.Compare,
            new("more ballots than there can be", "收回票多于应有数的处理")
        );
        _turnout = [.. Enum.GetValues<Franchise>().Select(Turnout)];
        OverMarked = Name<OverMarking>(
            "over-marked",
            Order.None,
            new("ballots with more marks than seats", "多选的选票")
        );
        Blank = Name<BlankBallot>("blank", Order.None, new("blank ballots", "空白票"));
        Majority = Name<Quota>("majority", Order.Quotas, new("votes that elect", "当选票数"));
        Tie = Name<TieBreak>("tie", Order.None, new("tie at the cut-off", "得票相等"));
        FurtherCandidates = Name<Surplus>(
            "further-candidates",
            Elections.Surplus.Compare,
            new("candidates of a further election", "另行选举候选人差额")
        );
        FurtherTurnout = Name<TurnoutRule>(
            "further-turnout",
            TurnoutRule.Compare,
            new("turnout of a further election", "另行选举参选人数")
        );
        FurtherMajority = Name<Quota>(
            "further-majority",
            Order.Quotas,
            new("votes that elect in a further election", "另行选举当选票数")
        );
        FurtherRounds = Name<int>(
                "further-rounds",
                Order.MoreIsStricter,
                new("further elections before seats may stay open", "名额空缺前另行选举的次数")
            )
            .From(0);
        RunoffTurnout = Name<TurnoutRule>(
            "runoff-turnout",
            TurnoutRule.Compare,
            new("turnout of a runoff", "重新投票的参选率")
        );
        RunoffMajority = Name<Quota>(
            "runoff-majority",
            Order.Quotas,
            new("votes that elect in a runoff", "重新投票的当选票数")
        );
        Vacancies = Name<int>(
                "vacancies",
                Order.MoreIsStricter,
                new("members elected before seats may stay open", "允许空缺的最低当选人数")
            )
            .From(0);
        VacanciesDecidedBy = Name<ValueList<Label>>(
            "vacancies-decided-by",
            Order.AnyWillDo<Label>(),
            new("who decides whether seats stay open", "名额是否暂缺的决定")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.{norm}", order, title, kind);

        NormName<TurnoutRule> Turnout(Franchise franchise) =>
            new(
                $"election.{kind.Key}.turnout.{FranchiseIds.Of(franchise)}",
                TurnoutRule.Compare,
                TurnoutTitle(franchise),
                kind
            );
    }

    private ElectionNorms(ElectionNorms general, Office office)
    {
        Body = general.Body;
        Kind = general.Kind;
        Office = office;
        Seats = For(general.Seats);
        TermYears = For(general.TermYears);
        Registration = For(general.Registration);
        Surplus = For(general.Surplus);
        SurplusFixedBy = For(general.SurplusFixedBy);
        WriteIns = For(general.WriteIns);
        ExcessBallots = For(general.ExcessBallots);
        OverMarked = For(general.OverMarked);
        Blank = For(general.Blank);
        Majority = For(general.Majority);
        Tie = For(general.Tie);
        FurtherCandidates = For(general.FurtherCandidates);
        FurtherTurnout = For(general.FurtherTurnout);
        FurtherMajority = For(general.FurtherMajority);
        FurtherRounds = For(general.FurtherRounds);
        RunoffTurnout = For(general.RunoffTurnout);
        RunoffMajority = For(general.RunoffMajority);
        Vacancies = For(general.Vacancies);
        VacanciesDecidedBy = For(general.VacanciesDecidedBy);
        _turnout = [.. Enum.GetValues<Franchise>().Select(franchise => For(general.Turnout(franchise)))];

        NormName<T> For<T>(NormName<T> name)
            where T : notnull => name.For(office.Id, office);
    }

    /// <summary>Gets the names for the villagers' committee (村民委员会).</summary>
    public static ElectionNorms VillagersCommittee { get; } = new(BodyNorms.VillagersCommittee);

    /// <summary>Gets the names for the residents' committee (居民委员会).</summary>
    public static ElectionNorms ResidentsCommittee { get; } = new(BodyNorms.ResidentsCommittee);

    /// <summary>Gets the names for the party branch committee (党支部委员会).</summary>
    public static ElectionNorms PartyBranchCommittee { get; } = new(BodyNorms.PartyBranchCommittee);

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    // What is asked of the body in whatever room: one name for one article.
    internal BodyNorms Body { get; }

    /// <summary>Gets the office that the names are for; <see langword="null"/> when they are for all offices alike.</summary>
    public Office? Office { get; }

    /// <summary>Gets the name for how many members the committee has.</summary>
    public NormName<CountRange> Seats { get; }

    /// <summary>Gets the name for the years that a term lasts.</summary>
    public NormName<int> TermYears { get; }

    /// <summary>
    /// Gets the name for how long before election day the roll is published at the latest: the last day of the stage, said as a
    /// time before the vote.
    /// </summary>
    public NormName<TimeLimit> RollPublished =>
        field ??= Process.Roll.Latest.AsTimeBefore(Process.Polling.Stage);

    /// <summary>Gets the name for the share of those entitled that must be on the roll.</summary>
    public NormName<Quota> Registration { get; }

    /// <summary>Gets the name for how many more candidates than seats there must be.</summary>
    public NormName<Surplus> Surplus { get; }

    /// <summary>Gets the name for who fixes, within the norm, how many more candidates than seats there are (差额数).</summary>
    public NormName<ValueList<Label>> SurplusFixedBy { get; }

    /// <summary>Gets the name for whether voters may write in another name.</summary>
    public NormName<WriteInRule> WriteIns { get; }

    /// <summary>Gets the name for what more ballots than there can be mean.</summary>
    public NormName<ExcessRule> ExcessBallots { get; }

    /// <summary>Gets the name for what a ballot with more marks than seats is.</summary>
    public NormName<OverMarking> OverMarked { get; }

    /// <summary>Gets the name for what a ballot without marks is.</summary>
    public NormName<BlankBallot> Blank { get; }

    /// <summary>Gets the name for the share of votes that elects in the first round.</summary>
    public NormName<Quota> Majority { get; }

    /// <summary>Gets the name for how a tie at the cut-off is resolved.</summary>
    public NormName<TieBreak> Tie { get; }

    /// <summary>Gets the name for how many candidates a further election has.</summary>
    public NormName<Surplus> FurtherCandidates { get; }

    /// <summary>Gets the name for what makes a further election valid.</summary>
    public NormName<TurnoutRule> FurtherTurnout { get; }

    /// <summary>Gets the name for the share of votes that elects in a further election.</summary>
    public NormName<Quota> FurtherMajority { get; }

    /// <summary>Gets the name for how many further elections are held before seats may stay open.</summary>
    public NormName<int> FurtherRounds { get; }

    /// <summary>Gets the name for what makes a runoff valid.</summary>
    public NormName<TurnoutRule> RunoffTurnout { get; }

    /// <summary>Gets the name for the share of votes that elects in a runoff; where all are silent the most votes do.</summary>
    public NormName<Quota> RunoffMajority { get; }

    /// <summary>Gets the name for how many members must be elected before the remaining seats may stay open.</summary>
    public NormName<int> Vacancies { get; }

    /// <summary>Gets the name for who decides, once enough members are elected, whether the remaining seats stay open (是否暂缺).</summary>
    public NormName<ValueList<Label>> VacanciesDecidedBy { get; }

    /// <summary>Finds the name for what makes an election valid, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<TurnoutRule> Turnout(Franchise franchise) =>
        _turnout[(int)Guard.Against.EnumOutOfRange(franchise)];

    /// <summary>Finds the names for one office, under which the norms for all offices hold unless one is stated for this.</summary>
    /// <param name="office">The office.</param>
    /// <returns>The names; always the same for offices of one id.</returns>
    /// <exception cref="InvalidOperationException">These names are for an office already.</exception>
    public ElectionNorms For(Office office)
    {
        Guard.Against.Null(office);
        return Office is null
            ? _offices.GetOrAdd(office.Id, _ => new(this, office))
            : throw new InvalidOperationException(
                $"These names are for {Office} already: ask those of the kind of election for {office}."
            );
    }

    private static Words TurnoutTitle(Franchise franchise) =>
        franchise switch
        {
            Franchise.Voters => new("turnout of the voters", "参选人数（全体选民）"),
            Franchise.HouseholdDelegates => new("turnout of the household delegates", "参选人数（户代表）"),
            Franchise.ResidentsDelegates => new(
                "turnout of the residents' delegates",
                "参选人数（居民代表）"
            ),
            Franchise.Committee => new("turnout of the committee", "委员会全体会议的到会人数"),
            _ => new("quorum of the party members", "到会人数（党员）"),
        };
}
