namespace GrassrootsDemocracy.Disclosure;

// Each notice: who put it up, with what proof, how full it is, and whether the board was first.
internal sealed class PostingJudge(DisclosureCase facts)
{
    private readonly StayJudge _stay = new(facts);

    public IEnumerable<DisclosureLine> Lines() =>
        facts.Postings.Where(posting => facts.IsOfTheseDays(posting.From)).SelectMany(LinesOf);

    private IEnumerable<DisclosureLine> LinesOf(Posting posting)
    {
        var terms = facts.TermsOf(posting);
        return new[]
        {
            _stay.StaysUp(posting, terms),
            _stay.Anew(posting, terms),
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
}
