namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>Somebody who is to be given links to others, such as a committee member or a delegate.</summary>
public sealed record LinkHolder
{
    /// <summary>Gets the id, by which holders are told apart.</summary>
    public required string Id
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Id));
    }

    /// <summary>Gets the area within which links may be held; the nation, so everywhere, when left out.</summary>
    public JurisdictionCode Locality { get; init; }

    /// <summary>
    /// Gets the name of the unit where units are no codes of areas; <see langword="null"/> when there is none. A gap of the
    /// plan is named by it, and nothing else: who may be linked to whom it does not say.
    /// </summary>
    public string? Unit
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Unit));
    }

    /// <summary>Gets how many links may be held at most, whatever the norm allows; <see langword="null"/> when that is all.</summary>
    public int? Capacity
    {
        get;
        init => field = value is { } most ? Guard.Against.Negative(most, nameof(Capacity)) : null;
    }
}
