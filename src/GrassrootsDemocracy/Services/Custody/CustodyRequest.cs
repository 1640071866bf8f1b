namespace GrassrootsDemocracy.Services.Custody;

/// <summary>That somebody asked to see what is kept (查阅).</summary>
public sealed record CustodyRequest
{
    /// <summary>Gets what tells it from others.</summary>
    public required string Reference
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Reference));
    }

    /// <summary>Gets the circle of whoever asked, such as the villagers; <see langword="null"/> when it is not known.</summary>
    public Label? By { get; init; }

    /// <summary>Gets whether what they asked for concerns them; <see langword="null"/> when it is not known.</summary>
    public bool? ConcernsThem { get; init; }

    /// <summary>Gets whether they were refused; <see langword="null"/> when it is not known.</summary>
    public bool? IsRefused { get; init; }
}
