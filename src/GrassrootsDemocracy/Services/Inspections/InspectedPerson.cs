namespace GrassrootsDemocracy.Services.Inspections;

/// <summary>Somebody who works for a service.</summary>
public sealed record InspectedPerson
{
    /// <summary>Gets the id.</summary>
    public required string Id
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Id));
    }

    /// <summary>Gets whether the person has the qualification for the work (执业资格); <see langword="null"/> when it is not known.</summary>
    public bool? IsQualified { get; init; }
}
