namespace GrassrootsDemocracy.Voting;

/// <summary>A part of a sum, such as a station (投票站) or a box (票箱), with its own papers and ballots.</summary>
/// <param name="Name">The name of the part.</param>
/// <param name="Issued">How many papers were handed out there; <see langword="null"/> when it is not known.</param>
/// <param name="Collected">How many ballots came back there.</param>
/// <param name="Excess">How many ballots came back above those issued; zero when that is not known.</param>
public sealed record TallyPart(string Name, long? Issued, long Collected, long Excess)
{
    /// <summary>Gets the name of the part.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
