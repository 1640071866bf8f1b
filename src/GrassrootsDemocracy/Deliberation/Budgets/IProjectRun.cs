namespace GrassrootsDemocracy.Deliberation.Budgets;

// A choice under one answer to each norm that is open, in every order that ties leave possible.
internal interface IProjectRun
{
    IEnumerable<ProjectTie> Ties { get; }

    // Ties that a lot or a runoff has resolved, and that would have mattered.
    IEnumerable<List<int>> ResolvedTies { get; }

    ProjectTurn TurnOf(int place);
}
