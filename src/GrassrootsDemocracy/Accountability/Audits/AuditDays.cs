namespace GrassrootsDemocracy.Accountability.Audits;

// The clocks of an audit on a day. What happens later than the day is not yet known on it, and what is published was held by then.
internal readonly struct AuditDays(AuditRules rules, Audit facts, LocalDate on)
{
    private static Words WhenHeld { get; } = new("the day on which the audit was held", "审计开展的日期");

    private static Words Publication { get; } = new("the publication", "公布日期");

    public LocalDate? PublishedOn => facts.PublishedOn <= on ? facts.PublishedOn : null;

    public bool IsHeld => HeldOn is not null || IsPublished;

    public bool IsPublished => PublishedOn is not null;

    // Published before it was held: nobody can say which of the two days is wrong.
    public bool IsTwisted => PublishedOn < facts.HeldOn;

    // Whether it was asked for by enough, or by nobody and so held without being asked.
    public Verdict Admitted =>
        facts.Signatures.Count == 0 || rules.Request.IsOpen
            ? Verdict.Met
            : new Requests(rules.Request, facts.Signatures).Verdict;

    public bool IsOverdue =>
        (!IsHeld && HeldWithin()?.Verdict == Verdict.Breached)
        || (
            !IsPublished
            && (
                PublishedWithin()?.Verdict == Verdict.Breached
                || BeforeElection()?.Verdict == Verdict.Breached
                || BeforeCommittee()?.Verdict == Verdict.Breached
            )
        );

    public LocalDate? PublishBy
    {
        get
        {
            LocalDate?[] last =
            [
                Deadline.LastDay(facts.OccasionOn, rules.PublishedWithin.Norm?.Value, facts.Calendar),
                rules.BeforeElection.Norm is { Value: true } && facts.ElectionOn is { } election
                    ? CalendarEnds.Plus(election, -1)
                    : null,
                facts.CommitteeChosenOn is { } chosen
                    ? rules.BeforeCommittee.Norm?.Value.LastDayBefore(chosen, facts.Calendar)
                    : null,
            ];
            return Admitted == Verdict.Met ? last.Min() : null;
        }
    }

    private LocalDate? HeldOn => facts.HeldOn <= on ? facts.HeldOn : null;

    // Published in time it was held in time; published later it may have been held long before.
    public Measure? HeldWithin() =>
        HeldOn is null && IsPublished
            ? Since(rules.HeldWithin, PublishedOn) is { } measure
                ? measure.Verdict == Verdict.Undetermined
                    ? measure
                    : measure.Verdict == Verdict.Met
                        ? Measure.Stated(Verdict.Met)
                        : Measure.MissingFact(WhenHeld)
                : null
            : Since(rules.HeldWithin, HeldOn);

    public Measure? PublishedWithin() => Since(rules.PublishedWithin, PublishedOn);

    // Whether it was held by a day; null where nobody knows.
    public (bool? IsSo, Words? Fact) HeldBy(LocalDate day) =>
        HeldOn <= day != PublishedOn <= day && IsTwisted ? (null, Deadline.OneIsWrong)
        : HeldOn is { } held ? (held <= day, null)
        : IsPublished && PublishedOn > day ? (null, WhenHeld)
        : (IsPublished, null);

    // The day before the election is the last.
    public Measure? BeforeElection()
    {
        var (election, published, today) = (facts.ElectionOn, PublishedOn, on);
        return
            rules.BeforeElection
                is { State: TermState.Silent or TermState.NothingAsked }
                    or { Norm.Value: false }
            || (election is null && !rules.BeforeElection.Speaks())
            ? null
            : Sure(
                rules.BeforeElection.Measure(
                    must =>
                        !must ? Measure.NothingAsked(actual: null)
                        : election is not { } day
                            ? Measure.MissingFact(new Words("the day of the next election", "下一届选举日期"))
                        : published is { } done ? Measure.AtLeast(Period.DaysBetween(done, day), 1)
                        : today < day ? Measure.MissingFact(Publication)
                        : Measure.Stated(Verdict.Breached),
                    actual: null
                )
            );
    }

    public Measure? BeforeCommittee()
    {
        var (chosen, published, today, calendar) = (facts.CommitteeChosenOn, PublishedOn, on, facts.Calendar);
        return chosen is null && !rules.BeforeCommittee.Speaks()
            ? null
            : Sure(
                rules.BeforeCommittee.Measure(
                    limit =>
                        chosen is not { } day
                            ? Measure.MissingFact(
                                new Words(
                                    "when the next election committee is chosen",
                                    "下一届选举委员会推选产生日期"
                                )
                            )
                        : published is { } done ? Deadline.Before(done, day, limit, calendar).Measure
                        : limit.Before(DayBounds.On(day), calendar).ByThen(today) != Verdict.Breached
                            ? Measure.MissingFact(Publication)
                        : Measure.Stated(Verdict.Breached),
                    published is { } then && chosen is { } of ? Period.DaysBetween(then, of) : null
                )
            );
    }

    // From the occasion on: in time, late, or so far neither.
    private Measure? Since(NormOrOpen<TimeLimit> term, LocalDate? done)
    {
        var (from, today, calendar) = (facts.OccasionOn, on, facts.Calendar);
        return
            term.State is TermState.Silent or TermState.NothingAsked
            || (!term.Speaks() && (from is null || done is null))
            ? null
            : Sure(
                term.Measure(
                    limit =>
                        from is not { } start
                            ? Measure.MissingFact(new Words("the day of the occasion", "审计事由发生的日期"))
                        : done is null && start > today ? Measure.NotKnown
                        : done is null ? Deadline.Undone(start, today, limit, calendar).Measure
                        : Deadline.Within(start, done, limit, calendar).Measure,
                    from is { } began && done is { } ended && ended >= began
                        ? Period.DaysBetween(began, ended)
                        : null
                )
            );
    }

    private Measure Sure(Measure measure) =>
        IsTwisted ? Measure.MissingFact(Deadline.OneIsWrong) : Requests.IfEnough(Admitted, measure);
}
