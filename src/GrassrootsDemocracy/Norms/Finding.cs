namespace GrassrootsDemocracy.Norms;

/// <summary>A line of the ledger: what one rule found, with its numbers and where the requirement stands.</summary>
/// <remarks>Its sentence is written when somebody reads it, from the same numbers as the verdict.</remarks>
public sealed record Finding : Readable
{
    private const int UsualLength = 256;

    /// <summary>Records what a rule found.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="measure">The numbers.</param>
    /// <param name="source">Where the requirement stands; <see langword="null"/> when every rulebook is silent.</param>
    public Finding(RuleDescriptor rule, Measure measure, Citation? source)
    {
        Rule = Guard.Against.Null(rule);
        Measure = measure;
        Source = source;
    }

    internal Finding(RuleDescriptor rule, Measure measure, Citation? source, string? subject)
        : this(rule, measure, source) => Subject = subject;

    internal Finding(RuleDescriptor rule, Measure measure, Citation? source, IReadable? detail)
        : this(rule, measure, source) => Detail = detail;

    /// <summary>Gets the rule.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>Gets the numbers.</summary>
    public Measure Measure { get; }

    /// <summary>Gets where the requirement stands, or who leaves it open; <see langword="null"/> when every rulebook is silent.</summary>
    public Citation? Source { get; }

    /// <summary>Gets who or what was judged, such as a candidate; <see langword="null"/> when it is the whole.</summary>
    public string? Subject
    {
        get;
        init => field = Guard.Against.ForgedLineIfKnown(value, nameof(Subject));
    }

    /// <summary>Gets what was judged when words in two languages are needed for it.</summary>
    public IReadable? Detail { get; init; }

    /// <summary>
    /// Gets which fact is missing to judge it, such as the working days of a year; <see langword="null"/> when none is.
    /// </summary>
    public IReadable? Missing =>
        Measure switch
        {
            { Fact: { } fact } => fact,
            { Form: MeasureForm.Quota, Whole: null, Quota: { Of: var of } } => CommonWords.NumberOf(of),
            { IsNotKnown: true } => Rule.TitleWords,
            _ => null,
        };

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict => Measure.Verdict;

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        Span<char> room = stackalloc char[UsualLength];
        var line = new LedgerLine(this, language, room);
        return line.ToStringAndClear();
    }

    /// <summary>Returns the line in a language.</summary>
    /// <param name="tag">The tag of the reader's language, such as "zh-Hans".</param>
    /// <returns>The line, in English unless the tag is of Chinese.</returns>
    public string ToString(string tag) => ToString(Language.Of(tag));

    /// <summary>Writes the line without making a string of it.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="language">The reader's language.</param>
    public void WriteTo(TextWriter writer, Language language)
    {
        Guard.Against.Null(writer);
        Span<char> room = stackalloc char[UsualLength];
        var line = new LedgerLine(this, language, room);
        writer.Write(line.Text);
        line.Clear();
    }
}
