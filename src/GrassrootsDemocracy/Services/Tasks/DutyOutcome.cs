namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>How the standing duties of a body are kept on a day.</summary>
public sealed record DutyOutcome : Outcome<TaskRules>
{
    private static readonly Words WhatElse = new(
        "whether it is still done, for which no time is set",
        "是否仍将办理（未规定期限）"
    );

    internal DutyOutcome(TaskRules rules, DutyRecord facts, LocalDate on)
        : base(rules)
    {
        Facts = facts;
        On = on;
    }

    /// <summary>Gets the facts.</summary>
    public DutyRecord Facts { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the ledger: what is in place, then occasion by occasion what is due.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            [
                .. Checklist.Lines(TaskFindings.Kept, Rules.Kept, Facts.InPlace),
                .. Facts
                    .Occasions.Where(one => one.Day <= On)
                    .OrderBy(one => one.Day)
                    .ThenBy(one => one.Reference, StringComparer.Ordinal)
                    .SelectMany(Lines),
            ]
        );

    // Where nobody knows whether a duty is asked for there is a line all the same.
    private IEnumerable<Finding?> Lines(DutyOccasion one)
    {
        if (Rules.OnOccasion.Norm is null)
        {
            return Rules.OnOccasion.Speaks()
                ?
                [
                    Rules.OnOccasion.Line(
                        TaskFindings.Due,
                        _ => Measure.NotKnown,
                        actual: null,
                        Sentence.Of(new("{0}, {1}", "{0}，{1}"), one.Reference, one.Occasion)
                    ),
                ]
                : [];
        }

        return Rules
            .OnOccasion.Norm.Value.Where(duty => duty.Occasion == one.Occasion)
            .SelectMany(duty => Lines(one, duty));
    }

    private IEnumerable<Finding?> Lines(DutyOccasion one, OccasionalDuty duty)
    {
        var done = one.Done?.FirstOrDefault(each => each.Duty == duty.Duty && !(each.On > On));
        var source = Rules.OnOccasion.SourceOf(duty);
        var said = Sentence.Of(new("{0}, {1}", "{0}，{1}"), one.Reference, duty);
        yield return new(TaskFindings.Due, Done(one, duty, done), source, said);
        if (duty.Within is { } within && (done is not null || one.Done is not null))
        {
            yield return new(
                TaskFindings.DueWithin,
                (
                    done is null
                        ? Deadline.Undone(one.Day, On, within, Facts.Calendar)
                        : Deadline.Within(one.Day, done.On, within, Facts.Calendar)
                ).Measure,
                source,
                said
            );
        }
    }

    // Done too late is done; not done before its last day may still be.
    private Measure Done(DutyOccasion one, OccasionalDuty duty, DutyDone? done) =>
        one.Done is null ? Measure.NotKnown
        : done is null
            ? duty.Within is { } within
                    ? Measure.Stated(Deadline.Undone(one.Day, On, within, Facts.Calendar).Verdict, fact: null)
                : Measure.MissingFact(WhatElse)
        : Measure.Holds(
            duty.By.Count == 0 ? true
            : done.By is { } by ? duty.By.Contains(by)
            : null
        );
}
