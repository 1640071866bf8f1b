namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>Who must answer questions on a topic: any of the list.</summary>
/// <param name="Answerers">Who must answer.</param>
/// <param name="Topic">The topic; <see langword="null"/> for every topic for which there is no duty of its own.</param>
public sealed record AnswerDuty(ValueList<Label> Answerers, Label? Topic = null) : Readable
{
    /// <summary>Gets who must answer.</summary>
    public ValueList<Label> Answerers { get; } = Guard.Against.Null(Answerers);

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        var who = new LabelList(Answerers).ToString(language);
        return Topic is null
            ? who
            : new Words("{0}: {1}", "{0}：{1}").Fill(language, Topic.ToString(language), who);
    }
}
