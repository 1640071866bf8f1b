namespace GrassrootsDemocracy.Disclosure;

// What is published is true: a figure that was found to be wrong is published anew, and from when it was found runs the clock.
internal sealed class CorrectionJudge(DisclosureCase facts)
{
    public IEnumerable<DisclosureLine> Lines() =>
        facts
            .Log.Corrections.Where(found => found.FoundOn <= facts.On && facts.IsOfTheseDays(found.FoundOn))
            .OrderBy(found => found.FoundOn)
            .ThenBy(found => found.Posting, StringComparer.Ordinal)
            .Select(Line)
            .OfType<DisclosureLine>();

    private DisclosureLine? Line(FigureCorrection found)
    {
        var posting = facts.Find(found.Posting);
        var terms = facts.TermsOf(posting);
        var done = facts
            .InPlaceOf(posting)
            .Where(anew => anew.From >= found.FoundOn)
            .Select(anew => (LocalDate?)anew.From)
            .FirstOrDefault();
        if (
            DisclosureCase.Judged(
                terms,
                one => one.Truthful.Speaks() || one.CorrectedWithin.Speaks(),
                one => MeasureOf(found, one, done)
            )
            is not { } measure
        )
        {
            return null;
        }

        var limit = terms is [{ CorrectedWithin.Norm.Value: var within }] ? within : (TimeLimit?)null;
        var last = limit?.After(DayBounds.On(found.FoundOn), facts.Calendar).Exact;
        return DisclosureLine.Of(
            DisclosureFindings.Correction,
            measure,
            terms
                .Select(one => one.CorrectedWithin.Source ?? one.Truthful.Source)
                .FirstOrDefault(source => source is not null),
            DutyWords.Of(Said(posting, found), done, last, facts.On, measure),
            found.Differs == false
                ? null
                : (line, state) =>
                    new(posting.Item, DutyKind.Anew, line)
                    {
                        State = state,
                        Reference = posting.Reference,
                        From = found.FoundOn,
                        LastDay = last,
                        Limit = limit,
                        DoneOn = done,
                    },
            isDone: done is not null
        );
    }

    private Measure MeasureOf(FigureCorrection found, DisclosureTerms terms, LocalDate? done) =>
        terms.Truthful.IfAsked(isTruth =>
            terms.CorrectedWithin.WithTime(limit =>
                (!isTruth && limit is null) || found.Differs == false ? Measure.NothingAsked(actual: null)
                : found.Differs is null
                    ? done is not null && limit is null ? Measure.Stated(Verdict.Met)
                        : Measure.MissingFact(new("which figure is right", "何者为准"))
                : facts.Timed(found.FoundOn, new(done, done), limit, _ => Measure.Stated(Verdict.Breached))
            )
        );

    private static Sentence Said(Posting posting, FigureCorrection found) =>
        found is { Printed: { } printed, Right: { } right }
            ? Sentence.Of(
                new("{0}, {1} printed and {2} right, found on {3}", "{0}，公布数{1}，应为{2}，{3}查明"),
                DutyWords.About(posting.Item, posting.Reference),
                printed,
                right,
                found.FoundOn
            )
            : Sentence.Of(
                new("{0}, doubted on {1}", "{0}，{1}存疑"),
                DutyWords.About(posting.Item, posting.Reference),
                found.FoundOn
            );
}
