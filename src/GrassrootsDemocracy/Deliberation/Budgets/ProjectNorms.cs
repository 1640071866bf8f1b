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

    /// <summary>Gets the name for how many must take part; where all are silent nobody is asked for.</summary>
    public NormName<TurnoutRule> Turnout =>
        field ??= Attendance("turnout", "those who must take part", "参加投票人数");

    /// <summary>Gets the name for the votes that a project needs at least.</summary>
    public NormName<int> LeastVotes =>
        field ??= AtLeast("least-votes", "votes that a project needs", "项目最低得票数").From(0);

    /// <summary>Gets the name for the share of votes that a project needs at least.</summary>
    public NormName<Quota> LeastShare =>
        field ??= VoteShare("least-share", "share of votes that a project needs", "项目最低得票比例");

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
