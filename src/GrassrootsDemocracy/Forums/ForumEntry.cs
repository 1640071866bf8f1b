namespace GrassrootsDemocracy.Forums;

/// <summary>A period or day of a calendar in which something is due.</summary>
/// <param name="Kind">What is held.</param>
/// <param name="Span">The period or day, how often it is needed in it and how often it was.</param>
/// <param name="Source">Where that is asked for.</param>
public sealed record ForumEntry(Label Kind, CadenceSpan Span, Citation? Source) : Readable
{
    /// <summary>Gets what is held.</summary>
    public Label Kind { get; } = Guard.Against.Null(Kind);

    /// <summary>Gets the period or day.</summary>
    public CadenceSpan Span { get; } = Guard.Against.Null(Span);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}: {1}", "{0}：{1}").Fill(language, Kind.ToString(language), Span.ToString(language));
}
