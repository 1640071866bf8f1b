namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>
/// The library's own solver: one person after the other is given links along the cheapest path of exchanges, which is exact
/// and needs whole numbers only.
/// </summary>
/// <remarks>Among choices that cost the same it always returns the same one.</remarks>
public sealed class ShortestPathSolver : IAssignmentSolver
{
    private ShortestPathSolver() { }

    /// <summary>Gets the solver.</summary>
    public static ShortestPathSolver Instance { get; } = new();

    /// <inheritdoc/>
    public ValueList<int> Solve(AssignmentProblem problem) =>
        new AssignmentSearch(Guard.Against.Null(problem)).Run();
}
