namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>Which posts are to be filled, by whom they could be, and what would make one plan better than another.</summary>
/// <remarks>In whatever order the lists are written, the plan is the same; only the order of the goals says which comes first.</remarks>
public sealed record PlanTask : PlanFacts<PlanOutcome>
{
    /// <summary>The most posts that can be planned together.</summary>
    public const int MostPosts = 20;

    /// <summary>The most plans that can be listed.</summary>
    public const int MostPlans = 1000;

    /// <summary>
    /// Gets the posts to fill, all of them, the people and their kinship. The tenures in it are not looked at: whoever is to keep
    /// a post is the only one available for it.
    /// </summary>
    /// <remarks>At most <see cref="MostPosts"/> posts.</remarks>
    public required Roster Roster
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value, nameof(Roster)),
                nameof(Roster),
                roster => roster.Posts.Count <= MostPosts,
                "There are more posts than can be planned together: plan bodies that share nobody apart from each other."
            );
    }

    /// <summary>Gets the day from which the plan is to hold.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets who may be given which posts; one entry for each person. Who has none gets none.</summary>
    public required ValueList<Availability> Available
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Available),
                person => person.PersonId,
                "A person is listed twice."
            );
    }

    /// <summary>Gets what makes a plan better, the weightiest goal first; none for any plan that meets the norms.</summary>
    public ValueList<PlanGoal> Goals
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value, nameof(Goals)),
                nameof(Goals),
                goals => goals.All(Enum.IsDefined) && goals.Distinct().Count() == goals.Count,
                "A goal is named twice or does not exist."
            );
    } = [];

    /// <summary>Gets who would rather be seen in which post; read by <see cref="PlanGoal.ClosestToPreferences"/> alone.</summary>
    public ValueList<PlanPreference> Preferences
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Preferences),
                one => (one.PersonId, one.PostId),
                "A person is preferred twice for one post."
            );
    } = [];

    /// <summary>Gets how many posts one person may hold at most; <see langword="null"/> when the host sets no limit.</summary>
    public int? MostPostsEach
    {
        get;
        init =>
            field = value is { } most
                ? Guard.Against.OutOfRange(most, nameof(MostPostsEach), 1, int.MaxValue)
                : null;
    }

    /// <summary>Gets whether what a norm asks for in principle (原则上) binds the plan too; it does unless the host says otherwise.</summary>
    public bool FollowsPrinciples { get; init; } = true;

    /// <summary>Gets how many equally good plans are listed at most, the first one included: from 1 to <see cref="MostPlans"/>.</summary>
    public int ListAtMost
    {
        get;
        init => field = Guard.Against.OutOfRange(value, nameof(ListAtMost), 1, MostPlans);
    } = 10;

    private protected override LocalDate? OwnDay => Day;

    private protected override IEnumerable<Facts> Parts => [Roster];

    internal override PlanOutcome PlannedBy(Rulebook rulebook, CancellationToken cancellationToken) =>
        PlanRules.From(rulebook).Plan(this, cancellationToken);
}
