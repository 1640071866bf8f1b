namespace GrassrootsDemocracy.Posts;

/// <summary>When a body was elected as a whole, from which day its term runs; who was elected in between serves out the same term.</summary>
/// <param name="Body">The body.</param>
/// <param name="ElectedOn">The day of the election.</param>
public sealed record BodyTerm(Label Body, LocalDate ElectedOn)
{
    /// <summary>Gets the body.</summary>
    public Label Body { get; } = Guard.Against.Null(Body);
}
