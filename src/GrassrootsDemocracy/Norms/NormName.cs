using System.Globalization;

namespace GrassrootsDemocracy.Norms;

/// <summary>The name of a norm whatever the type of its value.</summary>
public abstract class NormName
{
    private readonly Texts? _texts;
    private readonly string _titleKey;

    private protected NormName(string id, Texts? texts, string? titleKey)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        _texts = texts;
        _titleKey = titleKey ?? id;
    }

    /// <summary>Gets the stable id, such as "election.villagers-committee.turnout".</summary>
    public string Id { get; }

    /// <summary>Finds the title of the norm.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The title; the id where no texts were given.</returns>
    public string Title(CultureInfo culture) => _texts?.Find($"norm.{_titleKey}", culture) ?? Id;

    /// <summary>Returns the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    internal abstract Strictness Compare(Norm left, Norm right);
}
