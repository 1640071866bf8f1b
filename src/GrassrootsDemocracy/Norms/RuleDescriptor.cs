using System.Globalization;

namespace GrassrootsDemocracy.Norms;

/// <summary>A rule under its stable id, with a page of its own in docs/rules and its words in both languages.</summary>
/// <remarks>Two descriptors are equal when their ids are.</remarks>
public sealed class RuleDescriptor : IEquatable<RuleDescriptor>
{
    private readonly Texts _texts;
    private readonly Lazy<Template>[] _says;

    /// <summary>Describes a rule.</summary>
    /// <param name="id">The stable id, such as "election.turnout".</param>
    /// <param name="texts">Where its words are found: "rule.{id}.title" and "rule.{id}.says".</param>
    /// <exception cref="ArgumentException">The id is empty.</exception>
    public RuleDescriptor(string id, Texts texts)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        _texts = Guard.Against.Null(texts);
        _says = [Says(Language.English), Says(Language.Chinese)];

        Lazy<Template> Says(Language language) => new(() => texts.Template($"rule.{id}.says", language));
    }

    /// <summary>Gets the stable id.</summary>
    public string Id { get; }

    /// <summary>Gets the page that explains the rule, from the root of the repository.</summary>
    public string Page => $"docs/rules/{Id}.md";

    /// <summary>Finds the title of the rule.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The title.</returns>
    public string Title(CultureInfo culture) => _texts.Find($"rule.{Id}.title", culture);

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

    internal Template SaysIn(Language language) => _says[(int)language].Value;
}
