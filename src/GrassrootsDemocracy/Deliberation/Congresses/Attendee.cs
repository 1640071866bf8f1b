namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>Somebody who attended a plenary.</summary>
/// <param name="Name">The name; the host tells people of one name apart.</param>
/// <param name="Capacity">As what the person attended, such as <see cref="CongressAttendees.PartyDelegates"/>.</param>
/// <param name="Spoke">Whether the person took part in the deliberation; <see langword="null"/> when it is not known.</param>
public sealed record Attendee(string Name, Label Capacity, bool? Spoke = null)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets as what the person attended.</summary>
    public Label Capacity { get; } = Guard.Against.Null(Capacity);
}
