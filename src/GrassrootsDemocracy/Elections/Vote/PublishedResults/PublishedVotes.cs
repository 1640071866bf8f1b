namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

/// <summary>Somebody who is named in a published result, with the votes if they were printed.</summary>
/// <param name="Name">The name.</param>
/// <param name="Votes">The votes, exact or vague; <see langword="null"/> when they were not printed.</param>
public sealed record PublishedVotes(string Name, CountRange? Votes)
{
    /// <summary>Records exact votes.</summary>
    /// <param name="name">The name.</param>
    /// <param name="votes">The votes; not negative.</param>
    public PublishedVotes(string name, long votes)
        : this(Guard.Against.NotAName(name), CountRange.Exactly(votes)) { }

    /// <summary>Records somebody whose votes were not printed.</summary>
    /// <param name="name">The name.</param>
    public PublishedVotes(string name)
        : this(Guard.Against.NotAName(name), Votes: null) { }

    /// <summary>Gets the name.</summary>
    public string Name { get; } = Guard.Against.NotAName(Name);
}
