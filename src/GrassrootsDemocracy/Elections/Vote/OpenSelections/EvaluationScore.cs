namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>The points of a person in a part of the overall evaluation that is no round of scores, such as an inspection.</summary>
/// <param name="Part">The part.</param>
/// <param name="Person">The person.</param>
/// <param name="Points">The points.</param>
public sealed record EvaluationScore(Label Part, string Person, Points Points)
{
    /// <summary>Gets the part.</summary>
    public Label Part { get; } = Guard.Against.Null(Part);

    /// <summary>Gets the person.</summary>
    public string Person { get; } = Guard.Against.NotAName(Person);
}
