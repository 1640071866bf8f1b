namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>How many points a grade is worth (分值).</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Value">Its points; not negative.</param>
public sealed record GradeValue(Label Grade, int Value) : Readable
{
    /// <summary>Gets the grade.</summary>
    public Label Grade { get; } = Guard.Against.Null(Grade);

    /// <summary>Gets its points.</summary>
    public int Value { get; } = Guard.Against.Negative(Value);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0} {1}", "{0}计{1}分").Fill(language, Grade.ToString(language), Value);
}
