namespace GrassrootsDemocracy.Disclosure;

/// <summary>Something that is not disclosed, with the ground that is named for it.</summary>
public sealed record Withholding
{
    /// <summary>Gets the item.</summary>
    public required Label Item
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Item));
    }

    /// <summary>Gets the grounds that were named; none when none was, <see langword="null"/> when it is not known.</summary>
    public required ValueList<Label>? Grounds { get; init; }

    /// <summary>Gets the reference of the one matter that is withheld; <see langword="null"/> for the item as a whole.</summary>
    public string? Matter
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Matter));
    }
}
