namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>The rules by which links of one kind are planned, each norm found or open.</summary>
public sealed record LinkPlanRules : Rules<LinkPlanRules>
{
    private LinkPlanRules(Rulebook rulebook, LinkNorms norms)
    {
        Kind = norms.Kind;
        Each = rulebook.FindOrOpen(norms.Each);
        LinkedBy = rulebook.FindOrOpen(norms.LinkedBy);
        Spread = rulebook.FindOrOpen(norms.Spread);
    }

    /// <summary>Gets the kind of link.</summary>
    public LinkKind Kind { get; }

    internal NormOrOpen<CountRange> Each { get; }
    internal NormOrOpen<CountRange> LinkedBy { get; }
    internal NormOrOpen<int> Spread { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force on the day of the plan.</param>
    /// <param name="norms">The kind of link, such as <see cref="LiaisonNorms.DelegateToResident"/>; the check of a network uses the same.</param>
    /// <returns>The rules.</returns>
    public static LinkPlanRules From(Rulebook rulebook, LinkNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind.Label, book => new(book, norms));

    /// <summary>
    /// Plans the links: first as many as are asked for, then for each holder the least that is asked for, then as evenly as
    /// area and capacity allow, and by all that with as few changes against today as possible.
    /// </summary>
    /// <param name="request">Who can hold links, who is to be linked, and the links of today.</param>
    /// <param name="solver">What finds the cheapest assignment; the library's own when left out.</param>
    /// <returns>The plan, what it lacks and why, and the ledger before and after.</returns>
    /// <exception cref="InvalidOperationException">The solver returned no assignment of this problem.</exception>
    public LinkPlan Plan(LinkPlanRequest request, IAssignmentSolver? solver = null)
    {
        var rules = For(request);
        var world = new LinkWorld(rules, request);
        var chosen = (solver ?? ShortestPathSolver.Instance).Solve(world.Problem);
        _ = world.Problem.CostOf(chosen);
        return new(rules, request, world, chosen);
    }

    /// <summary>States a request as the problem that a solver is given, to test or to time one.</summary>
    /// <param name="request">Who can hold links, who is to be linked, and the links of today.</param>
    /// <returns>The problem, holders and linked in the order of their ids.</returns>
    public AssignmentProblem ProblemOf(LinkPlanRequest request) =>
        new LinkWorld(For(request), request).Problem;
}
