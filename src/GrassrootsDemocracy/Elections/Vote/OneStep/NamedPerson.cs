namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>A person whose name voters may write, with every spelling by which the host accepts it.</summary>
public sealed record NamedPerson
{
    /// <summary>Gets the name in the result, which no two people share, such as "Li Ming (group 3)".</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>
    /// Gets what else may be written for this person: the plain name, aliases, the name with a mark such as the group or the
    /// year of birth. People of one name share the plain one, which is then ambiguous.
    /// </summary>
    public ValueList<string> Spellings
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Spellings));
    } = [];

    /// <summary>Gets whether the person may be elected.</summary>
    public bool IsEligible { get; init; } = true;
}
