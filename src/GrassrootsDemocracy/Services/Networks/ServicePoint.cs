namespace GrassrootsDemocracy.Services.Networks;

/// <summary>Where a service is given: a centre or a station.</summary>
public sealed record ServicePoint
{
    /// <summary>Gets the id.</summary>
    public required string Id
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Id));
    }

    /// <summary>
    /// Gets the id of the centre whose outpost a station is; its own id where it is nobody's; <see langword="null"/> when it is not
    /// known, and of a centre.
    /// </summary>
    public string? OutpostOf
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(OutpostOf));
    }

    /// <summary>Gets the communities that it serves; <see langword="null"/> when they are not known.</summary>
    public ValueList<string>? Serves
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Serves));
    }
}
