namespace GrassrootsDemocracy.Disclosure;

// What was published at one level is due at the others: the day of the first starts the clock.
internal sealed class LevelJudge(DisclosureCase facts, WithheldItems withheld)
{
    public IEnumerable<DisclosureLine> Lines() =>
        facts
            .Matters.Where(matter => matter.Day is not { } day || facts.IsOfTheseDays(day))
            .SelectMany(LinesOf);

    private IEnumerable<DisclosureLine> LinesOf(DisclosureMatter matter)
    {
        var postings = facts.OfMatter(matter.Reference).Where(posting => posting.Level is not null).ToList();
        var terms = facts.TermsOf(matter.Item, matter.Class);
        if (postings.Count == 0)
        {
            return [];
        }

        var (first, from) = (postings[0].Level!, postings[0].From);
        return terms is [{ Levels.Norm: { Value: var levels } } only]
                ? levels.Where(level => level != first).Select(level => Line(matter, only, level, from))
            : DisclosureCase.Judged(
                terms,
                one => one.Levels.Speaks(),
                one =>
                    one.Levels.With(each =>
                        each is null || each.All(level => level == first)
                            ? Measure.NothingAsked(actual: null)
                            : Terms.Worst([
                                .. each.Where(level => level != first)
                                    .Select(level => MeasureOf(matter, one, level, from)),
                            ])
                    )
            )
                is { } all
                ?
                [
                    DisclosureLine.Of(
                        DisclosureFindings.Levels,
                        all,
                        terms[0].Levels.Source,
                        DutyWords.Matter(matter)
                    ),
                ]
            : [];
    }

    private DisclosureLine Line(DisclosureMatter matter, DisclosureTerms terms, Label level, LocalDate from)
    {
        var measure = withheld.Excusing(matter.Item, matter.Reference, MeasureOf(matter, terms, level, from));
        var limit = terms.LinkedWithin.Norm?.Value;
        var last = limit?.After(DayBounds.On(from), facts.Calendar).Exact;
        var done = facts
            .OfMatter(matter.Reference)
            .Where(posting => posting.Level == level)
            .Select(posting => (LocalDate?)posting.From)
            .FirstOrDefault();
        return DisclosureLine.Of(
            DisclosureFindings.Levels,
            measure,
            terms.LinkedWithin.Source ?? terms.Levels.SourceOf(level),
            DutyWords.Of(
                Sentence.Of(
                    new("{0}, published on {1}, in {2}", "{0}，{1}公布，{2}"),
                    DutyWords.About(matter.Item, matter.Reference),
                    from,
                    level
                ),
                done,
                last,
                facts.On,
                measure
            ),
            (line, state) =>
                new(matter.Item, DutyKind.Linked, line)
                {
                    State = state,
                    Reference = matter.Reference,
                    From = from,
                    LastDay = last,
                    Limit = limit,
                    DoneOn = done,
                },
            isDone: done is not null
        );
    }

    private Measure MeasureOf(DisclosureMatter matter, DisclosureTerms terms, Label level, LocalDate from) =>
        terms.LinkedWithin.WithTime(limit =>
        {
            var postings = facts.OfMatter(matter.Reference).ToList();
            var published = new DayBounds(
                Day(postings.Where(posting => posting.Level is null || posting.Level == level)),
                Day(postings.Where(posting => posting.Level == level))
            );
            return facts.Timed(from, published, limit, days => terms.LinkedWithin.Unfilled(days));

            // What was there before the first known level is there.
            LocalDate? Day(IEnumerable<Posting> some) =>
                some.Select(posting => (LocalDate?)LocalDate.Max(from, posting.From)).FirstOrDefault();
        });
}
