namespace GrassrootsDemocracy.Posts;

/// <summary>Somebody who holds a post, or could: an id and what the rules ask of people.</summary>
/// <remarks>The id tells people of one name apart; the relations of a <see cref="People.Kinship"/> are between ids.</remarks>
public sealed record Person
{
    /// <summary>Gets the id; the same person has the same one in every community.</summary>
    public required string Id
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Id));
    }

    /// <summary>Gets the name, for reading only; <see langword="null"/> when the id serves.</summary>
    public string? Name
    {
        get;
        init => field = value is null ? null : Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets whether she is a woman; <see langword="null"/> when it is not known.</summary>
    public bool? IsWoman { get; init; }

    /// <summary>Gets whether the person is of a nationality with fewer people there (人数较少的民族); <see langword="null"/> when it is not known.</summary>
    public bool? IsMinority { get; init; }

    /// <summary>Gets whether the person is a member of the party; <see langword="null"/> when it is not known.</summary>
    public bool? IsPartyMember { get; init; }

    /// <summary>
    /// Gets whatever else a rulebook may ask of people, such as <see cref="PostFacts.KnowsFinance"/>; <see langword="null"/>
    /// when nobody asked.
    /// </summary>
    public ValueList<Label>? Traits { get; init; }

    // Two people of one name are told apart by the id behind it.
    // An id is for whoever keeps the roster, and reaches a reader only where there is no name.
    internal string Called => Name ?? Id;
}
