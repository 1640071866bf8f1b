namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>What became of one item.</summary>
/// <param name="Title">The item.</param>
/// <param name="Motion">
/// Its vote; <see langword="null"/> when it had none, or several, of which nobody can say which holds.
/// </param>
public sealed record ItemResult(string Title, MotionOutcome? Motion)
{
    /// <summary>Gets the item.</summary>
    public string Title { get; } = Guard.Against.NotAName(Title);

    /// <summary>Gets what became of it; undetermined when it has no vote of its own.</summary>
    public MotionStatus Status => Motion?.Status ?? MotionStatus.Undetermined;
}
