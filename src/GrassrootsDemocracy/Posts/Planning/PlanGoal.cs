namespace GrassrootsDemocracy.Posts.Planning;

/// <summary>What makes one plan better than another, where both meet every norm.</summary>
public enum PlanGoal
{
    /// <summary>The fewest people hold all the posts (减员).</summary>
    FewestPersons,

    /// <summary>The most people hold posts in more than one body (交叉任职).</summary>
    MostCrossAppointment,

    /// <summary>The preferences that are not followed weigh the least together.</summary>
    ClosestToPreferences,
}
