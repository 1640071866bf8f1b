namespace GrassrootsDemocracy.Disclosure;

// What must be disclosed at all: the catalogue, what was asked for, who answers for it; and what is of other days.
internal sealed class CatalogueJudge(DisclosureCase facts)
{
    public IEnumerable<DisclosureLine> Lines() =>
        [
            .. OtherDays(),
            .. Responsible(),
            .. Listed(),
            .. facts
                .Log.Requests.Where(one => one.Day <= facts.On)
                .OrderBy(one => one.Day)
                .ThenBy(one => one.Item.Id, StringComparer.Ordinal)
                .Select(Asked)
                .OfType<DisclosureLine>(),
        ];

    private IEnumerable<DisclosureLine> OtherDays()
    {
        var others =
            facts.Postings.LongCount(posting => !facts.IsOfTheseDays(posting.From))
            + facts.Log.Matters.LongCount(matter =>
                matter.Day is { } day && day <= facts.On && !facts.IsOfTheseDays(day)
            );
        if (others > 0)
        {
            yield return new(
                new(
                    DisclosureFindings.OtherDays,
                    Measure.MissingFact(
                        new("what the rules of those days make of it", "依当时规则如何认定"),
                        others
                    ),
                    source: null
                )
            );
        }
    }

    private IEnumerable<DisclosureLine> Responsible() =>
        ByWhom.Line(DisclosureFindings.Responsible, facts.Rules.Responsible, facts.Log.Responsible)
            is { } line
            ? [new(line)]
            : [];

    // A line for each article that brought items.
    private IEnumerable<DisclosureLine> Listed()
    {
        var items = facts.Rules.Items;
        ValueList<Label>? there = facts.Log.Catalogue is { } catalogue
            ? [.. catalogue.Select(entry => entry.Item)]
            : null;
        if (items.Norm is not { } norm)
        {
            return
                items.State == TermState.InCases
                || (there is not null && items.State == TermState.LeftToOthers)
                ?
                [
                    new(
                        new(
                            DisclosureFindings.Catalogue,
                            items.Measure(needed => Of(needed), there?.Count),
                            items.Source
                        )
                    ),
                ]
                : [];
        }

        // Without a catalogue of its own a body has that of the law.
        return there is null
            ? []
            : norm
                .Value.GroupBy(item => norm.SourceOf(item) ?? norm.Source)
                .Select(article => new DisclosureLine(
                    new(
                        DisclosureFindings.Catalogue,
                        Of([.. article]),
                        article.Key,
                        new Checklist(Labels([.. article]), Checklist.MissingOf(Labels([.. article]), there))
                    )
                ));

        Measure Of(ValueList<DisclosureItem> needed) =>
            there is null
                ? Measure.MissingFact(new("whether that must be disclosed", "是否应当公开"))
                : Checklist.Of(Labels(needed), there);
    }

    private static ValueList<Label> Labels(ValueList<DisclosureItem> items) =>
        [.. items.Select(item => item.Item)];

    // What enough people ask for is disclosed too; what too few ask for need not be.
    private DisclosureLine? Asked(DisclosureRequest request)
    {
        var rules = facts.Rules.Request;
        if (rules.State is TermState.Silent or TermState.NothingAsked)
        {
            return null;
        }

        var signed = facts.Signed(request);
        var isThere =
            facts.Log.Catalogue?.Any(entry => entry.Item == request.Item) == true
            || facts.OfItem(request.Item).Any(posting => posting.From >= request.Day);
        var measure = isThere
            ? Measure.Stated(Verdict.Met)
            : signed.Verdict switch
            {
                Verdict.Breached => Measure.NothingAsked(actual: null),
                Verdict.Met when facts.Log.Catalogue is null => Measure.Stated(Verdict.Undetermined),
                Verdict.Met => Measure.Stated(Verdict.Breached),
                _ => rules.Norm is null
                    ? signed
                    : Measure.MissingFact(new("how many signed, and of how many", "联名人数和总人数")),
            };
        return DisclosureLine.Of(
            DisclosureFindings.Requested,
            measure,
            rules.Source,
            Sentence.Of(
                (isThere, signed.Verdict) switch
                {
                    (true, _) => new("{0}, asked for on {1}: disclosed", "{0}（{1}联名要求）：已纳入公开"),
                    (_, Verdict.Breached) => new(
                        "{0}, asked for on {1} by too few",
                        "{0}（{1}要求）：联名人数不足"
                    ),
                    _ => new("{0}, asked for on {1}: not yet disclosed", "{0}（{1}联名要求）：尚未纳入公开"),
                },
                request.Item,
                request.Day
            )
        );
    }
}
