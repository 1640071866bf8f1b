namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>What one body, such as the residents or the experts, gave the projects.</summary>
/// <param name="Body">The body.</param>
/// <param name="Whole">What the points are a share of, such as its valid ballots or the most points there can be; above zero.</param>
/// <param name="Points">The votes or points of each project; one that is left out has none known.</param>
public sealed record BodyPoints(Label Body, long Whole, ValueList<ProjectPoints> Points)
{
    /// <summary>Gets the body.</summary>
    public Label Body { get; } = Guard.Against.Null(Body);

    /// <summary>Gets what the points are a share of.</summary>
    public long Whole { get; } = Guard.Against.OutOfRange(Whole, nameof(Whole), 1, long.MaxValue);

    /// <summary>Gets the votes or points of each project.</summary>
    /// <exception cref="ArgumentException">A project is there twice.</exception>
    public ValueList<ProjectPoints> Points { get; } =
        Guard.Against.Twice(Points, nameof(Points), each => each.Project, "A project has points twice.");
}
