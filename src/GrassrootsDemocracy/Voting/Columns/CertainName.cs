namespace GrassrootsDemocracy.Voting.Columns;

/// <summary>A nickname or a spelling of the same sound, and the person whom it means: the host says so, where it is certain.</summary>
/// <param name="Written">The name as written.</param>
/// <param name="Means">The name of the person, as printed where it is.</param>
public sealed record CertainName(string Written, string Means)
{
    /// <summary>Gets the name as written.</summary>
    public string Written { get; } = Guard.Against.NotAName(Written);

    /// <summary>Gets the name of the person.</summary>
    public string Means { get; } = Guard.Against.NotAName(Means);
}
