namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>How many criteria a number of stars takes (星级评定).</summary>
/// <param name="Stars">The stars; positive.</param>
/// <param name="Criteria">The criteria that must be met; positive.</param>
public sealed record StarRule(int Stars, int Criteria) : Readable
{
    /// <summary>Gets the stars.</summary>
    public int Stars { get; } = Guard.Against.OutOfRange(Stars, nameof(Stars), 1, int.MaxValue);

    /// <summary>Gets the criteria that must be met.</summary>
    public int Criteria { get; } = Guard.Against.OutOfRange(Criteria, nameof(Criteria), 1, int.MaxValue);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0:star|stars} for {1:criterion|criteria}", "达到{1}项评{0}星").Fill(
            language,
            Stars,
            Criteria
        );
}
