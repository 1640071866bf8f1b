namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>The names of the norms by which residents choose among projects under a budget (项目征集与票选).</summary>
/// <remarks>Projects are taken in the order of their votes while the money lasts; the norms say the rest.</remarks>
/// <param name="kind">The kind, such as <see cref="Undertakings.NeighbourhoodProjects"/>.</param>
public sealed class ProjectNorms(Label kind) : KindNorms("deliberation", kind)
{
    /// <summary>Gets the names for the choice among the projects of a neighbourhood.</summary>
    public static ProjectNorms NeighbourhoodProjects { get; } = new(Undertakings.NeighbourhoodProjects);

    /// <summary>Gets the name for how many projects a ballot may mark; one with more does not count.</summary>
    public NormName<int> MarksPerBallot =>
        field ??= AtMost("marks-per-ballot", "projects a ballot may mark", "每张选票可选项目数").From(1);

    /// <summary>Gets the name for how many projects a ballot must mark at least; one that marks some, but fewer, does not count.</summary>
    public NormName<int> LeastMarksPerBallot =>
        field ??= AtLeast("least-marks-per-ballot", "projects a ballot must mark", "每张选票至少选项目数")
            .From(1);

    /// <summary>Gets the name for what the projects that a ballot marks may cost together; one with more does not count.</summary>
    public NormName<long> CostPerBallot =>
        field ??= Name<long>(
            "cost-per-ballot",
            (value, other) => Order.LessIsStricter(value.CompareTo(other), 0),
            "cost of what a ballot may mark",
            "每张选票所选项目费用上限"
        );

    /// <summary>Gets the name for how many points a ballot may give in all; one with more does not count.</summary>
    public NormName<int> PointsPerBallot =>
        field ??= AtMost("points-per-ballot", "points a ballot may give", "每张选票总分上限").From(1);

    /// <summary>Gets the name for how many points a ballot must give at least; one that gives some, but fewer, does not count.</summary>
    public NormName<int> LeastPointsPerBallot =>
        field ??= AtLeast("least-points-per-ballot", "points a ballot must give", "每张选票总分下限").From(1);

    /// <summary>Gets the name for the most points, or the highest grade, that a ballot may give a project.</summary>
    public NormName<int> PointsPerProject =>
        field ??= AtMost("points-per-project", "points a ballot may give a project", "每个项目最高分");

    /// <summary>Gets the name for the fewest points, or the lowest grade, that a ballot may give a project it does not pass over.</summary>
    public NormName<int> LeastPointsPerProject =>
        field ??= AtLeast("least-points-per-project", "points a ballot must give a project", "每个项目最低分");

    /// <summary>Gets the name for the points of the first place on a ballot, the second and so on.</summary>
    public NormName<ValueList<int>> PlacePoints =>
        field ??= Name<ValueList<int>>("place-points", "points of the places on a ballot", "各名次得分");

    /// <summary>Gets the name for what the results of several bodies weigh that choose together (双轨评审).</summary>
    public NormName<ValueList<BodyWeight>> BodyWeights =>
        field ??= Name(
            "body-weights",
            Order.ExactlyThese<BodyWeight>(),
            "what each body's result weighs",
            "各方结果权重"
        );

    /// <summary>Gets the name for how many must take part; where all are silent nobody is asked for.</summary>
    public NormName<TurnoutRule> Turnout =>
        field ??= Attendance("turnout", "those who must take part", "参加投票人数");

    /// <summary>Gets the name for the votes that a project needs at least.</summary>
    public NormName<int> LeastVotes =>
        field ??= AtLeast("least-votes", "votes that a project needs", "项目最低得票数").From(0);

    /// <summary>Gets the name for the share of votes that a project needs at least.</summary>
    public NormName<Quota> LeastShare =>
        field ??= VoteShare("least-share", "share of votes that a project needs", "项目最低得票比例");

    /// <summary>Gets the name for the method; where all are silent, projects are chosen in the order of their votes.</summary>
    public NormName<ProjectMethod> Method =>
        field ??= Name<ProjectMethod>("method", "method of the choice", "入选方法");

    /// <summary>Gets the name for what a project is worth to whoever marked it, where the method is that of equal shares.</summary>
    public NormName<ProjectWorth> Worth =>
        field ??= Name<ProjectWorth>("worth", "worth of a project to a voter", "项目对投票人的效用");

    /// <summary>
    /// Gets the name for the step by which equal shares are raised, while all that they buy costs no more than the budget: to the
    /// next whole number of steps, and so on. Where all are silent they are not raised.
    /// </summary>
    public NormName<int> ShareRaise =>
        field ??= Name<int>("share-raise", "step by which shares are raised", "分摊额逐次提高幅度").From(1);

    /// <summary>
    /// Gets the name for whether what equal shares leave of the money goes to other projects in the order of their votes; where
    /// all are silent it does not.
    /// </summary>
    public NormName<bool> CompletedByVotes =>
        field ??= Name<bool>("completed-by-votes", "what is left goes by votes", "余款按得票多少使用");

    /// <summary>
    /// Gets the name for whether the choice by votes takes the place of that by equal shares when more ballots mark more of its
    /// projects than the other way round; where all are silent it does not.
    /// </summary>
    public NormName<bool> ComparedWithVotes =>
        field ??= Name<bool>(
            "compared-with-votes",
            "compared with the choice by votes",
            "与按得票入选的结果比较"
        );

    /// <summary>Gets the name for what happens when the turn comes to a project that no longer fits.</summary>
    public NormName<WhenUnaffordable> Unaffordable =>
        field ??= Name<WhenUnaffordable>("unaffordable", "a project that no longer fits", "余款不足的项目");

    /// <summary>
    /// Gets the name for the share of its cost that must be left for the first project that no longer fits, so that it is funded
    /// and the rest is added; where all are silent nothing is added.
    /// </summary>
    public NormName<Ratio> TopUp =>
        field ??= Name<Ratio>("top-up", "share that must be left for a top-up", "补足经费所需的余款比例");

    /// <summary>Gets the name for how many projects are funded at most.</summary>
    public NormName<int> MostProjects =>
        field ??= AtMost("most-projects", "projects funded at most", "入选项目上限").From(0);

    /// <summary>Gets the name for what areas and categories may take at most; a project that would break a cap is passed over.</summary>
    /// <remarks>Projects that exclude one another are a group of their own with a cap of one project.</remarks>
    public NormName<ValueList<ProjectCap>> Caps =>
        field ??= Name(
            "caps",
            Order.AllRequired<ProjectCap>(cap => cap.Group, ProjectCap.Compare),
            "what areas and categories may take",
            "各片区、各类别限额"
        );

    /// <summary>Gets the name for whether, of equal votes, the cheaper project goes first.</summary>
    public NormName<bool> CheaperFirst =>
        field ??= Name<bool>("cheaper-first", "of equal votes the cheaper first", "得票相等时费用低者优先");

    /// <summary>Gets the name for how a tie is resolved that remains and matters.</summary>
    public NormName<TieBreak> Tie =>
        field ??= Name<TieBreak>("tie", "a tie that matters", "影响入选的得票相等");
}
