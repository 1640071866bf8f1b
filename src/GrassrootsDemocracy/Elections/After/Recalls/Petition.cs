namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>A petition for a recall (罢免要求): who signed, and what it came with.</summary>
public sealed record Petition
{
    /// <summary>Gets the day it was received, from which the time for the vote runs.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>Gets how many signed, for each circle of people that signs together.</summary>
    public required ValueList<PetitionSignatures> Signatures
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Signatures),
                circle => circle.Signers,
                "A circle of signers is counted twice: give one number for each."
            );
    }

    /// <summary>Gets who proposed it without signatures (罢免建议); <see langword="null"/> when nobody did.</summary>
    public Label? ProposedBy { get; init; }

    /// <summary>Gets the grounds of that proposal, such as <see cref="RecallGrounds.Idle"/>; <see langword="null"/> when they are not known.</summary>
    public ValueList<Label>? Grounds { get; init; }

    /// <summary>Gets what it came with, such as <see cref="RecallFacts.Reasons"/>; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Parts { get; init; }

    /// <summary>
    /// Gets the day on which a recall on the same facts last failed; <see langword="null"/> when none did.
    /// </summary>
    public LocalDate? SameFactsFailedOn { get; init; }
}
