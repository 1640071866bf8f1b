namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>How the plan of an appraisal is told (告知). A rulebook that asks for other things makes labels of its own.</summary>
public static class TellingParts
{
    /// <summary>Gets telling those appraised in writing (书面告知评议对象).</summary>
    public static Label InWriting { get; } =
        new("telling-part/in-writing", "told in writing to those appraised", "书面告知评议对象");

    /// <summary>Gets publishing it to the villagers (向村民公布).</summary>
    public static Label Published { get; } =
        new("telling-part/published", "published to the villagers", "向村民公布实施方案");
}
