namespace GrassrootsDemocracy.Liaison.Appeals;

// Writes the lines about one appeal.
internal sealed class AppealLines(AppealRules rules, WorkCalendar? calendar, LocalDate day)
{
    public IEnumerable<Finding> Of(AppealStatus appeal)
    {
        var terms = rules.Of(appeal.Channel);
        foreach (var act in appeal.Contradictions)
        {
            yield return new(
                AppealFindings.Contradiction,
                Measure.Stated(Verdict.Breached),
                source: null,
                act
            );
        }

        var extensions = appeal.Extensions.ToLookup(extension => extension.Duty);
        foreach (var (place, duty) in appeal.Duties.Index())
        {
            if (InTime(appeal, terms, duty) is { } line)
            {
                yield return line;
            }

            foreach (
                var extended in extensions[place].SelectMany(extension => Extended(appeal, terms, extension))
            )
            {
                yield return extended;
            }

            if (Escalated(appeal, terms, duty) is { } escalated)
            {
                yield return escalated;
            }
        }

        foreach (var pause in appeal.Pauses)
        {
            yield return Paused(appeal, terms, pause);
        }

        var byStaff = appeal.History.Where(act => act.Act == AppealAct.Reopened).ToList();
        foreach (var act in byStaff)
        {
            yield return Decided(AppealFindings.ReopenedBy, terms.ReopenedBy, act);
        }

        if (appeal.Reopenings > 0)
        {
            yield return Line(
                AppealFindings.Reopened,
                Measure.Recorded(appeal.Reopenings),
                appeal.Reopenings > byStaff.Count ? terms.Reopening.Source : terms.ReopenedBy.Source,
                appeal
            );
        }
        else if (appeal.Satisfaction is not null && terms.Reopening.IsOpen)
        {
            var open = terms.Reopening.Unfilled(0);
            yield return Line(AppealFindings.Reopened, open, terms.Reopening.Source, appeal);
        }
    }

    private IEnumerable<Finding> Extended(AppealStatus appeal, AppealTerms terms, AppealExtension extension)
    {
        yield return Decided(AppealFindings.ExtendedBy, terms.ExtendedBy, extension.Act);
        if (extension is { Act.Until: { } until, Former.Exact: { } last })
        {
            var days = Math.Max(0, Period.DaysBetween(last, until));
            yield return Line(
                AppealFindings.ExtendedFor,
                terms.ExtendedFor.Measure(
                    limit => Deadline.Within(last, LocalDate.Max(last, until), limit, calendar).Measure,
                    days
                ),
                terms.ExtendedFor.Source,
                appeal
            );
        }
    }

    private static Finding Decided(RuleDescriptor rule, NormOrOpen<ValueList<Label>> term, AppealEvent act) =>
        new(rule, ByWhom.Of(term, act.By), term.SourceOf(act.By))
        {
            Detail = act.By is { } by
                ? Sentence.Of(new("{0}, by {1}", "{0}，决定者{1}"), act, ByWhom.Named(term.Norm?.Value, by))
                : act,
        };

    // For another reason than the norm names an appeal may rest too, and its time runs on.
    private static Finding Paused(AppealStatus appeal, AppealTerms terms, AppealPause pause)
    {
        var days = Period.DaysBetween(pause.From, pause.EndedOn ?? pause.From);
        var measure =
            pause.Stops is { } stops ? Measure.Recorded(stops ? days : 0)
            : terms.Pauses.IsOpen ? terms.Pauses.Unfilled(days)
            : Measure.MissingFact(new Words("why it rests", "暂停的事由"), days);
        return Line(AppealFindings.Paused, measure, terms.Pauses.SourceOf(pause.Act.Reason), appeal);
    }

    private Finding? InTime(AppealStatus appeal, AppealTerms terms, AppealDuty duty)
    {
        var term = AppealFold.LimitOf(terms, duty.Kind);
        var rule =
            duty.Kind == AppealDutyKind.Route ? AppealFindings.RoutedInTime : AppealFindings.AnsweredInTime;
        return Line(rule, Days(term, duty), term.Source, appeal);
    }

    private Measure Days(NormOrOpen<TimeLimit> term, AppealDuty duty)
    {
        if (duty.From is not { } from)
        {
            return Measure.NotKnown;
        }

        var days = Period.DaysBetween(from, duty.EndedOn ?? day);
        return term.IsOpen ? term.Unfilled(days)
            : duty.LastDay is not { } last ? Unsettled(duty, days)
            : duty.EndedOn is null && day <= last
                ? Measure.Awaiting(CadenceSpan.StillRuns, days, Period.DaysBetween(from, last))
            : Measure.AtMost(days, Period.DaysBetween(from, last));
    }

    // Without one last day it may all the same be sure that it was early enough, or is too late.
    private Measure Unsettled(AppealDuty duty, int days) =>
        duty.IsLateOn(day) == true ? Measure.Refused(days, whole: null)
        : duty is { EndedOn: not null } && duty.IsLateOn(day) == false ? Measure.Recorded(days)
        : Doubt(duty, days);

    private Measure Doubt(AppealDuty duty, int days) =>
        duty.Doubt is { } doubt
            ? Measure.MissingFact(doubt, days)
            : Measure.MissingFact(new CalendarCover(calendar), days);

    // Only what is late must be escalated; what was done before that day came need not be any more.
    private Finding? Escalated(AppealStatus appeal, AppealTerms terms, AppealDuty duty)
    {
        if (duty.From is not { } from || duty.IsLateOn(day) != true)
        {
            return null;
        }

        if (duty.LastDay is not { } last)
        {
            return Line(
                AppealFindings.Escalated,
                terms.Escalated.Measure(_ => Doubt(duty, 0), actual: null),
                terms.Escalated.Source,
                appeal
            );
        }

        var on =
            FirstFrom(appeal.Escalations, from) is { } first && !(first > duty.EndedOn)
                ? first
                : (LocalDate?)null;
        var days = Math.Max(0, Period.DaysBetween(last, on ?? duty.EndedOn ?? day));
        if (terms.Escalated.Norm is not { Value: var limit })
        {
            var open = terms.Escalated.Unfilled(days);
            return Line(AppealFindings.Escalated, open, terms.Escalated.Source, appeal);
        }

        if (Deadline.LastDay(last, limit, calendar) is not { } escalateBy)
        {
            var open = Measure.MissingFact(new CalendarCover(calendar), days);
            return Line(AppealFindings.Escalated, open, terms.Escalated.Source, appeal);
        }

        if (on is null && duty.EndedOn <= escalateBy)
        {
            return null;
        }

        var most = Period.DaysBetween(last, escalateBy);
        var measure =
            on is null && duty.EndedOn is null && day <= escalateBy
                ? Measure.Awaiting(CadenceSpan.StillRuns, days, most)
                : Measure.AtMost(on is null ? Math.Max(days, most + 1) : days, most);
        return Line(AppealFindings.Escalated, measure, terms.Escalated.Source, appeal);
    }

    // The days are in their order.
    private static LocalDate? FirstFrom(ValueList<LocalDate> days, LocalDate from)
    {
        var place = days.AsSpan().BinarySearch(from);
        place = place < 0 ? ~place : place;
        return place < days.Count ? days[place] : null;
    }

    private static Finding Line(
        RuleDescriptor rule,
        Measure measure,
        Citation? source,
        AppealStatus appeal
    ) => new(rule, measure, source, appeal.Appeal);
}
