namespace GrassrootsDemocracy.Elections.After.ByElections;

/// <summary>A body that may hold a by-election, and who votes in it.</summary>
/// <param name="Body">The body, such as the villagers' delegates' assembly (村民代表会议).</param>
/// <param name="Franchise">Who votes in it.</param>
public sealed record ByElectionBody(Label Body, Franchise Franchise) : Readable
{
    /// <summary>Gets the body.</summary>
    public Label Body { get; } = Guard.Against.Null(Body);

    /// <summary>Gets who votes in it.</summary>
    public Franchise Franchise { get; } = Guard.Against.EnumOutOfRange(Franchise);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}, voting: {1}", "{0}（{1}）").Fill(
            language,
            Body.ToString(language),
            EnumWords.Of(Franchise).In(language)
        );
}
