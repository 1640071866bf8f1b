namespace GrassrootsDemocracy.Disclosure;

// The facts of one log on one day, looked up by the rules that are in force in their time.
internal sealed class DisclosureCase
{
    private readonly References _references;
    private readonly ILookup<string, Posting> _ofMatter;
    private readonly ILookup<Label, Posting> _ofItem;
    private readonly ILookup<string, Posting> _inPlaceOf;
    private readonly Dictionary<Label, Label?> _classes;

    public DisclosureCase(DisclosureRules rules, DisclosureLog log, LocalDate on, LocalDate? through = null)
    {
        (Rules, Log, On, Through) = (rules, log, on, through ?? on);
        _references = new(log);
        From = rules is { IsOfAnyDay: false, Since: { } first } ? LocalDate.Max(first, log.From) : log.From;
        var last =
            rules is { IsOfAnyDay: false, Until: { } end } && end < LocalDate.MaxIsoValue
                ? end.PlusDays(1)
                : (LocalDate?)null;
        Until = last is { } by && log.Until is { } until ? LocalDate.Min(by, until) : last ?? log.Until;
        Matters =
        [
            .. log
                .Matters.OrderBy(matter => matter.Day ?? LocalDate.MaxIsoValue)
                .ThenBy(matter => matter.Reference, StringComparer.Ordinal),
        ];
        Postings =
        [
            .. log
                .Postings.Where(posting => posting.From <= on)
                .OrderBy(posting => posting.From)
                .ThenBy(posting => posting.Reference, StringComparer.Ordinal),
        ];
        _ofMatter = Postings
            .Where(posting => posting.Matter is not null)
            .ToLookup(posting => posting.Matter!, StringComparer.Ordinal);
        _ofItem = Postings.ToLookup(posting => posting.Item);
        _inPlaceOf = Postings
            .Where(posting => posting.InPlaceOf is not null)
            .ToLookup(posting => posting.InPlaceOf!, StringComparer.Ordinal);
        _classes = (rules.Items.Norm?.Value ?? []).ToDictionary(item => item.Item, item => item.Class);
        foreach (var entry in (log.Catalogue ?? []).OrderBy(entry => entry.Item.Id, StringComparer.Ordinal))
        {
            _classes[entry.Item] = entry.Class ?? _classes.GetValueOrDefault(entry.Item);
        }

        foreach (
            var asked in log
                .Requests.Where(one => one.Day <= on && Signed(one).Verdict == Verdict.Met)
                .OrderBy(one => one.Item.Id, StringComparer.Ordinal)
        )
        {
            _classes.TryAdd(asked.Item, null);
        }
    }

    public static Words WhereItHung { get; } = new("where it was posted", "公开场所");

    public static Words WhichClass { get; } = new("of which class it is", "事项类别");

    public DisclosureRules Rules { get; }

    public DisclosureLog Log { get; }

    // The day on which it is asked what was done.
    public LocalDate On { get; }

    // The day up to which it is asked what falls due; the same, unless for a plan.
    public LocalDate Through { get; }

    public WorkCalendar? Calendar => Log.Calendar;

    // The days of the log on which these rules hold: from the first one, up to the second.
    public LocalDate From { get; }

    public LocalDate? Until { get; }

    // Whether these rules hold on any day of the log.
    public bool IsEmpty => Until <= From;

    // What happened, the earliest first; what nobody knows the day of last.
    public IReadOnlyList<DisclosureMatter> Matters { get; }

    // What was put up by the day, the earliest first.
    public IReadOnlyList<Posting> Postings { get; }

    // The items that are disclosed, by the rules and by the catalogue, those of the rules first.
    public IEnumerable<Label> Entries => _classes.Keys;

    public bool IsOfTheseDays(LocalDate day) => From <= day && !(Until <= day);

    public IEnumerable<Posting> OfMatter(string reference) => _ofMatter[reference];

    public IEnumerable<Posting> OfItem(Label item) => _ofItem[item];

    public Posting Find(string reference) => _references.Posting(reference);

    // The class of a matter itself, where it is about one.
    public Label? ClassOf(string? matter) => matter is null ? null : _references.Matter(matter).Class;

    // The notices in the place of one, the earliest first: the same, at the same place, as far as anybody says.
    public IEnumerable<Posting> InPlaceOf(Posting posting) =>
        _inPlaceOf[posting.Reference].Where(anew => IsOfTheSame(anew, posting));

    private static bool IsOfTheSame(Posting anew, Posting posting) =>
        anew.Item == posting.Item
        && (anew.Place is null || posting.Place is null || anew.Place == posting.Place)
        && IsOrMayBe(anew.Part, posting.Part)
        && IsOrMayBe(anew.Matter, posting.Matter);

    private static bool IsOrMayBe(string? one, string? other) =>
        one is null || other is null || string.Equals(one, other, StringComparison.Ordinal);

    // Whether enough signed a request: any one way will do; who is on no way is not enough, whatever their number.
    public Measure Signed(DisclosureRequest request) =>
        Rules.Request.Measure(
            routes =>
            {
                var all = request
                    .Signatures.OrderBy(circle => circle.Signers.Id, StringComparer.Ordinal)
                    .Select(circle =>
                        routes.FirstOrDefault(route => route.Signers == circle.Signers) is { } route
                            ? VoteNumbers.Part(circle.Count, route.Quota, circle.Whole)
                            : Measure.Stated(Verdict.Breached)
                    )
                    .ToList();
                var verdict = Verdicts.Any(all.Select(one => one.Verdict));
                return all.Count == 0 ? Measure.NotKnown : all.First(one => one.Verdict == verdict);
            },
            actual: null
        );

    public IReadOnlyList<DisclosureTerms> TermsOf(Label item, Label? ofClass = null) =>
        Rules.Of(item, ofClass ?? _classes.GetValueOrDefault(item));

    public IReadOnlyList<DisclosureTerms> TermsOf(Posting posting) =>
        TermsOf(posting.Item, ClassOf(posting.Matter));

    // What terms of each class that a thing may have make of it; null where none of them speaks of it.
    public static Measure? Judged(
        IReadOnlyList<DisclosureTerms> terms,
        Func<DisclosureTerms, bool> speaks,
        Func<DisclosureTerms, Measure> judge
    ) => terms.Any(speaks) ? Terms.Agreed([.. terms.Select(judge)], WhichClass) : null;

    // The places, each in each part of the village, at all of which something must hang; a null is any.
    public Measure Everywhere(DisclosureTerms terms, Func<IReadOnlyList<Spot>, Measure> judge) =>
        terms.Places.With(places =>
            terms.InEachPart.IfAsked(isEach =>
                isEach && Log.AreaParts is null
                    ? judge(SpotsOf(places, isEach: false)) is { Verdict: not Verdict.Met } worse
                        ? worse
                        : Measure.MissingFact(new("in which parts it must hang", "应当公开的片区"))
                    : judge(SpotsOf(places, isEach))
            )
        );

    // When something was published so many times at every spot: not before the one day and, as far as it is known, by the other.
    public static DayBounds PublishedOn(
        IReadOnlyList<Spot> spots,
        IReadOnlyList<(Posting Posting, bool IsSure)> postings,
        int times = 1
    )
    {
        LocalDate? earliest = LocalDate.MinIsoValue;
        LocalDate? latest = LocalDate.MinIsoValue;
        foreach (var spot in spots)
        {
            earliest = Later(earliest, Nth(postings.Where(one => spot.May(one.Posting)), times));
            latest = Later(latest, Nth(postings.Where(one => one.IsSure && spot.Is(one.Posting)), times));
        }

        return new(earliest, latest);
    }

    // Within a time after a day, or not yet done; where nobody sets a time what is done is in time.
    public Measure Timed(LocalDate from, DayBounds published, TimeLimit? limit, Func<long, Measure> unlimited)
    {
        var best = At(published.Earliest);
        var worst = At(published.Latest);
        return published.Earliest == published.Latest || best.Verdict == worst.Verdict
            ? worst
            : Measure.MissingFact(WhereItHung);

        Measure At(LocalDate? day) =>
            (day, limit) switch
            {
                ({ } done, { } within) => Deadline.Within(from, done, within, Calendar).Measure,
                (null, { } within) => Undone(from, within, Calendar),
                ({ } done, null) => Measure.Recorded(Period.DaysBetween(from, done)),
                _ => unlimited(Math.Max(0, Period.DaysBetween(from, On))),
            };
    }

    // Until the last day it is simply still to be done.
    private Measure Undone(LocalDate from, TimeLimit within, WorkCalendar? calendar) =>
        Deadline.Undone(from, LocalDate.Max(from, On), within, calendar).Measure
            is { Form: not MeasureForm.Awaiting } measure
            ? measure
            : Measure.Stated(Verdict.Undetermined);

    private IReadOnlyList<Spot> SpotsOf(ValueList<Label>? places, bool isEach)
    {
        IEnumerable<Label?> all = places is { Count: > 0 } ? places : (Label?[])[null];
        IEnumerable<string?> parts =
            isEach && Log.AreaParts is { Count: > 0 } some ? some : (string?[])[null];
        return [.. all.SelectMany(place => parts.Select(part => new Spot(place, part)))];
    }

    private static LocalDate? Nth(IEnumerable<(Posting Posting, bool IsSure)> postings, int times) =>
        postings.Select(one => (LocalDate?)one.Posting.From).Order().Skip(times - 1).FirstOrDefault();

    private static LocalDate? Later(LocalDate? one, LocalDate? other) =>
        one is { } first && other is { } second ? LocalDate.Max(first, second) : null;
}
