using GrassrootsDemocracy.Elections.Conditions;
using GrassrootsDemocracy.Elections.Process;

namespace GrassrootsDemocracy.Elections.Candidacy;

/// <summary>The names of the norms on who may stand in one kind of election, and how candidates are found.</summary>
public sealed class CandidacyNorms
{
    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public CandidacyNorms(Label kind)
        : this(kind, new(kind)) { }

    internal CandidacyNorms(Label kind, ProcessNorms process)
    {
        Kind = Guard.Against.NotAKind(kind);
        Nominators = NominatorsOf(kind);
        WithoutCandidates = Name<ValueList<Nominator>>(
            "without-candidates",
            Order.ExactlyThese<Nominator>(),
            new("who puts a name forward where there are no candidates", "无候选人选举的竞职方式")
        );
        Bars = Name<ValueList<Label>>(
            "bars",
            Order.AllRequired<Label>(),
            new("what bars a person from standing", "不得作为候选人的情形")
        );
        FurtherBars = Name<ValueList<Label>>(
            "further-bars",
            Order.AllRequired<Label>(),
            new("what also bars a person from standing", "另行不得作为候选人的情形")
        );
        DecidedBars = Name<ValueList<Label>>(
            "decided-bars",
            Order.AllRequired<Label>(),
            new(
                "what bars a person from standing once a meeting decides so",
                "经会议决定不得作为候选人的情形"
            )
        );
        BarsDecidedBy = Name<ValueList<Label>>(
            "bars-decided-by",
            Order.AnyWillDo<Label>(),
            new("who decides that a person is barred", "决定不得作为候选人的组织")
        );
        Conditions = Name<ValueList<Condition>>(
            "conditions",
            Order.AllRequired<Condition>(condition => condition.Subject, Condition.Compare),
            new("what candidates must meet", "候选人具体条件")
        );
        MustBeVoter = Name<bool>(
            "must-be-voter",
            Order.YesIsStricter,
            new("candidates are on the roll", "候选人须为选民")
        );
        Reviewer = process.Review.Actors;
        IncompatibleOffices = Name<ValueList<Label>>(
            "incompatible-offices",
            Order.AllRequired<Label>(),
            new("offices to be given up", "不得兼任的职务")
        );
        TermsRunning = Name<int>(
                "terms-running",
                Order.LessIsStricter,
                new("terms running of one person", "连任届数")
            )
            .From(1);
        PostsOfOnePerson = Name<int>(
                "posts-of-one-person",
                Order.LessIsStricter,
                new("posts that one person may stand for", "一人可以参选的职务数")
            )
            .From(1);
        PostsByOneNominator = Name<int>(
                "posts-by-one-nominator",
                Order.LessIsStricter,
                new("posts for which one nominator may name the same person", "同一提名人提名同一人的职务数")
            )
            .From(1);
        NamesOverPosts = Name<int>(
                "names-over-posts",
                Order.LessIsStricter,
                new("names over posts of one nominator", "每人提名人数超出职数")
            )
            .From(0);
        NominationByProxy = Name<bool>(
            "nomination-by-proxy",
            Order.NoIsStricter,
            new("nominating through another", "委托他人提名")
        );
        SignUpBefore = process.SelfNomination.Latest.AsTimeBefore(process.Polling.Stage);
        BallotTurnout = Name<TurnoutRule>(
            "ballot-turnout",
            TurnoutRule.Compare,
            new("turnout of a nomination by ballot", "投票提名、预选的参加人数")
        );
        ListOrder = Name<Label>(
            "list-order",
            Order.None,
            new("order of the published candidates", "候选人名单公布的顺序")
        );
        WithdrawnBefore = process.Withdrawal.Latest.AsTimeBefore(process.Polling.Stage);
        WithdrawalEvidence = process.Withdrawal.Evidence;
        FilledByVotes = Name<bool>(
            "filled-by-votes",
            Order.None,
            new("the next by votes of nomination moves up", "按提名得票依次补足")
        );

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => CandidacyNorms.Name(kind, norm, order, title);
    }

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for who may nominate, which says too who does it in the stage.</summary>
    public NormName<ValueList<Nominator>> Nominators { get; }

    /// <summary>Gets the name for who may put a name forward where the election is held without candidates (无候选人的自荐直选).</summary>
    public NormName<ValueList<Nominator>> WithoutCandidates { get; }

    /// <summary>Gets the name for what bars a person from standing.</summary>
    public NormName<ValueList<Label>> Bars { get; }

    /// <summary>Gets the name for what else bars a person by a lower rulebook.</summary>
    public NormName<ValueList<Label>> FurtherBars { get; }

    /// <summary>Gets the name for what bars a person from standing only once a meeting decides so (经…决定).</summary>
    public NormName<ValueList<Label>> DecidedBars { get; }

    /// <summary>Gets the name for who decides that: any one of them.</summary>
    public NormName<ValueList<Label>> BarsDecidedBy { get; }

    /// <summary>Gets the name for what a candidate must meet by a province's or a village's own rules (具体条件).</summary>
    public NormName<ValueList<Condition>> Conditions { get; }

    /// <summary>Gets the name for whether a candidate must be on the roll.</summary>
    public NormName<bool> MustBeVoter { get; }

    /// <summary>Gets the name for who may review the candidates, as in the stage.</summary>
    public NormName<ValueList<Label>> Reviewer { get; }

    /// <summary>Gets the name for the offices that a candidate must give up before taking the post.</summary>
    public NormName<ValueList<Label>> IncompatibleOffices { get; }

    /// <summary>Gets the name for how many terms running one person may serve (连选连任).</summary>
    public NormName<int> TermsRunning { get; }

    /// <summary>Gets the name for how many posts one person may stand for.</summary>
    public NormName<int> PostsOfOnePerson { get; }

    /// <summary>Gets the name for how many posts one nominator may nominate the same person for.</summary>
    public NormName<int> PostsByOneNominator { get; }

    /// <summary>Gets the name for how many more names than posts one nominator may put forward; none for as many as posts.</summary>
    public NormName<int> NamesOverPosts { get; }

    /// <summary>Gets the name for whether somebody may nominate, or sign up, through another.</summary>
    public NormName<bool> NominationByProxy { get; }

    /// <summary>Gets the name for how long before election day one signs up at the latest where there are no candidates, as in the stage.</summary>
    public NormName<TimeLimit> SignUpBefore { get; }

    /// <summary>Gets the name for how many must take part in a nomination by ballot, or in a primary (投票提名、预选).</summary>
    public NormName<TurnoutRule> BallotTurnout { get; }

    /// <summary>Gets the name for the order in which the formal candidates are published (张榜公布的顺序).</summary>
    public NormName<Label> ListOrder { get; }

    /// <summary>Gets the name for how long before election day a candidate withdraws at the latest, as in the stage.</summary>
    public NormName<TimeLimit> WithdrawnBefore { get; }

    /// <summary>Gets the name for the evidence that a withdrawal needs, such as a written request, as in the stage.</summary>
    public NormName<ValueList<Label>> WithdrawalEvidence { get; }

    /// <summary>Gets the name for whether the place of one who withdrew goes to the next by votes of nomination.</summary>
    public NormName<bool> FilledByVotes { get; }

    internal static NormName<ValueList<Nominator>> NominatorsOf(Label kind) =>
        Name(
                kind,
                "nominators",
                Order.ExactlyThese<Nominator>(),
                new("who nominates candidates", "候选人提名主体")
            )
            .NotEmpty();

    private static NormName<T> Name<T>(Label kind, string norm, Func<T, T, Strictness> order, Words title)
        where T : notnull => new($"election.{kind.Key}.candidacy.{norm}", order, title, kind);
}
