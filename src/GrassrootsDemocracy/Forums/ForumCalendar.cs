namespace GrassrootsDemocracy.Forums;

/// <summary>One calendar of several things that are held again and again, such as all of a branch's life.</summary>
/// <param name="Outcomes">What became of each, in any order.</param>
public sealed record ForumCalendar(ValueList<ForumOutcome> Outcomes)
{
    /// <summary>Gets what became of each.</summary>
    public ValueList<ForumOutcome> Outcomes { get; } = Guard.Against.Null(Outcomes);

    /// <summary>Gets what is over and was not held, the longest overdue first.</summary>
    public ValueList<ForumEntry> Overdue => Entries(outcome => outcome.Overdue);

    /// <summary>Gets what is due next of each, the first last day first.</summary>
    public ValueList<ForumEntry> Due => Entries(outcome => outcome.NextDue is { } next ? [next] : []);

    /// <summary>Gets what was held often enough.</summary>
    public ValueList<ForumEntry> Done => Entries(outcome => outcome.Done);

    private ValueList<ForumEntry> Entries(Func<ForumOutcome, ValueList<CadenceSpan>> spans) =>
        [
            .. Outcomes
                .SelectMany(outcome =>
                    spans(outcome)
                        .Select(span => new ForumEntry(outcome.Rules.Kind, span, outcome.Rules.Every.Source))
                )
                .OrderBy(entry => entry.Span.LastDay)
                .ThenBy(entry => entry.Span.FirstDay)
                .ThenBy(entry => entry.Kind.Id, StringComparer.Ordinal),
        ];
}
