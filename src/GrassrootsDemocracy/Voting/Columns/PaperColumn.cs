namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>A column of a ballot paper for several offices (多职务选票): one office, and what is printed for it.</summary>
/// <param name="Office">The office; one for women only makes it their column (妇女专栏).</param>
/// <param name="Paper">The names, the most marks and the lines of this column.</param>
public sealed record PaperColumn(Office Office, BallotPaper Paper)
{
    /// <summary>Gets the office.</summary>
    public Office Office { get; } = Guard.Against.Null(Office);

    /// <summary>Gets the names, the most marks and the lines of this column.</summary>
    public BallotPaper Paper { get; } = Guard.Against.Null(Paper);
}
