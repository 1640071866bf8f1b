namespace GrassrootsDemocracy.Services.Custody;

/// <summary>One use of what is kept, such as a paper that was sealed.</summary>
public sealed record CustodyUse
{
    /// <summary>Gets what tells it from others.</summary>
    public required string Reference
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Reference));
    }

    /// <summary>Gets what came before; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Steps { get; init; }
}
