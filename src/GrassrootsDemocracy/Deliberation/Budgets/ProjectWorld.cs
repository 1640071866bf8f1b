namespace GrassrootsDemocracy.Deliberation.Budgets;

// What the choice so far leaves to those who come later: the money, how many are funded (where a norm limits them), for each
// cap the money and the projects taken, whether it has ended, and whether the first that did not fit has had its turn.
// Which projects are funded is not part of it, so that many orders lead to one world.
internal readonly record struct ProjectWorld(
    long Left,
    int Count,
    ValueList<long> Taken,
    bool HasEnded,
    bool HasMissed
)
{
    // In place of the projects taken under a cap: nothing more is funded under it.
    public const long Closed = -1;

    public bool IsClosed(int cap) => Taken[(2 * cap) + 1] == Closed;

    public long MoneyUnder(int cap) => Taken[2 * cap];

    public long ProjectsUnder(int cap) => Taken[(2 * cap) + 1];
}
