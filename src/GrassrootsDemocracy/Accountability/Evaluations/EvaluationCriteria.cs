namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>What is rated. A rulebook that rates other things makes labels of its own.</summary>
public static class EvaluationCriteria
{
    /// <summary>Gets whether people know of the work (知晓度).</summary>
    public static Label Awareness { get; } = new("criterion/awareness", "awareness", "知晓度");

    /// <summary>Gets whether people take part (参与度).</summary>
    public static Label Participation { get; } = new("criterion/participation", "participation", "参与度");

    /// <summary>Gets whether people are content (满意度).</summary>
    public static Label Satisfaction { get; } = new("criterion/satisfaction", "satisfaction", "满意度");
}
