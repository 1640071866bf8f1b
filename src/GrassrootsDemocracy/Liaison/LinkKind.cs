namespace GrassrootsDemocracy.Liaison;

/// <summary>A kind of link: who is responsible for whom.</summary>
/// <remarks>
/// Two are equal when label and roles are. The library's own are in <see cref="LinkKinds"/>; a rulebook or a host makes
/// others.
/// </remarks>
public sealed record LinkKind : IReadable
{
    /// <summary>Names a kind of link.</summary>
    /// <param name="label">Its id and words.</param>
    /// <param name="from">The roles of those who are responsible.</param>
    /// <param name="to">The roles of those for whom they are.</param>
    /// <exception cref="ArgumentException">A list of roles is empty.</exception>
    public LinkKind(Label label, ValueList<Label> from, ValueList<Label> to)
    {
        Label = Guard.Against.Null(label);
        From = [.. Guard.Against.NullOrEmpty(from)];
        To = [.. Guard.Against.NullOrEmpty(to)];
    }

    /// <summary>Gets the id and the words.</summary>
    public Label Label { get; }

    /// <summary>Gets the roles of those who are responsible, such as committee members.</summary>
    public ValueList<Label> From { get; }

    /// <summary>Gets the roles of those for whom they are responsible, such as delegates.</summary>
    public ValueList<Label> To { get; }

    /// <inheritdoc/>
    public string ToString(Language language) => Label.ToString(language);

    /// <summary>Returns the words in English.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => Label.Name;
}
