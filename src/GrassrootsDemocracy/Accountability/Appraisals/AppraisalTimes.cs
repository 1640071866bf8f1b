namespace GrassrootsDemocracy.Accountability.Appraisals;

// When an appraisal may be held after the last one of the same person, and when one that was asked for must be.
internal readonly struct AppraisalTimes(AppraisalRules rules, WorkCalendar? calendar)
{
    // In days since the last one: the day on which the time is over is the first on which it may be.
    public static Timing Apart(LocalDate last, LocalDate day, TimeLimit limit, WorkCalendar? calendar) =>
        Deadline.From(last, day, limit.After(DayBounds.On(last), calendar), calendar);

    public DayBounds First(LocalDate? last) =>
        (rules.Apart.Norm, last) is ({ Value: var apart }, { } day)
            ? apart.After(DayBounds.On(day), calendar)
            : default;

    public DayBounds Latest(LocalDate asked) =>
        rules.HeldWithin.Norm is { Value: var within }
            ? within.After(DayBounds.On(asked), calendar)
            : default;

    // Whether none need be held, since no day of the time lies far enough from the last one; null where that is not known.
    public bool? IsExempt(LocalDate asked, LocalDate? last)
    {
        var (first, latest) = (First(last), Latest(asked));
        return last is null || rules.Apart.State is TermState.Silent or TermState.NothingAsked ? false
            : first.Earliest > latest.Latest ? true
            : first.Latest <= latest.Earliest ? false
            : null;
    }

    // However late it is, one that need not be held is not too late.
    public Finding Line(Measure measure, Verdict asked, bool? isExempt, IReadable? detail = null) =>
        new(
            AppraisalFindings.HeldWithin,
            isExempt == true ? Measure.NothingAsked(measure.Actual)
                : measure.Verdict == Verdict.Breached && asked == Verdict.Met && isExempt is null
                    ? Measure.MissingFact(
                        new Words("when the last appraisal lies far enough back", "距上次评议的间隔是否届满"),
                        measure.Actual
                    )
                : Requests.IfEnough(asked, measure),
            isExempt == true ? rules.Apart.Source : rules.HeldWithin.Source,
            detail
        );
}
