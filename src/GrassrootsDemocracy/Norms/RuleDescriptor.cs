namespace GrassrootsDemocracy.Norms;

/// <summary>A rule under its stable id, with a page of its own in docs/rules and its words in both languages.</summary>
/// <remarks>Two descriptors are equal when their ids are.</remarks>
public sealed class RuleDescriptor : IEquatable<RuleDescriptor>
{
    private readonly Words _title;
    private readonly Words? _same;
    private readonly Words? _other;
    private readonly Words? _unknown;

    /// <summary>Describes a rule.</summary>
    /// <param name="id">The stable id, such as "election.turnout".</param>
    /// <param name="title">Its title.</param>
    /// <param name="says">
    /// What a line of the ledger says of it, with places such as {subject}, {actual}, {whole}, {needed} and {share} for the
    /// numbers of the line.
    /// </param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public RuleDescriptor(string id, Words title, Words says)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        _title = Guard.Against.Null(title);
        Says = Guard.Against.Null(says);
    }

    private RuleDescriptor(RuleDescriptor rule, Words other, Words unknown, Words? same)
        : this(rule.Id, rule._title, rule.Says) => (_other, _unknown, _same) = (other, unknown, same);

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the page that explains the rule, from the root of the repository.</summary>
    public string Page => $"docs/rules/{Id}.md";

    internal Words Says { get; }

    // Everything that it may say.
    internal IEnumerable<Words> AllSays => new[] { Says, _same, _other, _unknown }.OfType<Words>();

    // The same rule, whose number are days on one side of another: fewer than none lie on the other side.
    internal RuleDescriptor OnDays(Words other, Words unknown, Words? same = null) =>
        new(this, other, unknown, same);

    internal Words SaysOf(long? number) =>
        (
            number switch
            {
                null => _unknown,
                0 => _same,
                < 0 => _other,
                _ => null,
            }
        ) ?? Says;

    /// <summary>Finds the title of the rule.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The title.</returns>
    public string Title(Language language) => _title.In(language);

    /// <inheritdoc/>
    public bool Equals(RuleDescriptor? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as RuleDescriptor);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    /// <summary>Returns the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;
}
