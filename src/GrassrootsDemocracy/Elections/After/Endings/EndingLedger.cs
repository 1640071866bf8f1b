namespace GrassrootsDemocracy.Elections.After.Endings;

// Writes the lines about the end of an office from the measures that decided it.
internal readonly struct EndingLedger(EndingRules rules, MemberTenure facts)
{
    private readonly EndingJudge _judge = new(rules, facts);

    public IEnumerable<Finding?> Lines() =>
        [
            .. Causes(),
            .. ActsOfOthers(),
            .. Resignation(),
            .. Dismissal(),
            Declared(),
            Incompetence(),
            Term(),
        ];

    private List<Finding> Causes()
    {
        var lines = new List<Finding>();
        foreach (
            var happened in facts
                .Events.OrderBy(one => one.Since)
                .ThenBy(one => one.Cause.Id, StringComparer.Ordinal)
        )
        {
            var cause = _judge.CauseOf(happened);
            var measure =
                cause is null ? rules.Causes.Unfilled(actual: null)
                : _judge.EndOf(happened) is null ? Measure.MissingFact(new CalendarCover(facts.Calendar))
                : Measure.Stated(Verdict.Met);
            lines.Add(
                new(
                    EndingFindings.Cause,
                    measure,
                    rules.Causes.SourceOf(cause),
                    cause is not null ? cause
                        : rules.Causes.Norm is null ? happened.Cause
                        : Sentence.Of(
                            new("{0}, which the norm does not name", "{0}，规定未列"),
                            happened.Cause
                        )
                )
            );
        }

        return lines;
    }

    private IEnumerable<Finding> ActsOfOthers()
    {
        var term = rules.NobodyMay;
        return facts.ActsOfOthers.Select(act =>
            term.Line(
                EndingFindings.Interference,
                barred => Measure.Holds(!barred.Contains(act)),
                actual: null,
                act
            )
        );
    }

    private List<Finding?> Resignation() =>
        facts.Resignation is not { } resignation
            ? []
            :
            [
                ByWhom.Line(EndingFindings.ResignationTo, rules.ResignationTo, resignation.HandedTo),
                .. Checklist.Lines(
                    EndingFindings.ResignationParts,
                    rules.ResignationParts,
                    resignation.Parts
                ),
                new(
                    EndingFindings.Resignation,
                    _judge.Resignation!.Value,
                    rules.ResignationAcceptedBy.SourceOf(resignation.DecidedBy),
                    Said(resignation)
                ),
                Deadline.Line(
                    EndingFindings.ResignationDecided,
                    rules.ResignationDecided,
                    resignation.HandedInOn,
                    resignation.DecidedOn,
                    facts.Calendar
                ),
                resignation.DecidedOn is null
                    ? null
                    : Deadline.Line(
                        EndingFindings.ResignationAnnounced,
                        rules.ResignationAnnounced,
                        resignation.DecidedOn,
                        resignation.AnnouncedOn,
                        facts.Calendar
                    ),
            ];

    private Sentence Said(Resignation resignation) =>
        (resignation.DecidedOn, _judge.Resignation) switch
        {
            (null, _) => Sentence.Of(
                new("{0} resigned, which is still to be decided on", "{0}辞职，尚待决定"),
                facts.Member
            ),
            (_, { Verdict: Verdict.Breached }) => Sentence.Of(
                new("{0} resigned, which must be accepted by {1}", "{0}辞职，须由{1}审议通过"),
                facts.Member,
                NamedBodies.Instead(rules.ResignationAcceptedBy.Norm!.Value, resignation.DecidedBy!)
            ),
            _ when !resignation.IsAccepted => Sentence.Of(
                new("{0} resigned, which was not accepted", "{0}辞职，未获通过"),
                facts.Member
            ),
            (_, { Verdict: Verdict.Met }) => Sentence.Of(
                new("{0} resigned, which was accepted by who may", "{0}辞职，已由有权组织审议通过"),
                facts.Member
            ),
            _ => Sentence.Of(
                new(
                    "{0} resigned, which was accepted; whether by who may is open",
                    "{0}辞职，已获通过，是否由有权组织审议待定"
                ),
                facts.Member
            ),
        };

    private List<Finding?> Dismissal() =>
        facts.Dismissal is not { } dismissal
            ? []
            :
            [
                ByWhom.Line(EndingFindings.DismissedBy, rules.DismissedBy, dismissal.By),
                new(
                    EndingFindings.DismissedFor,
                    _judge.Grounds(dismissal),
                    rules.DismissedFor.Source,
                    new Checklist(dismissal.For ?? rules.DismissedFor.Norm?.Value ?? [], [])
                ),
            ];

    private Finding? Declared() =>
        _judge.Invalid is { } measure
            ? measure.Verdict == Verdict.Breached
                ? new(
                    EndingFindings.Invalid,
                    measure,
                    rules.InvalidDeclaredBy.SourceOf(facts.Invalid!.By),
                    Sentence.Of(
                        new("{0} ({1})", "{0}（{1}）"),
                        NamedBodies.Instead(rules.InvalidDeclaredBy.Norm!.Value, facts.Invalid!.By!),
                        facts.Member
                    )
                )
                : new(
                    EndingFindings.Invalid,
                    measure,
                    rules.InvalidDeclaredBy.SourceOf(facts.Invalid!.By),
                    facts.Member
                )
            : null;

    private Finding? Incompetence()
    {
        var appraisals = facts.Appraisals;
        return appraisals.Count == 0
            ? null
            : rules.Incompetent.Line(
                EndingFindings.Incompetence,
                needed => IncompetentRun.Within(appraisals, needed),
                IncompetentRun.Surely(appraisals, needed: null).Longest,
                facts.Member
            );
    }

    // Within the term the next election is never late; after it the law says only "in time" unless a norm has a number.
    private Finding? Term()
    {
        if (facts.SuccessorsElectedOn is not { } successors || _judge.TermEndsOn is not { } end)
        {
            return null;
        }

        if (successors <= end)
        {
            return new(
                EndingFindings.Term,
                Measure.AtMost(Period.DaysBetween(end, successors), 0),
                rules.TermYears.Source
            );
        }

        var calendar = facts.Calendar;
        return rules
            .Overrun.Timed(
                limit => Deadline.Within(end, successors, limit, calendar),
                Period.DaysBetween(end, successors)
            )
            .Line(EndingFindings.Term, rules.Overrun.Source ?? rules.TermYears.Source);
    }
}
