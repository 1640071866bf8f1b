namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>Somebody, or a group, that holders are to be linked to.</summary>
public sealed record LinkedPerson
{
    /// <summary>Gets the id, by which those to be linked are told apart.</summary>
    public required string Id
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Id));
    }

    /// <summary>Gets the area where the person is; the nation, so within no smaller area, when left out.</summary>
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

    /// <summary>
    /// Gets the ids of those who may hold the link; <see langword="null"/> when everybody may whose area the person is in.
    /// An id of nobody among the holders counts for nothing.
    /// </summary>
    public ValueList<string>? Eligible
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Eligible));
    }
}
