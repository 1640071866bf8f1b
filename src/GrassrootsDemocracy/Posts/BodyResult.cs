namespace GrassrootsDemocracy.Posts;

/// <summary>What was found in one body.</summary>
/// <param name="Body">The body.</param>
/// <param name="Members">Who sits on it, each once, in the order of their ids.</param>
/// <param name="Findings">What was found.</param>
public sealed record BodyResult(Label Body, ValueList<Person> Members, ValueList<Finding> Findings)
{
    /// <summary>Gets the body.</summary>
    public Label Body { get; } = Guard.Against.Null(Body);

    /// <summary>Gets who sits on it.</summary>
    public ValueList<Person> Members { get; } = Guard.Against.Null(Members);

    /// <summary>Gets what was found.</summary>
    public ValueList<Finding> Findings { get; } = Guard.Against.Null(Findings);
}
