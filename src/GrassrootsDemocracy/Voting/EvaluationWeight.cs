namespace GrassrootsDemocracy.Voting;

/// <summary>What a part of an evaluation (评价) weighs: a round of scores, points from elsewhere, or a group of raters.</summary>
/// <param name="Part">The round, the group or the other part.</param>
/// <param name="Weight">Its weight; those of all parts add up to one.</param>
public sealed record EvaluationWeight(Label Part, Ratio Weight) : Readable
{
    /// <summary>Gets the round or the other part.</summary>
    public Label Part { get; } = Guard.Against.Null(Part);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0} {1}", "{0}占{1}").Fill(language, Part.ToString(language), Weight);
}
