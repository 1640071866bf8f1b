namespace GrassrootsDemocracy.Disclosure;

// Each notice: how long it hung, who put it up, with what proof, how full it is, and whether the board was first.
internal sealed class PostingJudge(DisclosureCase facts)
{
    public IEnumerable<DisclosureLine> Lines() =>
        facts.Postings.Where(posting => facts.IsOfTheseDays(posting.From)).SelectMany(LinesOf);

    private IEnumerable<DisclosureLine> LinesOf(Posting posting)
    {
        var terms = facts.TermsOf(posting);
        return new[]
        {
            StaysUp(posting, terms),
            Line(
                DisclosureFindings.Publisher,
                terms,
                one => one.Publishers,
                one =>
                    one.Publishers.Measure(
                        may => Measure.Holds(posting.By is null ? null : may.Contains(posting.By)),
                        actual: null
                    ),
                Said(posting, new("{0}: published by {1}", "{0}：由{1}公布"), posting.By)
            ),
            Line(
                DisclosureFindings.Evidence,
                terms,
                one => one.Evidence,
                one => one.Evidence.Measure(needed => Checklist.Of(needed, posting.Evidence), actual: null),
                Said(
                    posting,
                    new("{0}: proof of posting {1}", "{0}：公开凭据{1}"),
                    posting.Evidence is null
                        ? null
                        : new LabelList([
                            .. posting.Evidence.OrderBy(proof => proof.Id, StringComparer.Ordinal),
                        ])
                )
            ),
            Line(
                DisclosureFindings.Itemised,
                terms,
                one => one.Itemised,
                one =>
                    one.Itemised.IfAsked(isAsked =>
                        isAsked ? Measure.Holds(posting.IsItemised) : Measure.NothingAsked(actual: null)
                    ),
                Said(
                    posting,
                    new("{0}: {1}", "{0}：{1}"),
                    posting.IsItemised switch
                    {
                        true => new Words("item by item", "逐项逐笔公布"),
                        false => new Words("not item by item", "未逐项逐笔公布"),
                        _ => null,
                    }
                )
            ),
            BoardFirst(posting, terms),
        }.OfType<DisclosureLine>();
    }

    private DisclosureLine? StaysUp(Posting posting, IReadOnlyList<DisclosureTerms> terms)
    {
        var anew = facts
            .InPlaceOf(posting.Reference)
            .Where(other => other.From > posting.Until)
            .Select(other => (LocalDate?)other.From)
            .FirstOrDefault();
        if (
            DisclosureCase.Judged(
                terms,
                one => one.StaysUp.Speaks(),
                one =>
                    one.StaysUp.WithTime(limit =>
                        one.Anew.IfAsked(isMadeGood =>
                            limit is { } time
                                ? Hung(posting, time, isMadeGood && anew is not null)
                                : Measure.NothingAsked(actual: null)
                        )
                    )
            )
            is not { } measure
        )
        {
            return null;
        }

        var limit = terms is [{ StaysUp.Norm.Value: var one }] ? one : (TimeLimit?)null;
        var until = limit?.LastDayAfter(posting.From, facts.Calendar);
        return DisclosureLine.Of(
            DisclosureFindings.StaysUp,
            measure,
            terms.Select(each => each.StaysUp.Source).FirstOrDefault(source => source is not null),
            Said(posting, until, anew),
            measure.Verdict == Verdict.Breached && terms.Any(each => each.Anew.Norm is { Value: true })
                ? (line, state) =>
                    new(posting.Item, DutyKind.Anew, line)
                    {
                        State = state,
                        Reference = posting.Reference,
                        From = posting.Until,
                    }
                : null
        );
    }

    // That it will be taken down on a later day is not yet known; what hung too short is made good by a notice in its place.
    private Measure Hung(Posting posting, TimeLimit time, bool isMadeGood)
    {
        var isUp = posting.HangsOn(facts.On);
        var end = isUp ? facts.On : posting.Until!.Value;
        var measure = Deadline.Lasting(posting.From, end, isUp, time, facts.Calendar).Measure;
        return measure.Form == MeasureForm.Awaiting ? Measure.Stated(Verdict.Undetermined)
            : measure.Verdict == Verdict.Breached && isMadeGood
                ? Measure.Recorded(Period.DaysBetween(posting.From, end))
            : measure;
    }

    private DisclosureLine? BoardFirst(Posting posting, IReadOnlyList<DisclosureTerms> terms)
    {
        if (posting.Place == DisclosurePlaces.Board)
        {
            return null;
        }

        var before = facts
            .OfItem(posting.Item)
            .Where(other => other.From <= posting.From && IsOfTheSame(other, posting))
            .ToList();
        bool? isFirst =
            before.Exists(other => other.Place == DisclosurePlaces.Board) ? true
            : before.Exists(other => other.Place is null) ? null
            : false;
        return Line(
            DisclosureFindings.BoardFirst,
            terms,
            one => one.BoardFirst,
            one =>
                one.BoardFirst.IfAsked(isAsked =>
                    isAsked ? Measure.Holds(isFirst) : Measure.NothingAsked(actual: null)
                ),
            isFirst == true
                ? Said(posting, new("{0}: on the board no later", "{0}：公开栏不晚于其他形式"), what: null)
                : Said(posting, new("{0}: to be on the board first", "{0}：应当先在公开栏公布"), what: null)
        );
    }

    private static bool IsOfTheSame(Posting one, Posting other) =>
        string.Equals(one.Matter, other.Matter, StringComparison.Ordinal) && one.Covers == other.Covers;

    private static DisclosureLine? Line<T>(
        RuleDescriptor rule,
        IReadOnlyList<DisclosureTerms> terms,
        Func<DisclosureTerms, NormOrOpen<T>> term,
        Func<DisclosureTerms, Measure> judge,
        IReadable said
    )
        where T : notnull =>
        DisclosureCase.Judged(
            terms,
            one => term(one).Speaks() && term(one).Norm is not { Value: false },
            judge
        )
            is { } measure
            ? DisclosureLine.Of(
                rule,
                measure,
                terms.Select(one => term(one).Source).FirstOrDefault(source => source is not null),
                said
            )
            : null;

    private static Sentence Said(Posting posting, Words words, IReadable? what) =>
        Sentence.Of(
            words,
            DutyWords.About(posting.Item, posting.Reference),
            what ?? new Words("not known", "不详")
        );

    private static Sentence Said(Posting posting, LocalDate? until, LocalDate? anew)
    {
        var about = DutyWords.About(posting.Item, posting.Reference);
        var hung = posting.Until is { } end
            ? Sentence.Of(new("{0}: hung from {1} to {2}", "{0}：{1}至{2}公开"), about, posting.From, end)
            : Sentence.Of(new("{0}: hangs since {1}", "{0}：自{1}起公开"), about, posting.From);
        var needed = until is { } last
            ? Sentence.Of(new("{0}, to hang until {1}", "{0}，应当保留至{1}"), hung, last)
            : hung;
        return anew is { } again
            ? Sentence.Of(new("{0}, published anew on {1}", "{0}，{1}重新公布"), needed, again)
            : needed;
    }
}
