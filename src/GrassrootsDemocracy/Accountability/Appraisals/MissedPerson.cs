namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>One who was not appraised.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">As what the person could have been appraised; <see langword="null"/> when it is not known.</param>
public sealed record MissedPerson(string Name, Label? Role)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
