namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

/// <summary>A number of a vote as it was printed: exact, or only bounded, as "over 2,000" (2000 多).</summary>
/// <param name="Of">What is counted.</param>
/// <param name="Count">How many, exact or vague.</param>
public sealed record PublishedCount(Base Of, CountRange Count)
{
    internal const string Twice =
        "A number is given twice: where two were printed give the range from the less to the more.";

    /// <summary>Records an exact number.</summary>
    /// <param name="of">What is counted.</param>
    /// <param name="count">How many; not negative.</param>
    public PublishedCount(Base of, long count)
        : this(of, CountRange.Exactly(count)) { }

    /// <summary>Gets what is counted.</summary>
    public Base Of { get; } = Guard.Against.EnumOutOfRange(Of);
}
