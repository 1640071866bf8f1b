namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>One step of the ladder of honours: what it is, and what must have been held before it.</summary>
/// <param name="Honour">The honour.</param>
/// <param name="After">The honour that is its precondition; <see langword="null"/> for the first step.</param>
/// <param name="Years">For how many years running up to the year before that must have been held; zero where the same year will do.</param>
public sealed record HonourStep(Label Honour, Label? After = null, int Years = 1) : Readable
{
    /// <summary>Gets the honour.</summary>
    public Label Honour { get; } = Guard.Against.Null(Honour);

    /// <summary>Gets for how many years running its precondition must have been held.</summary>
    public int Years { get; } = Guard.Against.Negative(Years);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        After is null
            ? Honour.ToString(language)
            : new Words("{0} after {1}, {2:year|years}", "先获{1}{2}年，再获{0}").Fill(
                language,
                Honour.ToString(language),
                After.ToString(language),
                Years
            );
}
