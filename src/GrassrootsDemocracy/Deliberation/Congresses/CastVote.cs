namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>A vote under the name of whoever cast it, as by a show of hands or a roll call.</summary>
/// <param name="Name">The name.</param>
/// <param name="Choice">What it says.</param>
/// <remarks>A secret ballot has no names: give its numbers as a <see cref="MotionVote"/>.</remarks>
public sealed record CastVote(string Name, VoteChoice Choice)
{
    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);

    /// <summary>Gets what it says.</summary>
    public VoteChoice Choice { get; } = Guard.Against.EnumOutOfRange(Choice);
}
