namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>How one member came out of an appraisal.</summary>
/// <param name="Name">The name.</param>
/// <param name="Grade">The grade; <see langword="null"/> when no rule gives one, or nobody can say.</param>
public sealed record AppraisedMember(string Name, Label? Grade)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
