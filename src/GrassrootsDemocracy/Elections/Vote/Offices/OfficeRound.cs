namespace GrassrootsDemocracy.Elections.Vote.Offices;

/// <summary>One round of a chain of offices: which offices are voted on at once, by whom, and who may stand.</summary>
/// <param name="Offices">The offices, the highest first.</param>
/// <param name="Standing">Who may stand.</param>
public sealed record OfficeRound(ValueList<Office> Offices, OfficeStanding Standing) : Readable
{
    /// <summary>Gets the offices, the highest first.</summary>
    public ValueList<Office> Offices { get; } = [.. Guard.Against.NullOrEmpty(Offices)];

    /// <summary>Gets who may stand.</summary>
    public OfficeStanding Standing { get; } = Guard.Against.EnumOutOfRange(Standing);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0} ({1})", "{0}（{1}）").Fill(
            language,
            string.Join(
                new Words(" and ", "和").In(language),
                Offices.Select(office => office.ToString(language))
            ),
            EnumWords.Of(Standing).In(language)
        );
}
