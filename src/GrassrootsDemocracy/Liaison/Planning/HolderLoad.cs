namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>How many links a holder has.</summary>
/// <param name="Holder">The id of the holder.</param>
/// <param name="Today">How many of today's links, to those on the lists.</param>
/// <param name="Planned">How many by the plan.</param>
public sealed record HolderLoad(string Holder, int Today, int Planned)
{
    /// <summary>Gets the id of the holder.</summary>
    public string Holder { get; } = Guard.Against.NotAName(Holder);
}
