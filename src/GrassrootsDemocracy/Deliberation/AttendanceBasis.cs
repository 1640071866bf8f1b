namespace GrassrootsDemocracy.Deliberation;

/// <summary>One way to make up a meeting: who attends and votes, and what share of a whole must be there.</summary>
/// <param name="Who">Who attends and votes, such as <see cref="Circles.HouseholdDelegates"/>.</param>
/// <param name="Quota">The share that must be present.</param>
public sealed record AttendanceBasis(Label Who, Quota Quota) : Readable, IAsking
{
    /// <summary>Gets who attends and votes.</summary>
    public Label Who { get; } = Guard.Against.Null(Who);

    bool IAsking.AsksSomething => Quota.Threshold.AsksSomething;

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}: {1}", "{0}：{1}").Fill(language, Who.ToString(language), Quota.ToString(language));
}
