namespace GrassrootsDemocracy.People;

/// <summary>An office that people are elected to (职务), such as director of a villagers' committee.</summary>
/// <remarks>Hosts and rulebooks may name offices of their own. Two are equal when their ids are.</remarks>
public sealed record Office : IReadable
{
    /// <summary>Names an office.</summary>
    /// <param name="id">The stable id, in small letters, such as "director".</param>
    /// <param name="name">The name in English.</param>
    /// <param name="chineseName">The name in Chinese.</param>
    /// <exception cref="ArgumentException">A name is empty, or the id is not small letters and digits joined by hyphens.</exception>
    public Office(string id, string name, string chineseName)
    {
        Id = Ids.Key(id, nameof(id));
        Name = Guard.Against.NotAName(name);
        ChineseName = Guard.Against.NotAName(chineseName);
    }

    /// <summary>Gets the director of a committee (主任).</summary>
    public static Office Director { get; } = new("director", "director", "主任");

    /// <summary>Gets the deputy director (副主任).</summary>
    public static Office DeputyDirector { get; } = new("deputy-director", "deputy director", "副主任");

    /// <summary>Gets the member (委员).</summary>
    public static Office Member { get; } = new("member", "member", "委员");

    /// <summary>Gets the member for women's affairs who is elected on a line of her own (妇女委员).</summary>
    public static Office WomensMember { get; } =
        new("womens-member", "women's member", "妇女委员") { IsForWomen = true };

    /// <summary>Gets the secretary of a party organisation (书记).</summary>
    public static Office Secretary { get; } = new("secretary", "secretary", "书记");

    /// <summary>Gets the deputy secretary (副书记).</summary>
    public static Office DeputySecretary { get; } = new("deputy-secretary", "deputy secretary", "副书记");

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the name in English.</summary>
    public string Name { get; }

    /// <summary>Gets the name in Chinese.</summary>
    public string ChineseName { get; }

    /// <summary>Gets whether only a woman may hold it, as on a line of its own on the ballot (单列).</summary>
    public bool IsForWomen { get; init; }

    /// <inheritdoc/>
    public bool Equals(Office? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <inheritdoc/>
    public string ToString(Language language) => language == Language.Chinese ? ChineseName : Name;

    /// <summary>Returns the name in English.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;
}
