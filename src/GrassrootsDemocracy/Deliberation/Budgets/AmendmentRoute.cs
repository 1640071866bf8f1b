namespace GrassrootsDemocracy.Deliberation.Budgets;

/// <summary>One way to table an amendment: who signs, and how many of them together.</summary>
/// <param name="Signers">Who signs, such as the delegates.</param>
/// <param name="Least">How many at least; 1 for a body that tables it as such.</param>
public sealed record AmendmentRoute(Label Signers, int Least) : Readable
{
    /// <summary>Gets who signs.</summary>
    public Label Signers { get; } = Guard.Against.Null(Signers);

    /// <summary>Gets how many at least.</summary>
    public int Least { get; } = Guard.Against.NegativeOrZero(Least);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}: at least {1}", "{0}：不少于{1}名").Fill(language, Signers.ToString(language), Least);
}
