namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

/// <summary>How far one person came in an open recommendation.</summary>
/// <param name="Name">The name.</param>
/// <param name="State">What became of the person.</param>
/// <param name="Round">The round at which the person stopped; <see langword="null"/> when it was none.</param>
public sealed record SelectedPerson(string Name, SelectionState State, Label? Round)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
