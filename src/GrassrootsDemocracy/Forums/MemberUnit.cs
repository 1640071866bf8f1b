namespace GrassrootsDemocracy.Forums;

/// <summary>A unit that takes part in a joint meeting (成员单位).</summary>
public sealed record MemberUnit
{
    /// <summary>Gets the name.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>
    /// Gets every unit that it is subordinate to, directly or by way of others (隶属); <see langword="null"/> when that is not known.
    /// </summary>
    public ValueList<string>? Superiors
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Superiors));
    }

    /// <summary>Gets whether it has a liaison officer (联络员); <see langword="null"/> when that is not known.</summary>
    public bool? HasOfficer { get; init; }
}
