namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>The honours of the two-honours assessment. A rulebook with others makes labels of its own.</summary>
public static class HonourNames
{
    /// <summary>Gets the star rating of a branch (星级团支部).</summary>
    public static Label StarBranch { get; } = new("honour/star-branch", "star-rated branch", "星级团支部");

    /// <summary>Gets the organisation with a feature (五四特色团组织).</summary>
    public static Label Feature { get; } =
        new("honour/feature", "May Fourth feature organisation", "五四特色团组织");

    /// <summary>Gets the red-flag organisation (五四红旗团组织).</summary>
    public static Label RedFlag { get; } =
        new("honour/red-flag", "May Fourth red-flag organisation", "五四红旗团组织");
}
