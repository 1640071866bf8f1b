namespace GrassrootsDemocracy.Liaison.Planning;

/// <summary>One link: who holds it, and to whom.</summary>
/// <param name="Holder">The id of who holds it.</param>
/// <param name="Linked">The id of who is linked.</param>
public sealed record LinkPair(string Holder, string Linked)
{
    /// <summary>Gets the id of who holds it.</summary>
    public string Holder { get; } = Guard.Against.NotAName(Holder);

    /// <summary>Gets the id of who is linked.</summary>
    public string Linked { get; } = Guard.Against.NotAName(Linked);
}
