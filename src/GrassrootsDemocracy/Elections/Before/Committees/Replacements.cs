namespace GrassrootsDemocracy.Elections.Before.Committees;

/// <summary>The labels of the ways to replace a member of an election committee; a rulebook adds its own.</summary>
public static class Replacements
{
    /// <summary>Gets the label for replacement by the next in the original order (按照原推选结果依次递补).</summary>
    public static Label NextInOrder { get; } =
        new("replacement/next-in-order", "the next in the original order", "按照原推选结果依次递补");

    /// <summary>Gets the label for a fresh selection (另行推选).</summary>
    public static Label FreshSelection { get; } =
        new("replacement/fresh-selection", "a fresh selection", "另行推选");
}
