namespace GrassrootsDemocracy.Disclosure;

// What comes again: how often, by whom, and whether its result was published.
internal sealed class RecurringJudge(
    DisclosureCase facts,
    RecurringTerms terms,
    ValueList<RecurringAct>? acts,
    RuleDescriptor often,
    RuleDescriptor done
)
{
    public IEnumerable<DisclosureLine> Lines() =>
        facts.IsEmpty || facts.From > facts.On
            ? []
            : [.. Often().OfType<DisclosureLine>(), .. Done().OfType<DisclosureLine>()];

    private IEnumerable<DisclosureLine?> Often() =>
        (terms.Every, acts) switch
        {
            ({ State: TermState.Silent or TermState.NothingAsked }, _) => [],
            (_, null) => [Line(Measure.NotKnown, often.TitleWords)],
            ({ Norm: { Value: var cadence } }, _) => Spans(cadence).Select(span => Line(span.Measure, span)),
            ({ State: TermState.LeftToOthers }, { Count: var held }) =>
            [
                Line(terms.Every.Unfilled(held), often.TitleWords),
            ],
            _ =>
            [
                Line(
                    terms.Every.With(cadence =>
                        cadence is null
                            ? Measure.NothingAsked(actual: null)
                            : Terms.Worst([.. Spans(cadence).Select(span => span.Measure)])
                    ),
                    often.TitleWords
                ),
            ],
        };

    private IEnumerable<DisclosureLine?> Done() =>
        (acts ?? [])
            .Where(act => act.Day <= facts.On && facts.IsOfTheseDays(act.Day))
            .OrderBy(act => act.Day)
            .ThenBy(act => act.By?.Id, StringComparer.Ordinal)
            .ThenBy(act => act.IsPublished)
            .SelectMany(act =>
                new[]
                {
                    terms.By.Speaks()
                        ? DisclosureLine.Of(
                            done,
                            ByWhom.Of(terms.By, act.By),
                            terms.By.SourceOf(act.By),
                            Sentence.Of(
                                new("{0}: by {1}", "{0}：由{1}进行"),
                                act.Day,
                                act.By is { } by
                                    ? ByWhom.Named(terms.By.Norm?.Value, by)
                                    : new Words("not known", "不详")
                            )
                        )
                        : null,
                    terms.Published.Speaks() && terms.Published.Norm is not { Value: false }
                        ? DisclosureLine.Of(
                            done,
                            terms.Published.IfAsked(isAsked =>
                                isAsked ? Measure.Holds(act.IsPublished) : Measure.NothingAsked(actual: null)
                            ),
                            terms.Published.Source,
                            Sentence.Of(
                                act.IsPublished == true
                                    ? new("{0}: its result is published", "{0}：结果已公布")
                                    : new("{0}: its result is to be published", "{0}：结果应当公布"),
                                act.Day
                            )
                        )
                        : null,
                }
            );

    private ValueList<CadenceSpan> Spans(Cadence cadence) =>
        cadence
            .Check(
                new()
                {
                    From = facts.From,
                    Until = facts.Until,
                    Days = [.. (acts ?? []).Select(act => act.Day)],
                    WorkingDays = facts.Calendar,
                },
                facts.On
            )
            .Spans;

    private DisclosureLine Line(Measure measure, IReadable said) =>
        DisclosureLine.Of(often, measure, terms.Every.Source, said);
}
