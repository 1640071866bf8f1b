namespace GrassrootsDemocracy.Disclosure;

// What must be disclosed in every period: at least so often within it, or what happened in it so soon after its end.
internal sealed class PeriodJudge(DisclosureCase facts, WithheldItems withheld)
{
    public IEnumerable<DisclosureLine> Lines() =>
        facts.IsEmpty || facts.From > facts.Through ? [] : facts.Entries.SelectMany(LinesOf);

    private IEnumerable<DisclosureLine> LinesOf(Label item)
    {
        var terms = facts.TermsOf(item);
        if (terms is [{ Every.Norm: { Value: var cadence, Source: var source } } only])
        {
            var source2 = only.AfterPeriod.Source;
            return SpansOf(item, cadence)
                .Select(span => Line(item, only, span, only.AfterPeriod.Speaks() ? source2 : source));
        }

        var measure = DisclosureCase.Judged(
            terms,
            one => one.Every.State is not (TermState.Silent or TermState.NothingAsked),
            one => All(item, one)
        );
        return measure is { } all
            ?
            [
                new(
                    new(
                        DisclosureFindings.Periodic,
                        withheld.Excusing(item, matter: null, all),
                        terms.Select(one => one.Every.Source).FirstOrDefault(one => one is not null),
                        Sentence.Of(new("{0}: how often", "{0}：公开频次"), item)
                    )
                ),
            ]
            : [];
    }

    // All periods at once, where it is not known which norm holds.
    private Measure All(Label item, DisclosureTerms terms) =>
        terms.Every.State == TermState.LeftToOthers
            ? terms.Every.Unfilled(actual: null)
            : terms.Every.With(cadence =>
                cadence is null ? Measure.NothingAsked(actual: null)
                : SpansOf(item, cadence).Select(span => MeasureOf(item, terms, span)).ToList()
                    is { Count: > 0 } all
                    ? Terms.Worst(all)
                : Measure.Stated(Verdict.Undetermined)
            );

    private ValueList<CadenceSpan> SpansOf(Label item, Cadence cadence) =>
        cadence.Check(LogOf(cadence, DaysOf(item, Anywhere, isSure: true)), facts.Through).Spans;

    private DisclosureLine Line(Label item, DisclosureTerms terms, CadenceSpan span, Citation? source)
    {
        var measure = withheld.Excusing(item, matter: null, MeasureOf(item, terms, span));
        var limit = terms.AfterPeriod.Norm?.Value;
        var last =
            limit is { } within ? within.After(DayBounds.On(span.LastDay), facts.Calendar).Exact
            : terms.AfterPeriod.State == TermState.InCases ? null
            : span.LastDay;
        var done =
            measure.Verdict == Verdict.Met || limit is not null
                ? Published(item, terms, span, isAfter: terms.AfterPeriod.Speaks())
                : null;
        return DisclosureLine.Of(
            terms.AfterPeriod.Speaks() ? DisclosureFindings.AfterPeriod : DisclosureFindings.Periodic,
            measure,
            source,
            DutyWords.OfPeriod(item, span, done, last, facts.On, measure),
            (line, state) =>
                new(item, DutyKind.Periodic, line)
                {
                    State = state,
                    From = span.FirstDay,
                    PeriodEnd = span.LastDay,
                    LastDay = last,
                    Limit = limit,
                    DoneOn = done,
                },
            isDone: done is not null
        );
    }

    private Measure MeasureOf(Label item, DisclosureTerms terms, CadenceSpan span) =>
        terms.AfterPeriod.WithTime(limit =>
            facts.Everywhere(
                terms,
                spots =>
                    limit is { } within ? AfterEnd(item, span, spots, within) : WithinIt(item, span, spots)
            )
        );

    // What happened in the period is published by a day after it; of a part of a period nobody says what it needs.
    private Measure AfterEnd(Label item, CadenceSpan span, IReadOnlyList<Spot> spots, TimeLimit limit)
    {
        var published = DisclosureCase.PublishedOn(spots, Of(item, span), span.Needed);
        var last = limit.After(DayBounds.On(span.LastDay), facts.Calendar);
        var measure = Inside(published, span.LastDay, last);
        return span.IsCut && measure.Verdict == Verdict.Breached ? Measure.Open(actual: null) : measure;
    }

    private Measure Inside(DayBounds published, LocalDate end, DayBounds last)
    {
        var (best, worst) = (At(published.Earliest), At(published.Latest));
        return published.Earliest == published.Latest || best.Verdict == worst.Verdict
            ? worst
            : Measure.MissingFact(
                new("of which time it is, or where it was posted", "公开内容所属期间或者公开场所")
            );

        Measure At(LocalDate? day) =>
            (
                day is { } done ? last.ByThen(done)
                : facts.On > last.Latest ? Verdict.Breached
                : Verdict.Undetermined
            ) switch
            {
                Verdict.Undetermined when last.Exact is null => Measure.MissingFact(
                    new CalendarCover(facts.Calendar)
                ),
                Verdict.Undetermined => Measure.Stated(Verdict.Undetermined),
                _ when last.Exact is { } exact => Measure.AtMost(
                    Period.DaysBetween(end, day ?? facts.On),
                    Period.DaysBetween(end, exact)
                ),
                var verdict => Measure.Stated(verdict),
            };
    }

    // As often as needed within the period, at every spot.
    private Measure WithinIt(Label item, CadenceSpan span, IReadOnlyList<Spot> spots)
    {
        var (sure, may) = (Counted(isSure: true), Counted(isSure: false));
        return sure.Verdict == may.Verdict ? sure : Measure.MissingFact(DisclosureCase.WhereItHung);

        Measure Counted(bool isSure)
        {
            var least = spots.Min(spot =>
                DaysOf(item, spot, isSure).Count(day => span.FirstDay <= day && day <= span.LastDay)
            );
            var isOver = span.LastDay < facts.On;
            return least >= span.Needed || (isOver && !span.IsCut && !span.IsOpen)
                    ? Measure.AtLeast(least, span.Needed)
                : span.IsOpen ? span.Measure
                : isOver ? Measure.Open(least)
                : Measure.MissingFact(CadenceSpan.StillRuns, least);
        }
    }

    private LocalDate? Published(Label item, DisclosureTerms terms, CadenceSpan span, bool isAfter)
    {
        var postings = isAfter
            ? Of(item, span).Where(one => one.IsSure)
            : facts
                .OfItem(item)
                .Where(posting => span.FirstDay <= posting.From && posting.From <= span.LastDay)
                .Select(posting => (Posting: posting, IsSure: true));
        var places = terms.Places.Norm?.Value;
        return postings
            .Where(one =>
                places is not { Count: > 0 }
                || one.Posting.Place is null
                || places.Contains(one.Posting.Place)
            )
            .Select(one => (LocalDate?)one.Posting.From)
            .Skip(span.Needed - 1)
            .FirstOrDefault();
    }

    // What happened in a time is there to be published when it ends; a notice that does not say of what time it is may be of any other.
    private List<(Posting Posting, bool IsSure)> Of(Label item, CadenceSpan span) =>
        [
            .. facts
                .OfItem(item)
                .Where(posting =>
                    posting.From >= span.LastDay
                    && (
                        posting.Covers is { } of
                            ? of.First <= span.FirstDay && span.LastDay <= of.Last
                            : posting.Matter is null
                    )
                )
                .Select(posting => (posting, posting.Covers is not null)),
        ];

    private IEnumerable<LocalDate> DaysOf(Label item, Spot spot, bool isSure) =>
        facts
            .OfItem(item)
            .Where(posting => isSure ? spot.Is(posting) : spot.May(posting))
            .Select(posting => posting.From);

    private CadenceLog LogOf(Cadence cadence, IEnumerable<LocalDate> days) =>
        new()
        {
            From = facts.From,
            Until = facts.Until,
            Days = [.. days],
            EventDays =
            [
                .. facts
                    .Log.Matters.Where(matter => matter.Item == cadence.Event)
                    .Select(matter => matter.Day)
                    .OfType<LocalDate>(),
            ],
            WorkingDays = facts.Calendar,
        };

    private static Spot Anywhere { get; } = new(Place: null, Part: null);
}
