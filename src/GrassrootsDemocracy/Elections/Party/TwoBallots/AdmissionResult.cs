namespace GrassrootsDemocracy.Elections.Party.TwoBallots;

/// <summary>What a branch meeting decided about one person.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The votes in favour that surely count, written opinions among them.</param>
/// <param name="State">What was decided.</param>
/// <param name="Counted">The members whose written opinions count, by name.</param>
/// <param name="Late">The members whose written opinions came too late, by name.</param>
/// <param name="Contradictory">The members who sent opinions in time that contradict each other, by name.</param>
public sealed record AdmissionResult(
    string Name,
    long Votes,
    AdmissionState State,
    ValueList<string> Counted,
    ValueList<string> Late,
    ValueList<string> Contradictory
)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets the members whose written opinions count, by name.</summary>
    public ValueList<string> Counted { get; } = Guard.Against.NotNames(Counted, nameof(Counted));

    /// <summary>Gets the members whose written opinions came too late, by name.</summary>
    public ValueList<string> Late { get; } = Guard.Against.NotNames(Late, nameof(Late));

    /// <summary>Gets the members who sent opinions in time that contradict each other, by name.</summary>
    public ValueList<string> Contradictory { get; } =
        Guard.Against.NotNames(Contradictory, nameof(Contradictory));
}
