namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>What an appraisal found of one person.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">As what the person was appraised; <see langword="null"/> when it is not known.</param>
/// <param name="State">Whether there is a grade.</param>
/// <param name="Grade">The grade; <see langword="null"/> unless there is one.</param>
/// <param name="Result">The same as a fact for the end of an office, which two such results running may bring about.</param>
public sealed record AppraisedResult(
    string Name,
    Label? Role,
    GradedState State,
    Label? Grade,
    AppraisalResult Result
)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the same as a fact for the end of an office.</summary>
    public AppraisalResult Result { get; } = Guard.Against.Null(Result);
}
