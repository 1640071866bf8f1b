namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>The votes or points that a body gave a project.</summary>
/// <param name="Project">The id of the project.</param>
/// <param name="Points">The votes or points.</param>
public sealed record ProjectPoints(string Project, long Points)
{
    /// <summary>Gets the id of the project.</summary>
    public string Project { get; } = Guard.Against.NotAName(Project);

    internal bool IsOf(Project project) => string.Equals(project.Id, Project, StringComparison.Ordinal);
}
