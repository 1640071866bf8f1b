namespace GrassrootsDemocracy.Accountability.Audits;

/// <summary>A further item that an audit was asked to look into.</summary>
/// <param name="Item">The item.</param>
/// <param name="Signatures">Who asked for it.</param>
public sealed record AskedItem(Label Item, ValueList<PetitionSignatures> Signatures)
{
    /// <summary>Gets the item.</summary>
    public Label Item { get; } = Guard.Against.Null(Item);

    /// <summary>Gets who asked for it.</summary>
    public ValueList<PetitionSignatures> Signatures { get; } =
        Guard.Against.Twice(
            Signatures,
            nameof(Signatures),
            circle => circle.Signers,
            "A circle is counted twice: give one number for each."
        );
}
