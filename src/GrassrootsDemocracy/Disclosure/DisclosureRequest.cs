namespace GrassrootsDemocracy.Disclosure;

/// <summary>A request, signed together, that something be disclosed (联名要求公开).</summary>
public sealed record DisclosureRequest
{
    /// <summary>Gets what is asked for.</summary>
    public required Label Item
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Item));
    }

    /// <summary>Gets the day on which it was received.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets who signed, each circle by itself.</summary>
    /// <exception cref="ArgumentException">A circle is there twice.</exception>
    public required ValueList<PetitionSignatures> Signatures
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Signatures),
                circle => circle.Signers,
                "Two numbers are of one circle: state all who signed in it together."
            );
    }
}
