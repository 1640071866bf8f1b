namespace GrassrootsDemocracy.Elections.Vote.OneStep;

/// <summary>A name as voters wrote it, and whom it means.</summary>
/// <param name="Written">The name as written.</param>
/// <param name="State">Whom it means.</param>
/// <param name="Persons">The people it can mean; empty when it is unknown.</param>
/// <param name="Votes">On how many valid ballots it stands.</param>
public sealed record WrittenName(string Written, NameState State, ValueList<string> Persons, long Votes)
{
    /// <summary>Gets the name as written.</summary>
    public string Written { get; } = Guard.Against.NotAName(Written);

    /// <summary>Gets the people it can mean; empty when it is unknown.</summary>
    public ValueList<string> Persons { get; } = Guard.Against.NotNames(Persons, nameof(Persons));
}
