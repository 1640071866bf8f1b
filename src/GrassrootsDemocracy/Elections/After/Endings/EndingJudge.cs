namespace GrassrootsDemocracy.Elections.After.Endings;

// Finds what ends an office, and what may end it while nobody can say.
internal readonly struct EndingJudge(EndingRules rules, MemberTenure facts)
{
    public LocalDate? TermEndsOn =>
        rules.TermYears.Norm is { Value: var years }
            ? Deadline.LastDay(facts.ElectedOn, new TimeLimit(years, TimeUnit.Year), facts.Calendar)
            : null;

    public Measure? Resignation
    {
        get
        {
            if (facts.Resignation is not { } resignation)
            {
                return null;
            }

            if (resignation.DecidedOn is not { } decided)
            {
                return Measure.Awaiting(1, 0);
            }

            return !resignation.IsAccepted ? Measure.Stated(Verdict.Met)
                : decided < resignation.HandedInOn ? Measure.MissingFact(Deadline.OneIsWrong)
                : ByWhom.Of(rules.ResignationAcceptedBy, resignation.DecidedBy);
        }
    }

    public Measure? Invalid =>
        facts.Invalid is { } declared ? ByWhom.Of(rules.InvalidDeclaredBy, declared.By) : null;

    // By a body that may, on a ground of the norm that holds.
    public Verdict? Dismissed =>
        facts.Dismissal is { } dismissal
            ? Verdicts.All([ByWhom.Of(rules.DismissedBy, dismissal.By).Verdict, Grounds(dismissal).Verdict])
            : null;

    // Meetings missed are a ground only if they are as many as the norm asks for.
    public Measure Grounds(Dismissal dismissal)
    {
        var (missed, least) = (facts.MissedRunning, rules.MissedMeetings.Norm?.Value);
        return rules.DismissedFor.Measure(
            grounds =>
            {
                if (dismissal.For is not { } given)
                {
                    return Measure.NotKnown;
                }

                var named = given.Where(grounds.Contains).ToList();
                var isTooFew = least is not null && missed < least;
                var holding = named.Count(ground => ground != DismissalGrounds.Absence || !isTooFew);
                var isUnknown =
                    least is not null && missed is null && named.Contains(DismissalGrounds.Absence);
                return isUnknown && holding == 1
                    ? Measure.MissingFact(new("how many meetings running were missed", "连续缺席会议的次数"))
                    : Measure.AtLeast(holding, 1);
            },
            dismissal.For?.Count
        );
    }

    private int? Needed => rules.Incompetent.Norm?.Value;

    private IncompetentRun Surely => IncompetentRun.Surely(facts.Appraisals, Needed);

    private IncompetentRun Possibly => IncompetentRun.Possibly(facts.Appraisals, Needed);

    public EndingCause? CauseOf(TenureEvent happened) =>
        rules.Causes.Norm?.Value.FirstOrDefault(cause => cause.What == happened.Cause);

    public LocalDate? EndOf(TenureEvent happened) =>
        CauseOf(happened) is not { } cause ? null
        : cause.After is { } after ? Deadline.LastDay(happened.Since, after, facts.Calendar)
        : happened.Since;

    // The first day on which it may end the office: whatever the working days are, no sooner.
    private LocalDate EarliestEndOf(TenureEvent happened) =>
        CauseOf(happened)?.After?.After(DayBounds.On(happened.Since), facts.Calendar).Earliest
        ?? happened.Since;

    public IEnumerable<OfficeEnd> Ends()
    {
        var ends = new List<OfficeEnd>();
        foreach (var happened in facts.Events)
        {
            if (EndOf(happened) is { } day)
            {
                var cause = CauseOf(happened)!;
                ends.Add(new(cause.What, day, rules.Causes.SourceOf(cause)));
            }
        }

        if (
            Resignation?.Verdict == Verdict.Met
            && facts.Resignation is { IsAccepted: true, DecidedOn: { } on }
        )
        {
            ends.Add(new(EndingCauses.Resignation, on, rules.ResignationAcceptedBy.Source));
        }

        if (Dismissed == Verdict.Met)
        {
            ends.Add(new(EndingCauses.Dismissal, facts.Dismissal!.Day, rules.DismissedBy.Source));
        }

        if (Invalid?.Verdict == Verdict.Met)
        {
            ends.Add(new(EndingCauses.InvalidElection, facts.Invalid!.Day, rules.InvalidDeclaredBy.Source));
        }

        if (Surely.EndsOn is { } incompetent)
        {
            ends.Add(new(EndingCauses.Incompetence, incompetent, rules.Incompetent.Source));
        }

        if (facts.RecalledOn is { } recalled)
        {
            ends.Add(new(EndingCauses.Recall, recalled, Source: null));
        }

        if (TermEndsOn is { } term)
        {
            ends.Add(new(EndingCauses.EndOfTerm, term, rules.TermYears.Source));
        }

        return ends;
    }

    // Whether something that nobody can judge would end the office sooner. A resignation that awaits its decision does
    // not end it yet, and a cause that no rulebook names is none.
    public bool MayEndBefore(LocalDate day)
    {
        foreach (var happened in facts.Events)
        {
            if (EndOf(happened) is null && IsUnknown(happened) && EarliestEndOf(happened) < day)
            {
                return true;
            }
        }

        return (
                Resignation?.Verdict == Verdict.Undetermined
                && (facts.Resignation!.DecidedOn ?? LocalDate.MaxIsoValue) < day
            )
            || (Dismissed == Verdict.Undetermined && facts.Dismissal!.Day < day)
            || (Invalid?.Verdict == Verdict.Undetermined && facts.Invalid!.Day < day)
            || Possibly.EndsOn < day
            || (rules.Incompetent.IsOpen && Possibly.Longest > 1);
    }

    private bool IsUnknown(TenureEvent happened) => rules.Causes.IsOpen || CauseOf(happened) is not null;
}
