namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The usual grades of appraising members; a rulebook may name others of its own.</summary>
public static class Grades
{
    /// <summary>Gets the highest grade (优秀).</summary>
    public static Label Excellent { get; } = new("grade/excellent", "excellent", "优秀");

    /// <summary>Gets the grade of one who is up to the duties (合格).</summary>
    public static Label Competent { get; } = new("grade/competent", "competent", "合格");

    /// <summary>Gets the grade of one who is on the whole up to the duties (基本合格).</summary>
    public static Label BasicallyCompetent { get; } =
        new("grade/basically-competent", "basically competent", "基本合格");

    /// <summary>Gets the lowest grade (不合格).</summary>
    public static Label Incompetent { get; } = new("grade/incompetent", "incompetent", "不合格");
}
