namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>What the laws ask of a resignation. A rulebook adds its own.</summary>
public static class ResignationParts
{
    /// <summary>Gets the written form (书面形式).</summary>
    public static Label InWriting { get; } =
        new("resignation-part/in-writing", "a written resignation", "书面辞职报告");
}
