namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>The rules on holding an election before or after the end of the term, each norm found or open.</summary>
public sealed record TermRules : Rules<TermRules>
{
    private TermRules(Rulebook rulebook, TermNorms norms)
    {
        MostEarly = rulebook.FindOrOpen(norms.MostEarly);
        MostLate = rulebook.FindOrOpen(norms.MostLate);
        Approval = rulebook.FindOrOpen(norms.Approval);
    }

    internal NormOrOpen<TimeLimit> MostEarly { get; }
    internal NormOrOpen<TimeLimit> MostLate { get; }
    internal NormOrOpen<ValueList<Label>> Approval { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The names, such as those of <see cref="ElectionNorms.Term"/>.</param>
    /// <returns>The rules.</returns>
    public static TermRules From(Rulebook rulebook, TermNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Judges when an election is held, as it stands on a day.</summary>
    /// <param name="change">The facts.</param>
    /// <param name="on">The day.</param>
    /// <returns>The ledger; without lines while the election is neither early nor late.</returns>
    public ValueList<Finding> Check(TermChange change, LocalDate on)
    {
        var rules = For(change);
        return Framed(change, rules.Lines(change, on));
    }

    private IEnumerable<Finding> Lines(TermChange change, LocalDate on)
    {
        var held = change.HeldOn is { } known && known <= on ? change.HeldOn : null;
        var day = held ?? on;
        if (day == change.TermEnds || (held is null && day < change.TermEnds))
        {
            return [];
        }

        var isEarly = day < change.TermEnds;
        var term = isEarly ? MostEarly : MostLate;
        var rule = isEarly ? TermFindings.MostEarly : TermFindings.MostLate;
        var shift = term.Norm is not { Value: var limit }
            ? new Timing(
                term.Measure(most => Shift(most).Measure, Math.Abs(Period.DaysBetween(change.TermEnds, day)))
            )
            : Shift(limit);
        return [shift.Line(rule, term.Source), .. Approved(change)];

        Timing Shift(TimeLimit most) =>
            isEarly
                ? Deadline.NoEarlier(day, change.TermEnds, most, change.Calendar)
                : Deadline.Within(change.TermEnds, day, most, change.Calendar);
    }

    private IEnumerable<Finding> Approved(TermChange change) =>
        Approval.Norm is { Value: var needed }
            ? [new(TermFindings.Approval, Checklist.Of(needed, change.ApprovedBy), Approval.Source)]
            : [];
}
