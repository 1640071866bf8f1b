namespace GrassrootsDemocracy.Voting;

/// <summary>The votes for a name that voters wrote on the paper themselves (另选他人).</summary>
/// <remarks>Names are told apart letter by letter: whether two spellings are one person is for the host to say.</remarks>
public sealed record WriteIn
{
    /// <summary>Records the votes for a written name.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="votes">The votes on valid ballots; positive.</param>
    /// <exception cref="ArgumentException">The name is empty, or the votes are not positive.</exception>
    public WriteIn(string name, long votes)
    {
        Name = Guard.Against.NotAName(name);
        Votes = Guard.Against.NegativeOrZero(votes);
    }

    private WriteIn(string name) => Name = name;

    /// <summary>Gets the name as written.</summary>
    public string Name { get; }

    /// <summary>Gets the votes on valid ballots.</summary>
    public long Votes { get; }

    // A name that has no vote yet.
    internal static WriteIn Nobodys(string name) => new(name);
}
