namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>What a special committee did for a topic of a session.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Committee">The special committee.</param>
/// <param name="Duty">What it did, such as <see cref="CommitteeDuties.Study"/>.</param>
public sealed record CommitteeWork(string Topic, Label Committee, Label Duty)
{
    /// <summary>Gets the topic.</summary>
    public string Topic { get; } = Guard.Against.NotAName(Topic);

    /// <summary>Gets the special committee.</summary>
    public Label Committee { get; } = Guard.Against.Null(Committee);

    /// <summary>Gets what it did.</summary>
    public Label Duty { get; } = Guard.Against.Null(Duty);
}
