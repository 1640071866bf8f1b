namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>What the rules make of a choice among projects.</summary>
/// <remarks>Two are equal when facts and rules are. The order of the projects in the facts makes no difference.</remarks>
public sealed record ProjectSelectionOutcome : Outcome<ProjectRules>
{
    internal ProjectSelectionOutcome(ProjectRules rules, ProjectSelection facts, CancellationToken token)
        : base(rules)
    {
        Facts = facts;
        var judge = new ProjectJudge(rules, facts, token);
        Status = judge.Status;
        Projects = [.. judge.Results()];
        Ties = [.. judge.Ties];
        var lines = new ProjectLedger(this, judge).Lines().ToList();
        if (facts.Tally is { } tally && RepeatedParts.AreIn(tally))
        {
            var judges = ByEveryCount(tally, token);
            if (
                judges?.TrueForAll(other =>
                    other.Status == Status && StatesOf(other).SequenceEqual(StatesOf(judge))
                ) != true
            )
            {
                Status = ProjectSelectionStatus.Undetermined;
                Projects = [.. Projects.Select(result => InEvery(judges, result))];
                Ties = [];
                lines.AddRange(RepeatedParts.Lines(tally));
            }
        }

        Findings = rules.Framed(facts, lines);
    }

    /// <summary>Gets the facts.</summary>
    public ProjectSelection Facts { get; }

    /// <summary>Gets what became of the choice.</summary>
    public ProjectSelectionStatus Status { get; }

    /// <summary>Gets every project once, those with the most votes first; equal ones by id, which decides nothing.</summary>
    public ValueList<ProjectResult> Projects { get; }

    /// <summary>Gets the ids of the projects that are certainly funded, those with the most votes first.</summary>
    public ValueList<string> Funded =>
        [
            .. Projects
                .Where(result => result.State == ProjectState.Funded)
                .Select(result => result.Project.Id),
        ];

    /// <summary>Gets what the funded projects cost together; less than it will be while the choice is tied or undetermined.</summary>
    public long Spent =>
        Projects.Where(result => result.State == ProjectState.Funded).Sum(result => result.Project.Cost ?? 0);

    /// <summary>
    /// Gets the money that the funded projects leave, below zero by what a top-up adds; <see langword="null"/> under no budget.
    /// </summary>
    public long? Left => Facts.Budget - Spent;

    /// <summary>Gets the ties that matter and that nothing has resolved, in the order of their turns.</summary>
    public ValueList<ProjectTie> Ties { get; }

    /// <summary>Gets the ledger: every requirement, met or not, with a reason for each project.</summary>
    public override ValueList<Finding> Findings { get; }

    // Where a part is in the count several times, the choice by every count that there can be; null where there are too many, and
    // where the ballots by what they mark would have to be of another count.
    private List<ProjectJudge>? ByEveryCount(Tally tally, CancellationToken token) =>
        Facts.Patterns.Count == 0 && RepeatedParts.TryEach(tally, out var counts)
            ? counts.ConvertAll(count => new ProjectJudge(Rules, Facts with { Tally = count }, token))
            : null;

    private static IEnumerable<ProjectState> StatesOf(ProjectJudge judge) =>
        judge.Turns.Select(turn => turn.State);

    private ProjectResult InEvery(List<ProjectJudge>? judges, ProjectResult result)
    {
        var place = Facts.Projects.AsSpan().IndexOf(result.Project);
        return judges?.TrueForAll(judge => judge.Turns[place].State == result.State) == true
            ? result
            : result with
            {
                State = ProjectState.Undetermined,
                MoneyLeft = null,
                Cap = null,
            };
    }
}
