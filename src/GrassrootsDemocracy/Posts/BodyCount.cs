namespace GrassrootsDemocracy.Posts;

/// <summary>A number by which a rulebook may size a body, such as full party members or households.</summary>
/// <param name="Of">What is counted; see <see cref="PostFacts"/>, and a label of the host's own where the library has none.</param>
/// <param name="Count">How many there are; not negative.</param>
public sealed record BodyCount(Label Of, long Count)
{
    /// <summary>Gets what is counted.</summary>
    public Label Of { get; } = Guard.Against.Null(Of);

    /// <summary>Gets how many there are.</summary>
    public long Count { get; } = Guard.Against.Negative(Count);
}
