namespace GrassrootsDemocracy.Disclosure;

// What is withheld, and whether the ground that was named for it stands.
internal sealed class WithheldItems
{
    private readonly DisclosureCase _facts;
    private readonly List<(Withholding What, Measure Ground, Citation? Source)> _all;

    public WithheldItems(DisclosureCase facts)
    {
        _facts = facts;
        _all =
        [
            .. facts
                .Log.Withheld.OrderBy(what => what.Item.Id, StringComparer.Ordinal)
                .ThenBy(what => what.Matter, StringComparer.Ordinal)
                .Select(Judged),
        ];
    }

    public IEnumerable<DisclosureLine> Lines() =>
        _all.Select(one =>
            DisclosureLine.Of(DisclosureFindings.Withheld, one.Ground, one.Source, Said(one.What))
        );

    // What may be withheld need not be published; while that is open nobody can say that it should have been.
    public Measure Excusing(Label item, string? matter, Measure measure)
    {
        var grounds = _all.Where(one =>
                one.What.Item == item
                && (
                    one.What.Matter is null
                    || string.Equals(one.What.Matter, matter, StringComparison.Ordinal)
                )
            )
            .Select(one => one.Ground.Verdict)
            .ToList();
        return grounds.Contains(Verdict.Met) && measure.Verdict != Verdict.Met
                ? Measure.NothingAsked(actual: null)
            : grounds.Contains(Verdict.Undetermined) && measure.Verdict == Verdict.Breached
                ? Measure.MissingFact(new("whether it may be withheld", "能否不予公开"))
            : measure;
    }

    private (Withholding What, Measure Ground, Citation? Source) Judged(Withholding what)
    {
        var terms = _facts.TermsOf(what.Item, _facts.ClassOf(what.Matter));
        var measure = Terms.Agreed([.. terms.Select(one => Ground(what, one))], DisclosureCase.WhichClass);
        return (
            what,
            measure,
            terms.Select(one => one.Grounds.Source).FirstOrDefault(source => source is not null)
                ?? Asking(what)
        );
    }

    // Nothing is withheld without a ground that is named.
    private Measure Ground(Withholding what, DisclosureTerms terms) =>
        what.Grounds is { Count: 0 }
            ? Asking(what) is not null
                ? Measure.Stated(Verdict.Breached)
                : terms.Grounds.Measure(_ => Measure.Stated(Verdict.Breached), actual: null)
            : terms.Grounds.Measure(
                may => Measure.Holds(what.Grounds is null ? null : what.Grounds.Any(may.Contains)),
                actual: null
            );

    // Where it is said that it must be published.
    private Citation? Asking(Withholding what)
    {
        var rules = _facts.Rules;
        return rules.AllUnlessWithheld.Norm is { Value: true, Source: var all } ? all
            : rules.Items.Norm?.Value.FirstOrDefault(item => item.Item == what.Item) is { } listed
                ? rules.Items.SourceOf(listed)
            : null;
    }

    private static Sentence Said(Withholding what)
    {
        IReadable about = what.Matter is { } matter ? DutyWords.About(what.Item, matter) : what.Item;
        return what.Grounds switch
        {
            null => Sentence.Of(
                new("{0}: withheld, the ground is not known", "{0}：不予公开，理由不详"),
                about
            ),
            { Count: 0 } => Sentence.Of(
                new("{0}: withheld, no ground is named", "{0}：不予公开，未说明理由"),
                about
            ),
            var grounds => Sentence.Of(
                new("{0}: withheld as {1}", "{0}：以{1}为由不予公开"),
                about,
                (ValueList<Label>)[.. grounds.OrderBy(ground => ground.Id, StringComparer.Ordinal)]
            ),
        };
    }
}
