namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>The points that a judge gave a person.</summary>
/// <param name="Panel">The panel the judge belongs to, or the part of the evaluation.</param>
/// <param name="Judge">The judge.</param>
/// <param name="Person">The person.</param>
/// <param name="Points">The points.</param>
public sealed record Score(Label Panel, string Judge, string Person, Points Points)
{
    /// <summary>Gets the panel the judge belongs to, or the part of the evaluation.</summary>
    public Label Panel { get; } = Guard.Against.Null(Panel);

    /// <summary>Gets the judge.</summary>
    public string Judge { get; } = Guard.Against.NotAName(Judge);

    /// <summary>Gets the person.</summary>
    public string Person { get; } = Guard.Against.NotAName(Person);
}
