namespace GrassrootsDemocracy.Norms;

/// <summary>A norm on which two rulebooks differ.</summary>
/// <param name="Name">The name of the norm.</param>
/// <param name="Here">The norm in the first rulebook; <see langword="null"/> when it is silent.</param>
/// <param name="There">The norm in the second rulebook; <see langword="null"/> when it is silent.</param>
/// <param name="Strictness">How the second value compares with the first.</param>
public sealed record Difference(NormName Name, Norm? Here, Norm? There, Strictness Strictness) : Readable
{
    /// <summary>Gets the name of the norm.</summary>
    public NormName Name { get; } = Guard.Against.Null(Name);

    /// <summary>Gets the item of the list that it is about; <see langword="null"/> when it is about the whole value.</summary>
    public object? Item { get; init; }

    /// <summary>Gets the case it is about; always when it does not depend on one.</summary>
    public When When { get; init; }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        (
            IsSaid
                ? new Words("{0}: {1} → {2} ({3})", "{0}：{1} → {2}（{3}）")
                : new Words("{0}: {1} → {2}", "{0}：{1} → {2}")
        ).Fill(
            language,
            PointWords.Of(Name, Item, When, [Here, There], language),
            Name.Say(Here, language),
            Name.Say(There, language),
            EnumWords.Of(Strictness).In(language)
        );

    // That silence, or what is left to others, is neither more nor less than a value is plain.
    private bool IsSaid =>
        Strictness != Strictness.Incomparable || !(Here is null or OpenTerm || There is null or OpenTerm);
}
