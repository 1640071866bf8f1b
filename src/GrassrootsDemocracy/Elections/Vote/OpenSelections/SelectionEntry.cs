namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>An entry into an open recommendation; a person may enter by several ways.</summary>
public sealed record SelectionEntry
{
    /// <summary>Gets the name of the person.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the way of entry.</summary>
    public required Label Way
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Way));
    }

    /// <summary>Gets how many support the entry; <see langword="null"/> when it was not recorded.</summary>
    public int? Supporters
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Supporters));
    }
}
