namespace GrassrootsDemocracy.Liaison.Appeals;

/// <summary>How satisfied an author can be; a rulebook that has other degrees makes labels of its own.</summary>
public static class Satisfactions
{
    /// <summary>Gets the satisfied author (满意).</summary>
    public static Label Satisfied { get; } = new("satisfaction/satisfied", "satisfied", "满意");

    /// <summary>Gets the author who is satisfied on the whole (基本满意).</summary>
    public static Label BasicallySatisfied { get; } =
        new("satisfaction/basically-satisfied", "basically satisfied", "基本满意");

    /// <summary>Gets the author who is not satisfied (不满意).</summary>
    public static Label Unsatisfied { get; } = new("satisfaction/unsatisfied", "unsatisfied", "不满意");
}
