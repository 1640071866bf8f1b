namespace GrassrootsDemocracy.Liaison.Appeals;

// Writes the lines about all appeals, and about each.
internal sealed class AppealLedger(AppealOutcome outcome, WorkCalendar? calendar)
{
    private readonly LocalDate _day = outcome.Day;

    public IEnumerable<Finding> Lines() =>
        [
            new(
                AppealFindings.Accounted,
                Measure.Recorded(outcome.Received),
                source: null,
                new AppealStates(outcome.Counts)
            ),
            .. Matters(),
            .. WithTerms(terms => terms.EveryoneAnswered, AppealFindings.Answered, AnsweredOf),
            .. WithTerms(terms => terms.SatisfactionRecorded, AppealFindings.Satisfaction, RatedOf),
            .. outcome.Appeals.SelectMany(Lines),
        ];

    // Where nothing was merged every appeal is a matter of its own, and nothing is to be said.
    private IEnumerable<Finding> Matters()
    {
        var merged = outcome.Of(AppealState.Merged);
        return merged.Count == 0
            ? []
            :
            [
                new(AppealFindings.Matters, Measure.Recorded(outcome.Matters), source: null),
                .. merged.Select(appeal =>
                    Line(
                        AppealFindings.Merged,
                        Measure.Holds(
                            outcome.LeadOf(appeal.Appeal) is not null ? true
                            : outcome.Merges.IsRing(appeal.Appeal) ? false
                            : null
                        ),
                        source: null,
                        appeal
                    )
                ),
            ];
    }

    // One line for all appeals of which one norm speaks.
    private IEnumerable<Finding> WithTerms(
        Func<AppealTerms, NormOrOpen<bool>> find,
        RuleDescriptor rule,
        Func<List<AppealStatus>, (int Missing, int Whole, bool IsLate)> count
    )
    {
        foreach (var group in outcome.Appeals.GroupBy(appeal => find(outcome.Rules.Of(appeal.Channel))))
        {
            var (missing, whole, isLate) = count([.. group]);
            if (whole == 0 || group.Key.Norm is { Value: false })
            {
                continue;
            }

            yield return group.Key.Line(
                rule,
                isAsked =>
                    !isAsked ? Measure.NothingAsked(missing, whole)
                    : missing > 0 && !isLate ? Measure.Awaiting(missing, 0, whole)
                    : Measure.AtMost(missing, 0),
                missing,
                whole
            );
        }
    }

    private (int Missing, int Whole, bool IsLate) AnsweredOf(List<AppealStatus> appeals)
    {
        var due = appeals
            .Where(appeal => appeal.State is not (AppealState.Withdrawn or AppealState.PassedOn))
            .ToList();
        var missing = due.Where(appeal => appeal.Answers == 0 && appeal.Owed is not null).ToList();
        return (missing.Count, due.Count, missing.Exists(appeal => appeal.Owed?.IsLateOn(_day) == true));
    }

    private static (int Missing, int Whole, bool IsLate) RatedOf(List<AppealStatus> appeals)
    {
        var answered = appeals.Where(appeal => appeal.Answers > 0).ToList();
        return (answered.Count(IsNotRated), answered.Count, IsLate: false);

        // After a second answer what was said of the first is not how satisfied the author is.
        static bool IsNotRated(AppealStatus appeal) =>
            appeal
                .History.LastOrDefault(act =>
                    act.Act == AppealAct.Answered || act is { Act: AppealAct.Rated, Satisfaction: not null }
                )
                ?.Act == AppealAct.Answered;
    }

    private IEnumerable<Finding> Lines(AppealStatus appeal)
    {
        var terms = outcome.Rules.Of(appeal.Channel);
        foreach (var act in appeal.Contradictions)
        {
            yield return new(
                AppealFindings.Contradiction,
                Measure.Stated(Verdict.Breached),
                source: null,
                act
            );
        }

        foreach (var duty in appeal.Duties)
        {
            if (InTime(appeal, terms, duty) is { } line)
            {
                yield return line;
            }

            foreach (
                var extended in duty.Extensions.SelectMany(extension => Extended(appeal, terms, extension))
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

        var days = Period.DaysBetween(from, duty.EndedOn ?? _day);
        return term.IsOpen ? term.Unfilled(days)
            : duty.LastDay is not { } last ? Unsettled(duty, days)
            : duty.EndedOn is null && _day <= last ? Measure.Awaiting(days, Period.DaysBetween(from, last))
            : Measure.AtMost(days, Period.DaysBetween(from, last));
    }

    // Without one last day it may all the same be sure that it was early enough, or is too late.
    private Measure Unsettled(AppealDuty duty, int days) =>
        duty.IsLateOn(_day) == true ? Measure.Refused(days, whole: null)
        : duty is { EndedOn: not null } && duty.IsLateOn(_day) == false ? Measure.Recorded(days)
        : Doubt(duty, days);

    private Measure Doubt(AppealDuty duty, int days) =>
        duty.Doubt is { } doubt
            ? Measure.MissingFact(doubt, days)
            : Measure.MissingFact(new CalendarCover(calendar), days);

    // Only what is late must be escalated; what was done before that day came need not be any more.
    private Finding? Escalated(AppealStatus appeal, AppealTerms terms, AppealDuty duty)
    {
        if (duty.From is not { } from || duty.IsLateOn(_day) != true)
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

        var on = appeal
            .History.Where(act =>
                act.Act == AppealAct.Escalated && act.Day >= from && !(act.Day > duty.EndedOn)
            )
            .Select(act => (LocalDate?)act.Day)
            .FirstOrDefault();
        var days = Math.Max(0, Period.DaysBetween(last, on ?? duty.EndedOn ?? _day));
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
            on is null && duty.EndedOn is null && _day <= escalateBy
                ? Measure.Awaiting(days, most)
                : Measure.AtMost(on is null ? Math.Max(days, most + 1) : days, most);
        return Line(AppealFindings.Escalated, measure, terms.Escalated.Source, appeal);
    }

    private static Finding Line(
        RuleDescriptor rule,
        Measure measure,
        Citation? source,
        AppealStatus appeal
    ) => new(rule, measure, source, appeal.Appeal);
}
