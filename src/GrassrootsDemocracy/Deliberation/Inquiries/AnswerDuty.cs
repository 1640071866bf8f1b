using System.Globalization;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>Who must answer questions on a topic: any of the list.</summary>
/// <param name="Answerers">Who must answer.</param>
/// <param name="Topic">The topic; <see langword="null"/> for every topic for which there is no duty of its own.</param>
public sealed record AnswerDuty(ValueList<Label> Answerers, Label? Topic = null) : IReadable
{
    /// <summary>Gets who must answer.</summary>
    public ValueList<Label> Answerers { get; } = Guard.Against.Null(Answerers);

    /// <inheritdoc/>
    public string ToString(CultureInfo culture)
    {
        var who = new LabelList(Answerers).ToString(culture);
        return Topic is null ? who : InquiryTexts.All.Fill("duty", culture, Topic.ToString(culture), who);
    }

    /// <summary>Returns the duty in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);
}
