namespace GrassrootsDemocracy.Elections.OpenSelections;

/// <summary>What a part of the overall evaluation (综合评价) weighs: a round of scores, or points from elsewhere.</summary>
/// <param name="Part">The round or the other part.</param>
/// <param name="Weight">Its weight; those of all parts add up to one.</param>
public sealed record EvaluationWeight(Label Part, Ratio Weight) : Readable
{
    /// <summary>Gets the round or the other part.</summary>
    public Label Part { get; } = Guard.Against.Null(Part);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0} {1}", "{0}占{1}").Fill(language, Part.ToString(language), Weight);
}
