namespace GrassrootsDemocracy.Deliberation.Hearings;

/// <summary>Somebody who takes part in a hearing (听证参加人).</summary>
/// <param name="Name">The name.</param>
/// <param name="Side">The side that the person speaks for; only its id matters.</param>
public sealed record HearingParticipant(string Name, Label Side)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the side.</summary>
    public Label Side { get; } = Guard.Against.Null(Side);

    /// <summary>Gets how the person was chosen; <see langword="null"/> when that is not known.</summary>
    public Label? ChosenBy { get; init; }

    /// <summary>Gets whether the person came; <see langword="null"/> when that is not known.</summary>
    public bool? IsPresent { get; init; }

    /// <summary>Gets whether the person signed the record; <see langword="null"/> when that is not known.</summary>
    public bool? HasSigned { get; init; }

    /// <summary>Gets what the person said of the matter as a whole; <see langword="null"/> when that is not known.</summary>
    public HearingStance? Stance { get; init; }
}
