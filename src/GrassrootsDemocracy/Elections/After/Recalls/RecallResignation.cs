namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>That a member whose recall is asked for resigned, and when this was accepted.</summary>
/// <param name="Member">The name of the member.</param>
/// <param name="AcceptedOn">The day of the acceptance.</param>
public sealed record RecallResignation(string Member, LocalDate AcceptedOn)
{
    /// <summary>Gets the name of the member.</summary>
    public string Member { get; } = Guard.Against.NotAName(Member);
}
