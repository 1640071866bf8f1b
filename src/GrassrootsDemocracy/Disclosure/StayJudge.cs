namespace GrassrootsDemocracy.Disclosure;

// How long a notice stays up where the rules say so, and that what was cut short on the board is published anew.
internal sealed class StayJudge(DisclosureCase facts)
{
    public DisclosureLine? StaysUp(Posting posting, IReadOnlyList<DisclosureTerms> terms)
    {
        if (
            DisclosureCase.Judged(
                terms,
                one =>
                    one.StaysUp.Speaks()
                    && !(one.StaysUpAt.Norm is { Value: var at } && IsAt(posting, at) == false),
                one => MeasureOf(posting, one)
            )
            is not { } measure
        )
        {
            return null;
        }

        var limit = terms is [{ StaysUp.Norm.Value: var one }] ? one : (TimeLimit?)null;
        return DisclosureLine.Of(
            DisclosureFindings.StaysUp,
            measure,
            terms.Select(each => each.StaysUp.Source).FirstOrDefault(source => source is not null),
            limit?.LastDayAfter(posting.From, facts.Calendar) is { } last
                ? Sentence.Of(new("{0}, to hang until {1}", "{0}，应当保留至{1}"), Said(posting), last)
                : Said(posting)
        );
    }

    // What still hangs is not yet cut short.
    public DisclosureLine? Anew(Posting posting, IReadOnlyList<DisclosureTerms> terms)
    {
        if (
            IsOnBoard(posting) == false
            || posting.HangsOn(facts.On)
            || DisclosureCase.Judged(
                terms,
                one => one.Anew.Speaks(),
                one =>
                    one.Anew.WithTime(shortest =>
                        shortest is { } time ? Hung(posting, time) : Measure.NothingAsked(actual: null)
                    )
            )
                is not { Verdict: not Verdict.Met } hung
        )
        {
            return null;
        }

        var anew = AnewOn(posting);
        return DisclosureLine.Of(
            DisclosureFindings.Anew,
            anew is not null ? Measure.Stated(Verdict.Met)
                : IsOnBoard(posting) is null ? Measure.MissingFact(DisclosureCase.WhereItHung)
                : hung.Verdict == Verdict.Breached ? Measure.Stated(Verdict.Breached)
                : hung,
            terms.Select(one => one.Anew.Source).FirstOrDefault(source => source is not null),
            anew is { } again
                ? Sentence.Of(new("{0}, published anew on {1}", "{0}，{1}重新公布"), Said(posting), again)
                : Sentence.Of(new("{0}, not published anew", "{0}，尚未重新公布"), Said(posting)),
            (line, state) =>
                new(posting.Item, DutyKind.Anew, line)
                {
                    State = state,
                    Reference = posting.Reference,
                    From = posting.Until,
                    DoneOn = anew,
                }
        );
    }

    private Measure MeasureOf(Posting posting, DisclosureTerms terms) =>
        terms.StaysUp.WithTime(limit =>
            limit is not { } time
                ? Measure.NothingAsked(actual: null)
                : terms.StaysUpAt.With(places =>
                    (places is null ? true : IsAt(posting, places)) switch
                    {
                        false => Measure.NothingAsked(actual: null),
                        true => terms.Anew.WithTime(shortest => Kept(posting, time, shortest)),
                        _ => terms.Anew.WithTime(shortest => Kept(posting, time, shortest))
                            is { Verdict: not Verdict.Breached } kept
                            ? kept
                            : Measure.MissingFact(DisclosureCase.WhereItHung),
                    }
                )
        );

    // A notice in its place makes good what hung short of the time of those who say so, and not of a longer one of others.
    private Measure Kept(Posting posting, TimeLimit time, TimeLimit? shortest) =>
        Hung(posting, time) is not { Verdict: Verdict.Breached } hung
        || shortest is not { } own
        || AnewOn(posting) is null
        || TimeLimit.LastingLongerIsStricter(time, own) is not (Strictness.Same or Strictness.Looser)
            ? Hung(posting, time)
            : IsOnBoard(posting) switch
            {
                true => Measure.Recorded(Period.DaysBetween(posting.From, posting.Until!.Value)),
                false => hung,
                _ => Measure.MissingFact(DisclosureCase.WhereItHung),
            };

    // That it will be taken down on a later day is not yet known.
    private Measure Hung(Posting posting, TimeLimit time)
    {
        var isUp = posting.HangsOn(facts.On);
        var end = isUp ? facts.On : posting.Until!.Value;
        var measure = Deadline.Lasting(posting.From, end, isUp, time, facts.Calendar).Measure;
        return measure.Form == MeasureForm.Awaiting ? Measure.Stated(Verdict.Undetermined) : measure;
    }

    private LocalDate? AnewOn(Posting posting) =>
        facts
            .InPlaceOf(posting)
            .Where(anew => anew.From >= posting.Until)
            .Select(anew => (LocalDate?)anew.From)
            .FirstOrDefault();

    private static bool? IsOnBoard(Posting posting) => IsAt(posting, [DisclosurePlaces.Board]);

    private static bool? IsAt(Posting posting, ValueList<Label> places) =>
        posting.Place is { } place ? places.Contains(place) : null;

    private static Sentence Said(Posting posting)
    {
        var about = DutyWords.About(posting.Item, posting.Reference);
        return posting.Until is { } end
            ? Sentence.Of(new("{0}: hung from {1} to {2}", "{0}：{1}至{2}公开"), about, posting.From, end)
            : Sentence.Of(new("{0}: hangs since {1}", "{0}：自{1}起公开"), about, posting.From);
    }
}
