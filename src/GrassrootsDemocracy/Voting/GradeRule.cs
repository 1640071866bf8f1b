namespace GrassrootsDemocracy.Voting;

/// <summary>What gives a member a grade: enough marks of some grades, such as "excellent: at least 2/3 excellent".</summary>
/// <param name="Grade">The grade that is given.</param>
/// <param name="Counting">The marks that are added up for it.</param>
/// <param name="Quota">The share that they must be.</param>
public sealed record GradeRule(Label Grade, ValueList<Label> Counting, Quota Quota) : Readable
{
    /// <summary>Gets the grade that is given.</summary>
    public Label Grade { get; } = Guard.Against.Null(Grade);

    /// <summary>Gets the marks that are added up for it.</summary>
    public ValueList<Label> Counting { get; } = Guard.Against.Null(Counting);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}: {1}, counting {2}", "{0}：{2}合计{1}").Fill(
            language,
            Grade.ToString(language),
            Quota.ToString(language),
            CommonWords.Join(Counting.Select(mark => mark.ToString(language)), language)
        );
}
