namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>Which bodies decide one kind of matter: any of them does.</summary>
/// <param name="Kind">The kind of matter.</param>
/// <param name="Bodies">The bodies.</param>
public sealed record Competence(Label Kind, ValueList<Label> Bodies) : Readable
{
    /// <summary>Gets the kind of matter.</summary>
    public Label Kind { get; } = Guard.Against.Null(Kind);

    /// <summary>Gets the bodies.</summary>
    public ValueList<Label> Bodies { get; } = Guard.Against.Null(Bodies);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}: {1}", "{0}：{1}").Fill(
            language,
            Kind.ToString(language),
            new LabelList(Bodies).ToString(language)
        );
}
