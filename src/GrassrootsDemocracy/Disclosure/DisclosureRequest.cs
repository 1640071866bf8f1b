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
    public required ValueList<PetitionSignatures> Signatures
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Signatures));
    }
}
