using System.Collections;
using System.Globalization;

namespace GrassrootsDemocracy.Norms;

/// <summary>The name of a norm whatever the type of its value.</summary>
public abstract class NormName
{
    private readonly Words? _title;
    private readonly IReadable? _subject;
    private readonly IReadable? _part;

    private protected NormName(string id, Words? title, IReadable? subject)
    {
        Id = id;
        _title = title;
        _subject = subject;
    }

    private protected NormName(string id, NormName general, IReadable part)
        : this(id, general._title, general._subject)
    {
        General = general;
        _part = part;
    }

    private protected NormName(NormName other)
        : this(other.Id, other._title, other._subject)
    {
        General = other.General;
        _part = other._part;
    }

    /// <summary>Gets the stable id, such as "election.villagers-committee.turnout".</summary>
    public string Id { get; }

    /// <summary>
    /// Gets the name of the norm that holds where none of this name is stated, as one for every office does for one office;
    /// <see langword="null"/> when there is none.
    /// </summary>
    public NormName? General { get; }

    // The part that it is for, where another name is for the whole.
    internal IReadable? Part => _part;

    /// <summary>
    /// Gets the name under which a rulebook keeps and lists the norm; another than this one where this is the same norm in
    /// another form (<see cref="NormName{T}.SaidAs"/>).
    /// </summary>
    public abstract NormName Said { get; }

    // What it is a norm of, where that brings its own words.
    internal IReadable? About => _subject;

    /// <summary>Finds the title of the norm.</summary>
    /// <param name="language">The reader's language.</param>
    /// <returns>The title, with what it is a norm of where several share one; the id where no title was given.</returns>
    public string Title(Language language)
    {
        if (_title is null)
        {
            return Id;
        }

        var title = _title.In(language);
        return _subject?.ToString(language) is { } subject
            ? new Words("{0}: {1}", "{0}：{1}").Fill(
                language,
                _part is null
                    ? subject
                    : subject + CommonWords.Separator.In(language) + _part.ToString(language),
                title
            )
            : title;
    }

    /// <summary>Reads the value of a norm of this name out.</summary>
    /// <param name="norm">The norm; <see langword="null"/> when every rulebook is silent.</param>
    /// <param name="language">The reader's language.</param>
    /// <returns>The value in words; silence, a term left to others and one of which nothing is asked each in words of their own.</returns>
    public string Say(Norm? norm, Language language) =>
        norm switch
        {
            { BoxedValue: { } value } => Say(value, language),
            null => new Words("nothing is said", "未作规定").In(language),
            NothingAsked => new Words("nothing is asked", "不作要求").In(language),
            NotListed => new Words("not listed", "未列入").In(language),
            InCases { Readings: var readings } => string.Join(
                new Words("; ", "；").In(language),
                readings.Select(reading => Say(reading, language))
            ),
            OpenTerm { To: { } to } => new Words("left to {0} to say", "由{0}规定").Fill(
                language,
                to.ToString(language)
            ),
            OpenTerm { Choice: { } choice } => new Words("left open ({0})", "授权另行规定（{0}）").Fill(
                language,
                choice.ToString(language)
            ),
            _ => new Words("left open", "授权另行规定").In(language),
        };

    private string Say(CaseReading reading, Language language) =>
        new Words("{0}: {1}", "{0}：{1}").Fill(
            language,
            reading.When.ToString(language),
            Say(reading.Norm, language)
        );

    /// <summary>Returns the id.</summary>
    /// <returns>The id.</returns>
    public override string ToString() => Id;

    internal abstract Listing? Listing { get; }

    internal abstract Norm? Read(Norm? said);

    // Whether this is the same norm for a part of what another is for.
    internal bool IsPartOf(NormName other)
    {
        for (var whole = General; whole is not null; whole = whole.General)
        {
            if (string.Equals(whole.Id, other.Id, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    internal abstract bool IsChoice { get; }

    internal abstract Strictness Compare(Norm left, Norm right);

    // Public values of whatever type, also a single item of a list.
    internal static string Say(object value, Language language) =>
        value switch
        {
            IReadable readable => readable.ToString(language),
            string text => text,
            bool answer => (answer ? CommonWords.Yes : CommonWords.No).In(language),
            Enum choice when EnumWords.Find(choice) is { } words => words.In(language),
            IFormattable number => number.ToString(format: null, CultureInfo.InvariantCulture),
            IEnumerable items => CommonWords.Join(
                items.Cast<object>().Select(item => Say(item, language)),
                language
            ),
            var other => other.ToString() ?? "",
        };
}
