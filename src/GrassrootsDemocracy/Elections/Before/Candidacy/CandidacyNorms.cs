using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Process;

namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>The names of the norms on who may stand in one kind of election, and how candidates are found.</summary>
public sealed class CandidacyNorms : KindNorms
{
    internal CandidacyNorms(Label kind)
        : base("election", kind, "candidacy") { }

    internal ProcessNorms Process
    {
        get => field ??= new(Kind);
        init;
    }

    /// <summary>Gets the name for who may nominate, which says too who does it in the stage.</summary>
    public NormName<ValueList<Nominator>> Nominators =>
        field ??= Name(
                "nominators",
                Order.ExactlyThese<Nominator>(),
                "who nominates candidates",
                "候选人提名主体"
            )
            .NotEmpty();

    /// <summary>Gets the name for who may put a name forward where the election is held without candidates (无候选人的自荐直选).</summary>
    public NormName<ValueList<Nominator>> WithoutCandidates =>
        field ??= Name(
            "without-candidates",
            Order.ExactlyThese<Nominator>(),
            "who puts a name forward where there are no candidates",
            "无候选人选举的竞职方式"
        );

    /// <summary>Gets the name for what bars a person from standing.</summary>
    public NormName<ValueList<Label>> Bars =>
        field ??= AllOf("bars", "what bars a person from standing", "不得作为候选人的情形");

    /// <summary>Gets the name for what else bars a person by a lower rulebook.</summary>
    public NormName<ValueList<Label>> FurtherBars =>
        field ??= AllOf("further-bars", "what also bars a person from standing", "另行不得作为候选人的情形");

    /// <summary>Gets the name for what bars a person from standing only once a meeting decides so (经…决定).</summary>
    public NormName<ValueList<Label>> DecidedBars =>
        field ??= AllOf(
            "decided-bars",
            "what bars a person from standing once a meeting decides so",
            "经会议决定不得作为候选人的情形"
        );

    /// <summary>Gets the name for who decides that: any one of them.</summary>
    public NormName<ValueList<Label>> BarsDecidedBy =>
        field ??= AnyOf("bars-decided-by", "who decides that a person is barred", "决定不得作为候选人的组织");

    /// <summary>Gets the name for what a candidate must meet by a province's or a village's own rules (具体条件).</summary>
    public NormName<ValueList<Condition>> Conditions =>
        field ??= Name(
            "conditions",
            Order.AllRequired<Condition>(condition => condition.Subject, Condition.Compare),
            "what candidates must meet",
            "候选人具体条件"
        );

    /// <summary>Gets the name for whether a candidate must be on the roll.</summary>
    public NormName<bool> MustBeVoter =>
        field ??= Must("must-be-voter", "candidates are on the roll", "候选人须为选民");

    /// <summary>Gets the name for who may review the candidates, as in the stage.</summary>
    public NormName<ValueList<Label>> Reviewer => Process.Review.Actors;

    /// <summary>Gets the name for the offices that a candidate must give up before taking the post.</summary>
    public NormName<ValueList<Label>> IncompatibleOffices =>
        field ??= AllOf("incompatible-offices", "offices to be given up", "不得兼任的职务");

    /// <summary>Gets the name for how many terms running one person may serve (连选连任).</summary>
    public NormName<int> TermsRunning =>
        field ??= AtMost("terms-running", "terms running of one person", "连任届数").From(1);

    /// <summary>Gets the name for how many posts one person may stand for.</summary>
    public NormName<int> PostsOfOnePerson =>
        field ??= AtMost("posts-of-one-person", "posts that one person may stand for", "一人可以参选的职务数")
            .From(1);

    /// <summary>Gets the name for how many posts one nominator may nominate the same person for.</summary>
    public NormName<int> PostsByOneNominator =>
        field ??= AtMost(
                "posts-by-one-nominator",
                "posts for which one nominator may name the same person",
                "同一提名人提名同一人的职务数"
            )
            .From(1);

    /// <summary>Gets the name for how many more names than posts one nominator may put forward; none for as many as posts.</summary>
    public NormName<int> NamesOverPosts =>
        field ??= AtMost("names-over-posts", "names over posts of one nominator", "每人提名人数超出职数")
            .From(0);

    /// <summary>Gets the name for whether somebody may nominate, or sign up, through another.</summary>
    public NormName<bool> NominationByProxy =>
        field ??= May("nomination-by-proxy", "nominating through another", "委托他人提名");

    /// <summary>Gets the name for how long before election day one signs up at the latest where there are no candidates, as in the stage.</summary>
    public NormName<TimeLimit> SignUpBefore =>
        field ??= Process.SelfNomination.Latest.AsTimeBefore(Process.Polling.Stage);

    /// <summary>Gets the name for how many must take part in a nomination by ballot, or in a primary (投票提名、预选).</summary>
    public NormName<TurnoutRule> BallotTurnout =>
        field ??= Attendance(
            "ballot-turnout",
            "turnout of a nomination by ballot",
            "投票提名、预选的参加人数"
        );

    /// <summary>Gets the name for the order in which the formal candidates are published (张榜公布的顺序).</summary>
    public NormName<Label> ListOrder =>
        field ??= Name<Label>("list-order", "order of the published candidates", "候选人名单公布的顺序");

    /// <summary>Gets the name for how long before election day a candidate withdraws at the latest, as in the stage.</summary>
    public NormName<TimeLimit> WithdrawnBefore =>
        field ??= Process.Withdrawal.Latest.AsTimeBefore(Process.Polling.Stage);

    /// <summary>Gets the name for the evidence that a withdrawal needs, such as a written request, as in the stage.</summary>
    public NormName<ValueList<Label>> WithdrawalEvidence => Process.Withdrawal.Evidence;

    /// <summary>Gets the name for whether the place of one who withdrew goes to the next by votes of nomination.</summary>
    public NormName<bool> FilledByVotes =>
        field ??= Name<bool>(
            "filled-by-votes",
            "the next by votes of nomination moves up",
            "按提名得票依次补足"
        );
}
