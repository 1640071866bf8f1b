namespace GrassrootsDemocracy.Deliberation.Budgets;

// What happened at a project's turn in one of the orders that are possible.
internal sealed record ProjectTurn(ProjectState State, Measure Measure, long? Left, ProjectCap? Cap)
{
    public static ProjectTurn Ended { get; } =
        new(ProjectState.SelectionEnded, Measure.Stated(Verdict.Breached), Left: null, Cap: null);

    // As long as nothing says what happened.
    public static ProjectTurn Unknown { get; } =
        new(ProjectState.Undetermined, default, Left: null, Cap: null);

    public static ProjectTurn TooFewVotes { get; } =
        new(ProjectState.TooFewVotes, default, Left: null, Cap: null);

    // Whether it was bought, or not, with equal shares.
    public bool IsByShares { get; init; }

    public bool IsFunded => State == ProjectState.Funded;

    // Whether it cost more than was left, and is funded all the same.
    public bool IsToppedUp => IsFunded && Measure.Verdict == Verdict.Breached;
}
