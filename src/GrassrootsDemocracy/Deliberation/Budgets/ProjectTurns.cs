namespace GrassrootsDemocracy.Deliberation.Budgets;

// What becomes of one project over all the orders that were followed.
internal sealed class ProjectTurns
{
    private ProjectTurn? _best;
    private bool _isFunded;
    private bool _isMissed;

    public long? MostLeft { get; private set; }

    public bool IsCertain => _isFunded != _isMissed;

    // The turn that comes closest to being funded, with the most money.
    public ProjectTurn Best => _best!;

    // Some order leaves it out.
    public void MayMiss() => _isMissed = true;

    public void Add(ProjectTurn turn)
    {
        _isFunded |= turn.IsFunded;
        _isMissed |= !turn.IsFunded;
        MostLeft = turn.Left > (MostLeft ?? -1) ? turn.Left : MostLeft;
        if (
            _best is not { } best
            || (turn.State, -(turn.Left ?? -1)).CompareTo((best.State, -(best.Left ?? -1))) < 0
        )
        {
            _best = turn;
        }
    }
}
