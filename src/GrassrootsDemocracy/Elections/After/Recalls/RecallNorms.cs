namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>The names of the norms by which members of one kind of committee are recalled (罢免).</summary>
public sealed class RecallNorms : KindNorms
{
    internal RecallNorms(Label kind)
        : base("election", kind, "recall") { }

    /// <summary>Gets the name for the ways to ask for a recall, any of which is enough (联名要求).</summary>
    public NormName<ValueList<PetitionRoute>> Petition =>
        field ??= Name<ValueList<PetitionRoute>>(
            "petition",
            PetitionRoute.Order,
            "petition for a recall",
            "罢免要求的联名人数"
        );

    /// <summary>Gets the name for who may propose a recall without signatures (罢免建议): any one of them.</summary>
    public NormName<ValueList<Label>> ProposedBy =>
        field ??= AnyOf(
            "proposed-by",
            "who may propose a recall without signatures",
            "可以提出罢免建议的机关"
        );

    /// <summary>Gets the name for the grounds of such a proposal, any one of which is enough.</summary>
    public NormName<ValueList<Label>> Grounds =>
        field ??= AnyOf("grounds", "grounds of such a proposal", "提出罢免建议的情形");

    /// <summary>Gets the name for what a petition must have, such as its reasons (罢免理由).</summary>
    public NormName<ValueList<Label>> Parts =>
        field ??= AllOf("parts", "what a petition must have", "罢免要求的内容");

    /// <summary>Gets the name for how long after a recall failed the same facts cannot bring another.</summary>
    public NormName<TimeLimit> SameFacts =>
        field ??= Name<TimeLimit>(
                "same-facts",
                TimeLimit.LastingLongerIsStricter,
                "same facts after a recall that failed",
                "罢免未获通过后同一事实的限制"
            )
            .NotAtOnce();

    /// <summary>Gets the name for who calls the vote and within what time, one after the other.</summary>
    public NormName<ValueList<RecallCaller>> Callers =>
        field ??= Name<ValueList<RecallCaller>>(
                "callers",
                RecallCaller.Compare,
                "who calls the vote on a recall",
                "罢免投票的召集"
            )
            .NotEmpty()
            .Refusing(static callers =>
                callers.SkipLast(1).Any(caller => caller.Within is null)
                    ? "somebody before the last has as long as it takes, so that the turn of the next never comes: state a time"
                    : null
            );

    /// <summary>Gets the name for what the member must be given, such as a hearing (申辩).</summary>
    public NormName<ValueList<Label>> Safeguards =>
        field ??= AllOf("safeguards", "what the member must be given", "被罢免者的申辩");

    /// <summary>Gets the name for whether the member's duties rest until the vote.</summary>
    public NormName<bool> Suspension =>
        field ??= Name<bool>("suspension", "duties rest until the vote", "投票前停止职务");

    /// <summary>Gets the name for whether a resignation accepted before the vote ends the recall.</summary>
    public NormName<bool> Resignation =>
        field ??= Name<bool>("resignation", "resignation ends the recall", "辞职终止罢免程序");

    /// <summary>Gets the name for whether those vote who elected the member (产生时的选举方式).</summary>
    public NormName<bool> Mode =>
        field ??= Must("mode", "those vote who elected the member", "按产生时的方式投票");

    /// <summary>Gets the name for the share of votes that recalls.</summary>
    public NormName<Quota> Majority => field ??= VoteShare("majority", "votes that recall", "罢免通过票数");

    /// <summary>Gets the name for what must be done with the result, such as its announcement.</summary>
    public NormName<ValueList<Label>> Aftermath =>
        field ??= AllOf("aftermath", "what is done with the result of a recall", "罢免结果的公告和备案");

    /// <summary>Finds the name for what makes the vote valid, which depends on who votes.</summary>
    /// <param name="franchise">Who casts the votes.</param>
    /// <returns>The name.</returns>
    public NormName<TurnoutRule> Turnout(Franchise franchise) =>
        Turnouts[(int)Guard.Against.EnumOutOfRange(franchise)];

    // In the order of the franchises.
    private NormName<TurnoutRule>[] Turnouts =>
        field ??= [
            Attendance(
                "turnout.by-voters",
                "turnout of the voters in a recall",
                "罢免的参选人数（全体选民）"
            ),
            Attendance(
                "turnout.by-households",
                "turnout of the household delegates in a recall",
                "罢免的参选人数（户代表）"
            ),
            Attendance(
                "turnout.by-delegates",
                "turnout of the delegates in a recall",
                "罢免的参选人数（代表）"
            ),
            Attendance(
                "turnout.by-members",
                "turnout of the party members in a recall",
                "罢免的到会人数（党员）"
            ),
            Attendance(
                "turnout.by-committee",
                "turnout of the committee in a recall",
                "委员会罢免表决的参加人数"
            ),
        ];
}
