namespace GrassrootsDemocracy.Liaison.Delegates;

// Writes the lines about one delegate's term.
internal readonly struct DelegateTermLedger(DelegateTermRules rules, DelegateTerm facts, LocalDate day)
{
    private readonly DelegateTermJudge _judge = new(rules, facts, day);

    public IEnumerable<Finding> Lines()
    {
        List<Finding?> lines = [Level()];
        foreach (var cause in _judge.Happened())
        {
            lines.AddRange(Of(cause));
        }

        var today = day;
        foreach (
            var use in facts
                .Uses.Where(use => use.On <= today)
                .OrderBy(use => use.On)
                .ThenBy(use => use.Right.Id, StringComparer.Ordinal)
        )
        {
            lines.AddRange(Of(use));
        }

        return lines.OfType<Finding>();
    }

    private Finding Level()
    {
        var measure = rules.Levels.IsOpen
            ? rules.Levels.Unfilled(actual: null)
            : Measure.Holds(_judge.IsCovered);
        return new(
            DelegateTermFindings.Level,
            measure,
            rules.Levels.SourceOf(facts.Level),
            facts.Level ?? (IReadable)Sentence.Of(new("congress of an unknown level", "级别不详的代表大会"))
        );
    }

    private List<Finding?> Of(StatusCause cause)
    {
        var state = _judge.StateOf(cause);
        var decision = _judge.DecisionOn(cause);
        var isLoss = rules.LossCauses.Norm?.Value.Contains(cause.Cause) == true;
        var measure = state switch
        {
            DelegateTermState.Undetermined when rules.LossCauses.IsOpen => rules.LossCauses.Unfilled(
                actual: null
            ),
            DelegateTermState.Undetermined => Measure.MissingFact(
                new("what was decided about it", "有关决定")
            ),
            DelegateTermState.DecisionPending => Measure.Awaiting(1, 0),
            _ => Measure.Stated(Verdict.Met),
        };
        List<Finding?> lines =
        [
            new(
                DelegateTermFindings.Status,
                measure,
                (isLoss ? rules.LossCauses : rules.SuspensionCauses).SourceOf(cause.Cause),
                new StatusEffect(cause.Cause, state)
            ),
        ];
        if (decision is not null)
        {
            lines.Add(ByWhom.Line(DelegateTermFindings.Proposed, rules.ProposedBy, decision.ProposedBy));
            lines.Add(ByWhom.Line(DelegateTermFindings.Decided, rules.DecidedBy, decision.DecidedBy));
            lines.Add(ByWhom.Line(DelegateTermFindings.Filed, rules.FiledWith, decision.FiledWith));
        }

        return lines;
    }

    private List<Finding?> Of(RightUse use)
    {
        var right = rules.Rights.Norm?.Value.FirstOrDefault(one => one.What == use.Right);
        var source = rules.Rights.SourceOf(right);
        if (right is null)
        {
            var unlisted = rules.Rights.IsOpen
                ? rules.Rights.Unfilled(actual: null)
                : Measure.Stated(Verdict.Breached);
            return [new(DelegateTermFindings.Right, unlisted, source, use.Right)];
        }

        return
        [
            new(DelegateTermFindings.Right, Measure.Stated(Verdict.Met), source, right.What),
            right.OwesPapers
                ? Papers(right, use).Line(DelegateTermFindings.Papers, source) with
                {
                    Detail = right.What,
                }
                : null,
            right.OwesAnswer
                ? Answer(right, use).Line(DelegateTermFindings.Answer, source) with
                {
                    Detail = right.What,
                }
                : null,
            right.IsBySignUp
                ? new(
                    DelegateTermFindings.SignedUp,
                    Measure.AtMost(
                        use.HasSignedUp is { } hasSignedUp
                            ? hasSignedUp
                                ? 0
                                : 1
                            : null,
                        0
                    ),
                    source,
                    right.What
                )
                : null,
            right.IsBySpecialty
                ? new(DelegateTermFindings.Specialty, Measure.Holds(use.IsOfSpecialty), source)
                {
                    Detail = right.What,
                }
                : null,
        ];
    }

    private Timing Papers(DelegateRight right, RightUse use)
    {
        if (use.PapersOn is not { } on)
        {
            return new(Measure.NotKnown);
        }

        var days = Period.DaysBetween(on, use.On);
        return right.PapersBefore is { } before ? Deadline.Before(on, use.On, before, facts.Calendar)
            : on < use.On ? new(Measure.Recorded(days))
            : new(Measure.Refused(days, whole: null));
    }

    // Before its last day an answer may still come, and without one nobody can say that it is late.
    private Timing Answer(DelegateRight right, RightUse use)
    {
        var on = use.AnsweredOn > day ? null : use.AnsweredOn;
        if (right.AnswerWithin is not { } within)
        {
            return new(
                on >= use.On
                    ? Measure.Recorded(Period.DaysBetween(use.On, on.Value))
                    : Measure.Open(Period.DaysBetween(use.On, day))
            );
        }

        return on is null
            ? Deadline.Undone(use.On, day, within, facts.Calendar)
            : Deadline.Within(use.On, on, within, facts.Calendar);
    }
}
