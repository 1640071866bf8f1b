namespace GrassrootsDemocracy.Forums;

/// <summary>Somebody who can be on duty.</summary>
public sealed record DutyPerson
{
    /// <summary>Gets the name or the host's reference.</summary>
    public required string Id
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Id));
    }

    /// <summary>
    /// Gets what he or she is, such as <see cref="ForumActors.ResidentCadre"/>: whoever the rulebook names leads, everybody else is led.
    /// </summary>
    public Label? Role { get; init; }

    /// <summary>Gets the day from which he or she takes turns; <see langword="null"/> for all the time.</summary>
    public LocalDate? Since { get; init; }

    /// <summary>Gets the days on which he or she is away.</summary>
    public ValueList<LocalDate> Away
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Away));
    } = [];
}
