namespace GrassrootsDemocracy.Posts.Planning;

// How much may still be tried, in steps and not in time, so that the answer does not depend on the machine.
internal sealed class PlanWork(long steps, CancellationToken cancellation)
{
    // A look at the token costs more than a step.
    private const int Look = 5_000;
    private long _look = Look;

    // The most steps that lay between two looks at the token.
    public long Longest { get; private set; }

    public long Left { get; private set; } = steps;

    public CancellationToken Cancellation => cancellation;

    // What is built is of no use before it is whole: when nothing is left it ends as what is cancelled does, but for the token.
    public void Build(long count)
    {
        Spend(count);
        if (Left < 0)
        {
            throw new OperationCanceledException("What may be tried is spent.");
        }
    }

    public void Spend(long count)
    {
        Left -= count;
        _look -= count;
        if (_look <= 0)
        {
            Longest = Math.Max(Longest, Look - _look);
            _look = Look;
            cancellation.ThrowIfCancellationRequested();
        }
    }
}
