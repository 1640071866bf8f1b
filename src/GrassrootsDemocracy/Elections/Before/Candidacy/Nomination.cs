namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>That somebody puts a person forward for a post.</summary>
public sealed record Nomination
{
    /// <summary>Gets the name of the person put forward.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the post.</summary>
    public required Office Post
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Post));
    }

    /// <summary>Gets what kind of nominator put the person forward.</summary>
    public required Label By
    {
        get;
        init => field = Guard.Against.Null(value, nameof(By));
    }

    /// <summary>Gets the names of those who signed it; <see langword="null"/> when they are not known, as in a secret nomination.</summary>
    public ValueList<string>? Signers
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Signers));
    }

    /// <summary>Gets whether it was made through another; <see langword="null"/> when it is not known.</summary>
    public bool? IsByProxy { get; init; }

    /// <summary>Gets the day on which it was made; <see langword="null"/> when it is not known.</summary>
    public LocalDate? MadeOn { get; init; }
}
