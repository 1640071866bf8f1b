namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>Finds the cheapest assignment; the library has one of its own, and a package may bring another.</summary>
public interface IAssignmentSolver
{
    /// <summary>Chooses the pairs whose costs together are the least.</summary>
    /// <param name="problem">The problem.</param>
    /// <returns>The numbers of the chosen pairs, the lowest first.</returns>
    ValueList<int> Solve(AssignmentProblem problem);
}
