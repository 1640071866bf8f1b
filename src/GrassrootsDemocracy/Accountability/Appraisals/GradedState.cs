namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>Whether somebody has a grade.</summary>
public enum GradedState
{
    /// <summary>The marks give a grade.</summary>
    [Words("graded", "已评定等次")]
    Graded,

    /// <summary>No rule gives one, as where nobody gave a mark.</summary>
    [Words("no grade", "未评定等次")]
    NoGrade,

    /// <summary>Nobody can say.</summary>
    [Words("open", "待定")]
    Undetermined,
}
