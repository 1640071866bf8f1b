namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>Somebody who works at the vote.</summary>
/// <param name="Name">The name.</param>
/// <param name="Role">The work, such as <see cref="PollingRoles.Scrutineer"/>.</param>
public sealed record PollingOfficer(string Name, Label Role)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the work.</summary>
    public Label Role { get; } = Guard.Against.Null(Role);
}
