namespace GrassrootsDemocracy.Posts.Competitions;

/// <summary>The names of the norms on competition for posts (竞争上岗).</summary>
public static class CompetitionNorms
{
    /// <summary>Gets the label for those who entered and were not chosen (落聘人员).</summary>
    public static Label NotChosen { get; } =
        new("competitor-group/not-chosen", "those not chosen", "落聘人员");

    /// <summary>Gets the label for those who held a post and took no part (未参加竞聘人员).</summary>
    public static Label TookNoPart { get; } =
        new("competitor-group/took-no-part", "those who took no part", "未参加竞聘人员");

    /// <summary>Gets the name for how long after the publication people can sign up at least.</summary>
    public static NormName<TimeLimit> SignUp { get; } =
        new NormName<TimeLimit>(
            "posts.competition.sign-up",
            TimeLimit.LastingLongerIsStricter,
            new("how long people can sign up for posts", "竞聘报名期限")
        ).NotAtOnce();

    /// <summary>Gets the name for whether all posts there are are filled anew (全员竞聘上岗).</summary>
    public static NormName<bool> AllPosts { get; } =
        new(
            "posts.competition.all-posts",
            Order.YesIsStricter,
            new("all posts are filled anew", "全部职位重新竞聘")
        );

    /// <summary>Gets the name for whether everybody chosen is employed by contract (聘用制).</summary>
    public static NormName<bool> Contract { get; } =
        new(
            "posts.competition.contract",
            Order.YesIsStricter,
            new("those chosen are employed by contract", "竞聘上岗人员实行聘用制")
        );

    /// <summary>Gets the name for whether an examination after training is passed before the post is taken up.</summary>
    public static NormName<bool> ExamBeforePost { get; } =
        new(
            "posts.competition.exam-before-post",
            Order.YesIsStricter,
            new("examination passed before the post is taken up", "培训考核合格后上岗")
        );

    /// <summary>Gets the name for who receives the basic allowance (基本生活费); see <see cref="NotChosen"/> and <see cref="TookNoPart"/>.</summary>
    public static NormName<ValueList<Label>> Allowance { get; } =
        new(
            "posts.competition.allowance",
            Order.AllRequired<Label>(),
            new("who receives the basic allowance", "领取基本生活费的人员")
        );
}
