namespace GrassrootsDemocracy.Elections.Recalls;

/// <summary>The names of the norms by which members of one kind of committee are recalled (罢免).</summary>
public sealed class RecallNorms
{
    private readonly NormName<TurnoutRule>[] _turnout;

    /// <summary>Names the norms of a kind of committee.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public RecallNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        Petition = Name<ValueList<PetitionRoute>>(
            "petition",
            PetitionRoute.Order,
            new("petition for a recall", "罢免要求的联名人数")
        );
        ProposedBy = Name<ValueList<Label>>(
            "proposed-by",
            Order.AnyWillDo<Label>(),
            new("who may propose a recall without signatures", "可以提出罢免建议的机关")
        );
        Grounds = Name<ValueList<Label>>(
            "grounds",
            Order.AnyWillDo<Label>(),
            new("grounds of such a proposal", "提出罢免建议的情形")
        );
        Parts = Name<ValueList<Label>>(
            "parts",
            Order.AllRequired<Label>(),
            new("what a petition must have", "罢免要求的内容")
        );
        SameFacts = Name<TimeLimit>(
                "same-facts",
                TimeLimit.LastingLongerIsStricter,
                new("same facts after a recall that failed", "罢免未获通过后同一事实的限制")
            )
            .NotAtOnce();
        Callers = Name<ValueList<RecallCaller>>(
                "callers",
                RecallCaller.Compare,
                new("who calls the vote on a recall", "罢免投票的召集")
            )
            .NotEmpty()
            .Refusing(static callers =>
                callers.SkipLast(1).Any(caller => caller.Within is null)
                    ? "somebody before the last has as long as it takes, so that the turn of the next never comes: state a time"
                    : null
            );
        Safeguards = Name<ValueList<Label>>(
            "safeguards",
            Order.AllRequired<Label>(),
            new("what the member must be given", "被罢免者的申辩")
        );
        Suspension = Name<bool>(
            "suspension",
            Order.None,
            new("duties rest until the vote", "投票前停止职务")
        );
        Resignation = Name<bool>(
            "resignation",
            Order.None,
            new("resignation ends the recall", "辞职终止罢免程序")
        );
        Mode = Name<bool>(
            "mode",
            Order.YesIsStricter,
            new("those vote who elected the member", "按产生时的方式投票")
        );
        _turnout =
        [
            .. Enum.GetValues<Franchise>()
                .Select(franchise =>
                    Name<TurnoutRule>(
                        $"turnout.{FranchiseIds.Of(franchise)}",
                        TurnoutRule.Compare,
                        TurnoutTitle(franchise)
                    )
                ),
        ];
        Majority = Name<Quota>("majority", Order.Quotas, new("votes that recall", "罢免通过票数"));
        Aftermath = Name<ValueList<Label>>(
            "aftermath",
            Order.AllRequired<Label>(),
            new("what is done with the result of a recall", "罢免结果的公告和备案")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.recall.{norm}", order, title, kind);
    }

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for the ways to ask for a recall, any of which is enough (联名要求).</summary>
    public NormName<ValueList<PetitionRoute>> Petition { get; }

    /// <summary>Gets the name for who may propose a recall without signatures (罢免建议): any one of them.</summary>
    public NormName<ValueList<Label>> ProposedBy { get; }

    /// <summary>Gets the name for the grounds of such a proposal, any one of which is enough.</summary>
    public NormName<ValueList<Label>> Grounds { get; }

    /// <summary>Gets the name for what a petition must have, such as its reasons (罢免理由).</summary>
    public NormName<ValueList<Label>> Parts { get; }

    /// <summary>Gets the name for how long after a recall failed the same facts cannot bring another.</summary>
    public NormName<TimeLimit> SameFacts { get; }

    /// <summary>Gets the name for who calls the vote and within what time, one after the other.</summary>
    public NormName<ValueList<RecallCaller>> Callers { get; }

    /// <summary>Gets the name for what the member must be given, such as a hearing (申辩).</summary>
    public NormName<ValueList<Label>> Safeguards { get; }

    /// <summary>Gets the name for whether the member's duties rest until the vote.</summary>
    public NormName<bool> Suspension { get; }

    /// <summary>Gets the name for whether a resignation accepted before the vote ends the recall.</summary>
    public NormName<bool> Resignation { get; }

    /// <summary>Gets the name for whether those vote who elected the member (产生时的选举方式).</summary>
    public NormName<bool> Mode { get; }

    /// <summary>Gets the name for the share of votes that recalls.</summary>
    public NormName<Quota> Majority { get; }

    /// <summary>Gets the name for what must be done with the result, such as its announcement.</summary>
    public NormName<ValueList<Label>> Aftermath { get; }

    /// <summary>Finds the name for what makes the vote valid, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<TurnoutRule> Turnout(Franchise franchise) =>
        _turnout[(int)Guard.Against.EnumOutOfRange(franchise)];

    private static Words TurnoutTitle(Franchise franchise) =>
        franchise switch
        {
            Franchise.Voters => new("turnout of the voters in a recall", "罢免的参选人数（全体选民）"),
            Franchise.HouseholdDelegates => new(
                "turnout of the household delegates in a recall",
                "罢免的参选人数（户代表）"
            ),
            Franchise.ResidentsDelegates => new(
                "turnout of the delegates in a recall",
                "罢免的参选人数（代表）"
            ),
            Franchise.Committee => new("turnout of the committee in a recall", "委员会罢免表决的参加人数"),
            _ => new("turnout of the party members in a recall", "罢免的到会人数（党员）"),
        };
}
