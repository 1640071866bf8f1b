using System.Collections;
using System.Globalization;

namespace GrassrootsDemocracy.Norms;

/// <summary>The name of a norm whatever the type of its value.</summary>
public abstract class NormName
{
    private readonly Texts? _texts;
    private readonly string _titleKey;
    private readonly string? _subject;
    private readonly IReadable? _part;
    private readonly IReadable? _readableSubject;

    private protected NormName(
        string id,
        Texts? texts,
        string? titleKey,
        string? subject,
        IReadable? readableSubject = null
    )
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        _texts = texts;
        _titleKey = titleKey ?? id;
        _subject = subject;
        _readableSubject = readableSubject;
    }

    private protected NormName(string id, NormName general, IReadable part)
        : this(id, general._texts, general._titleKey, general._subject, general._readableSubject)
    {
        General = general;
        _part = part;
    }

    /// <summary>Gets the stable id, such as "election.villagers-committee.turnout".</summary>
    public string Id { get; }

    /// <summary>
    /// Gets the name of the norm that holds where none of this name is stated, as one for every office does for one office;
    /// <see langword="null"/> when there is none.
    /// </summary>
    public NormName? General { get; }

    /// <summary>Finds the title of the norm.</summary>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The title, with what it is a norm of where several share one; the id where no texts were given.</returns>
    public string Title(CultureInfo culture)
    {
        Guard.Against.Null(culture);
        if (_texts is null)
        {
            return Id;
        }

        var title = _texts.Find($"norm.{_titleKey}", culture);
        return Subject(_texts, culture) is { } subject
            ? KernelTexts.All.Fill(
                "norm-of",
                culture,
                _part is null
                    ? subject
                    : subject + KernelTexts.All.Find("separator", culture) + _part.ToString(culture),
                title
            )
            : title;
    }

    /// <summary>Reads the value of a norm of this name out.</summary>
    /// <param name="norm">The norm; <see langword="null"/> when every rulebook is silent.</param>
    /// <param name="culture">The reader's culture.</param>
    /// <returns>The value in words.</returns>
    public string Say(Norm? norm, CultureInfo culture)
    {
        Guard.Against.Null(culture);
        return norm?.BoxedValue is { } value
            ? Words(value, culture)
            : KernelTexts.All.Find("open-term", culture);
    }

    /// <summary>Returns the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    internal abstract Strictness Compare(Norm left, Norm right);

    private string Words(object value, CultureInfo culture) =>
        value switch
        {
            IReadable readable => readable.ToString(culture),
            string text => text,
            bool answer => KernelTexts.All.Find(answer ? "yes" : "no", culture),
            Enum choice when _texts is not null && _texts.Has(KeyOf(choice), culture) => _texts.Find(
                KeyOf(choice),
                culture
            ),
            IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
            IEnumerable items when !items.Cast<object>().Any() => KernelTexts.All.Find("none", culture),
            IEnumerable items => string.Join(
                KernelTexts.All.Find("separator", culture),
                items.Cast<object>().Select(item => Words(item, culture))
            ),
            var other => other.ToString() ?? "",
        };

    private string? Subject(Texts texts, CultureInfo culture) =>
        _readableSubject is not null ? _readableSubject.ToString(culture)
        : _subject is not null && texts.Has($"subject.{_subject}", culture)
            ? texts.Find($"subject.{_subject}", culture)
        : _subject;

    private static string KeyOf(Enum choice) => $"{choice.GetType().Name}.{choice}";
}
