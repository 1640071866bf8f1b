namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>What one demand on a plan asks.</summary>
public enum PlanDemandKind
{
    /// <summary>That a post is filled.</summary>
    PostFilled,

    /// <summary>That nobody holds a post but those who are eligible for it.</summary>
    NobodyElse,

    /// <summary>That a person is not given a post against his or her will.</summary>
    Willing,

    /// <summary>That one person does not hold two posts of one body.</summary>
    OnePostOfBody,

    /// <summary>That nobody holds more posts than the task allows one person.</summary>
    PostsEach,

    /// <summary>That one person does not hold both of two posts that bar each other.</summary>
    PostsApart,

    /// <summary>That two relatives do not hold posts that are kept apart.</summary>
    RelativesApart,

    /// <summary>That one person holds both of two offices (一肩挑).</summary>
    DualLeadership,

    /// <summary>How many people sit on two bodies (交叉任职).</summary>
    CrossAppointment,

    /// <summary>How many members a body has.</summary>
    Members,

    /// <summary>How many women a body has.</summary>
    Women,

    /// <summary>How many members of the nationalities with fewer people a body has.</summary>
    Minority,

    /// <summary>That a body has a member of a kind, such as one who knows bookkeeping.</summary>
    Trait,

    /// <summary>How many posts or people several bodies have together.</summary>
    Headcount,
}
