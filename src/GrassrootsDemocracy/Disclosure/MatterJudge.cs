namespace GrassrootsDemocracy.Disclosure;

// What must be disclosed because it happened: when it happened starts the clock, and not when something was due.
internal sealed class MatterJudge(DisclosureCase facts, WithheldItems withheld)
{
    public IEnumerable<DisclosureLine> Lines() =>
        facts
            .Matters.Where(matter =>
                matter.Day is not { } day || (day <= facts.Through && facts.IsOfTheseDays(day))
            )
            .SelectMany(matter => new[] { InTime(matter), Needed(matter), Phases(matter) })
            .OfType<DisclosureLine>();

    private DisclosureLine? InTime(DisclosureMatter matter)
    {
        var terms = facts.TermsOf(matter.Item, matter.Class);
        if (
            DisclosureCase.Judged(
                terms,
                one =>
                    one.WhenItHappens.State is not (TermState.Silent or TermState.NothingAsked)
                    || one.Within.Speaks(),
                one => MeasureOf(matter, one)
            )
            is not { } judged
        )
        {
            return null;
        }

        var measure = withheld.Excusing(matter.Item, matter.Reference, judged);
        var limit = terms is [{ Within.Norm.Value: var within }] ? within : (TimeLimit?)null;
        var last = matter.Day is { } day ? limit?.After(DayBounds.On(day), facts.Calendar).Exact : null;
        var places = terms is [{ Places.Norm.Value: var some }] ? some : null;
        var done = Answers(matter)
            .Where(posting =>
                places is not { Count: > 0 } || posting.Place is null || places.Contains(posting.Place)
            )
            .Select(posting => (LocalDate?)posting.From)
            .FirstOrDefault();
        return DisclosureLine.Of(
            DisclosureFindings.Immediate,
            measure,
            terms
                .Select(one => one.Within.Source ?? one.WhenItHappens.Source)
                .FirstOrDefault(source => source is not null),
            DutyWords.Of(DutyWords.Matter(matter), done, last, facts.On, measure),
            (line, state) =>
                new(matter.Item, DutyKind.Immediate, line)
                {
                    State = state,
                    Reference = matter.Reference,
                    From = matter.Day,
                    LastDay = last,
                    Limit = limit,
                    DoneOn = done,
                },
            isDone: done is not null
        );
    }

    private Measure MeasureOf(DisclosureMatter matter, DisclosureTerms terms) =>
        terms.WhenItHappens.IfAsked(isAsked =>
            terms.Within.WithTime(limit =>
                isAsked || limit is not null
                    ? facts.Everywhere(terms, spots => Timed(matter, terms, limit, spots))
                    : Measure.NothingAsked(actual: null)
            )
        );

    private Measure Timed(
        DisclosureMatter matter,
        DisclosureTerms terms,
        TimeLimit? limit,
        IReadOnlyList<Spot> spots
    )
    {
        var published = DisclosureCase.PublishedOn(
            spots,
            [.. Answers(matter).Select(posting => (posting, true))]
        );
        return matter.Day is not { } day
            ? limit is null && published.Exact is not null
                ? Measure.Stated(Verdict.Met)
                : Measure.MissingFact(new("the day on which it happened", "发生日期"))
            : facts.Timed(day, published, limit, days => terms.Within.Unfilled(days));
    }

    // What was published before it happened does not publish it.
    private IEnumerable<Posting> Answers(DisclosureMatter matter) =>
        facts.OfMatter(matter.Reference).Where(posting => !(posting.From < matter.Day));

    // Everything that no ground withholds, and whatever the residents care about, is published; without a time it is due until it is.
    private DisclosureLine? Needed(DisclosureMatter matter)
    {
        var (all, reasons) = (facts.Rules.AllUnlessWithheld, facts.Rules.Reasons);
        if (!all.Speaks() && !reasons.Speaks())
        {
            return null;
        }

        var done = Answers(matter).Select(posting => (LocalDate?)posting.From).FirstOrDefault();
        var measure = all.IfAsked(isAll =>
            reasons.With(of =>
                done is not null ? Measure.Stated(Verdict.Met)
                : isAll || (of is not null && matter.Reasons?.Any(of.Contains) == true)
                    ? Measure.Stated(Verdict.Undetermined)
                : of is not null && matter.Reasons is null
                    ? Measure.MissingFact(
                        new("why residents may want to know", "群众是否关心、询问或者受其影响")
                    )
                : Measure.NothingAsked(actual: null)
            )
        );
        measure = withheld.Excusing(matter.Item, matter.Reference, measure);
        return DisclosureLine.Of(
            DisclosureFindings.Scope,
            measure,
            reasons.Norm is { Value: var named } && matter.Reasons?.FirstOrDefault(named.Contains) is { } one
                ? reasons.SourceOf(one)
                : all.Source ?? reasons.Source,
            DutyWords.Of(DutyWords.Matter(matter), done, last: null, facts.On, measure)
        );
    }

    private DisclosureLine? Phases(DisclosureMatter matter)
    {
        var terms = facts.TermsOf(matter.Item, matter.Class);
        var postings = facts.OfMatter(matter.Reference).ToList();
        return
            DisclosureCase.Judged(terms, one => one.Phases.Speaks(), one => one.Phases.With(Of))
                is { } measure
            ? DisclosureLine.Of(
                DisclosureFindings.Phases,
                withheld.Excusing(matter.Item, matter.Reference, measure),
                terms.Select(one => one.Phases.Source).FirstOrDefault(source => source is not null),
                Sentence.Of(
                    new("{0}: published {1}", "{0}：公开环节：{1}"),
                    DutyWords.Matter(matter),
                    (ValueList<Label>)
                        [.. postings.Select(posting => posting.Phase).OfType<Label>().Distinct()]
                )
            )
            : null;

        // A matter that goes on may still be published in the phases to come.
        Measure Of(ValueList<Label>? needed)
        {
            if (needed is null)
            {
                return Measure.NothingAsked(actual: null);
            }

            var met = needed.LongCount(phase => postings.Exists(posting => posting.Phase == phase));
            return met == needed.Count ? Measure.AtLeast(met, needed.Count)
                : postings.Exists(posting => posting.Phase is null)
                    ? Measure.MissingFact(new("in which phase it was posted", "公开于何环节"), met)
                : matter.EndedOn <= facts.On ? Measure.AtLeast(met, needed.Count)
                : Measure.Stated(Verdict.Undetermined);
        }
    }
}
