namespace GrassrootsDemocracy.Liaison;

// The ledger of one kind of link.
internal sealed class LinkLedger(LinkOutcome outcome)
{
    private LinkRules Rules => outcome.Rules;

    private LinkKind Kind => outcome.Rules.Kind;

    public IEnumerable<Finding> Lines()
    {
        yield return Range(
            LiaisonFindings.Each,
            new("{0}, linked to {1} each", "{0}，联系数（{1}）达标者"),
            new("{0}, those who can be responsible", "{0}，联系人总数"),
            Rules.Each,
            outcome.Load.Bearers,
            outcome.Each.Count
        );
        yield return Coverage();
        if (Rules.LinkedBy.Source is not null)
        {
            yield return Range(
                LiaisonFindings.LinkedBy,
                new("{0}, linked by {1} each", "{0}，联系人数达到要求（{1}）的对象"),
                new("{0}, those to be linked", "{0}，联系对象总数"),
                Rules.LinkedBy,
                outcome.Coverage.All,
                outcome.LinkedBy.Count
            );
        }

        if (Rules.WithinUnit.Source is not null)
        {
            yield return WithinUnit();
        }

        yield return Load();
        if (Rules.About.Norm is { Value: var about })
        {
            yield return About(about);
        }

        foreach (
            var line in new[]
            {
                InCases(LiaisonFindings.About, Rules.About),
                InCases(LiaisonFindings.IdealInterval, Rules.IdealInterval),
                InCases(LiaisonFindings.MostInterval, Rules.MostInterval),
                InCases(LiaisonFindings.Crossing, Rules.Crossing),
            }.OfType<Finding>()
        )
        {
            yield return line;
        }

        foreach (var line in Contacts())
        {
            yield return line;
        }

        foreach (var line in Crossings())
        {
            yield return line;
        }
    }

    // What hangs on a case that nobody knows is a line as well.
    private Finding? InCases<T>(RuleDescriptor rule, NormOrOpen<T> term)
        where T : notnull =>
        term.State == TermState.InCases ? new(rule, term.Unfilled(actual: null), term.Source, Kind) : null;

    private static Words Links { get; } = new("links of this kind", "该类联系");

    private static Measure Of(int actual, int all) =>
        all == 0 ? Measure.MissingFact(Links, 0) : Measure.AtLeast(actual, all);

    private Finding Range(
        RuleDescriptor rule,
        Words inRange,
        Words open,
        NormOrOpen<CountRange> term,
        int all,
        int outside
    )
    {
        var measure = term.Norm is null ? term.Unfilled(all, all) : Of(all - outside, all);
        return term.Norm is { Value: var range }
            ? new(rule, measure, term.Source, Sentence.Of(inRange, Kind, range))
            : new(rule, measure, term.Source, Sentence.Of(open, Kind));
    }

    // That everybody is reached is asked by whoever asks that at least one is responsible for each.
    private Finding Coverage()
    {
        var (covered, all) = (outcome.Coverage.Covered, outcome.Coverage.All);
        var isAsked = Rules.LinkedBy.Norm is { Value.Least: > 0 };
        return new(
            LiaisonFindings.Coverage,
            isAsked ? Of(covered, all)
                : Rules.LinkedBy.IsOpen ? Rules.LinkedBy.Unfilled(covered, all)
                : Measure.Open(covered, all),
            isAsked ? Rules.LinkedBy.Source : null,
            Sentence.Of(new("{0}, reached of {1} in all", "{0}，共{1}个对象，已联系到"), Kind, all)
        );
    }

    private Finding WithinUnit()
    {
        var units = new LinkUnits(outcome.View, Kind);
        var outside = units.Outside.Count;
        return Rules.WithinUnit.Line(
            LiaisonFindings.WithinUnit,
            isAsked =>
                !isAsked ? Measure.Recorded(outside, units.Links)
                : outside == 0 && (units.Unknown > 0 || units.Links == 0)
                    ? Measure.MissingFact(
                        new("the units of all who are linked", "联系双方所属单位"),
                        outside,
                        units.Links
                    )
                : Measure.AtMost(outside, 0),
            outside,
            Kind,
            units.Links
        );
    }

    private Finding Load()
    {
        var load = outcome.Load;
        return new(
            LiaisonFindings.Load,
            load.Bearers == 0
                ? Measure.MissingFact(Links, 0)
                : Rules.Spread.Measure(spread => Measure.AtMost(load.Spread, spread), load.Spread),
            Rules.Spread.Source,
            Sentence.Of(
                new("{0} (from {1} to {2:link|links})", "{0}（最少{1}，最多{2}）"),
                Kind,
                load.Least,
                load.Most
            )
        );
    }

    // What is about a number is not breached by another: nobody says how far from it.
    private Finding About(int about)
    {
        var (load, exact) = (outcome.Load, 0);
        foreach (var person in load.People())
        {
            exact += load.LinksOf(person) == about ? 1 : 0;
        }

        return new(
            LiaisonFindings.About,
            load.Bearers == 0 ? Measure.MissingFact(Links, 0)
                : exact == load.Bearers ? Measure.Recorded(exact, load.Bearers)
                : Measure.Open(exact, load.Bearers),
            Rules.About.Source,
            Sentence.Of(
                new("{0} (about {1}; from {2} to {3})", "{0}（约{1}；最少{2}，最多{3}）"),
                Kind,
                about,
                load.Least,
                load.Most
            )
        );
    }

    private IEnumerable<Finding> Contacts()
    {
        var spans = outcome.Contacts;
        foreach (var span in spans)
        {
            yield return span.Line(
                LiaisonFindings.Contact,
                new("{0}, {1} to {2}, contacted often enough", "{0}，{1}至{2}，联系次数足够者"),
                new(
                    "{0}, {1} to {2} (for {3} a part of it only), contacted often enough",
                    "{0}，{1}至{2}（其中{3}个对象仅部分时间适用），联系次数足够者"
                ),
                new(
                    "{0}, {1} to {2} (not over yet), contacted often enough",
                    "{0}，{1}至{2}（尚未结束），联系次数足够者"
                ),
                Rules.Contact.Source
            );
        }

        if (spans.Count == 0)
        {
            var made = outcome.Judge.Others().Made;
            yield return new(
                LiaisonFindings.Contact,
                Rules.Contact.IsOpen
                    ? Rules.Contact.Unfilled(made)
                    : Measure.MissingFact(new("on which days it was due", "应当联系的日期"), made),
                Rules.Contact.Source,
                Sentence.Of(new("{0}, contacts made", "{0}，已进行的联系"), Kind)
            );
        }

        foreach (
            var (rule, term) in new[]
            {
                (LiaisonFindings.IdealInterval, Rules.IdealInterval),
                (LiaisonFindings.MostInterval, Rules.MostInterval),
            }
        )
        {
            if (term.Norm is { Value: var limit })
            {
                var (all, unknown, waits) = outcome.Waits(term);
                var isOpen = unknown > 0 && waits.Count == 0;
                yield return new(
                    rule,
                    isOpen
                        ? Measure.MissingFact(
                            new CalendarCover(outcome.Period.WorkingDays),
                            all - unknown,
                            all
                        )
                        : Of(all - waits.Count, all),
                    term.Source,
                    Sentence.Of(
                        new("{0} (within {1}, for {2})", "{0}（{1}之内，{2}）"),
                        Kind,
                        limit.Within,
                        EnumWords.Of(limit.Per)
                    )
                );
            }
        }

        if (outcome.Judge.Others() is { Others: > 0 } others)
        {
            yield return new(
                LiaisonFindings.NotResponsible,
                Measure.Open(others.Others, others.Made),
                source: null,
                Kind
            );
        }
    }

    private IEnumerable<Finding> Crossings()
    {
        foreach (var need in Rules.Crossing.Norm?.Value ?? [])
        {
            var groups = outcome
                .View.Crossing(Kind, need.Trait)
                .Select(group => group.Reaches(need.Least))
                .ToList();
            var (cross, all) = (groups.Count(group => group == true), groups.Count);
            var isMissing = all == 0 || (groups.Contains(null) && !groups.Contains(false));
            yield return new(
                LiaisonFindings.Crossing,
                isMissing
                    ? Measure.MissingFact(
                        new("the traits of all who are linked", "联系对象的有关情况"),
                        cross,
                        all
                    )
                    : Measure.AtLeast(cross, all),
                Rules.Crossing.Source,
                Sentence.Of(new("{0} ({1})", "{0}（{1}）"), Kind, need)
            );
        }
    }
}
