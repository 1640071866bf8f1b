namespace GrassrootsDemocracy.Norms;

/// <summary>A number that a case can be about, such as the members left in a committee.</summary>
/// <remarks>Two are equal when their ids are.</remarks>
public sealed record Quantity
{
    /// <summary>Names a number.</summary>
    /// <param name="id">The stable id, such as "members-left".</param>
    /// <param name="words">What is counted, such as "members left" and "剩余成员".</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public Quantity(string id, Words words)
    {
        Id = Guard.Against.NotAName(id);
        Words = Guard.Against.Null(words);
    }

    /// <summary>Gets the members of a committee that are left (剩余成员).</summary>
    public static Quantity MembersLeft { get; } = new("members-left", new("members left", "剩余成员"));

    /// <summary>Gets the members who were elected (当选成员).</summary>
    public static Quantity MembersElected { get; } =
        new("members-elected", new("members elected", "当选成员"));

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets what is counted.</summary>
    public Words Words { get; }

    /// <inheritdoc/>
    public bool Equals(Quantity? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns what is counted, in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Words.English;
}
