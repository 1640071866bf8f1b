namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>A complaint as it stands on a day.</summary>
public sealed record ComplaintOutcome : Outcome<ComplaintRules>
{
    internal ComplaintOutcome(ComplaintRules rules, Complaint facts, LocalDate on)
        : base(rules)
    {
        Facts = facts;
        On = on;
    }

    /// <summary>Gets the facts.</summary>
    public Complaint Facts { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets how far it has come.</summary>
    public ComplaintState State =>
        IsBreach == true
            ? PutRight().Verdict == Verdict.Met
                ? ComplaintState.Closed
                : ComplaintState.AwaitingCorrection
            : IsBreach == false
                ? ComplaintState.Closed
                : Facts.BroughtAboveOn <= On
                    ? ComplaintState.AwaitingFinding
                    : AnsweredOn is not null
                        ? ComplaintState.Answered
                        : ComplaintState.AwaitingAnswer;

    /// <summary>Gets the last day of what is due next; <see langword="null"/> when nothing is, or no norm sets one.</summary>
    public LocalDate? Latest =>
        State switch
        {
            ComplaintState.AwaitingAnswer => Deadline.LastDay(
                Facts.AskedOn,
                Rules.AnsweredWithin.Norm?.Value,
                Facts.Calendar
            ),
            ComplaintState.AwaitingFinding when FoundOn is null => Deadline.LastDay(
                Facts.BroughtAboveOn,
                Rules.FoundWithin.Norm?.Value,
                Facts.Calendar
            ),
            _ => null,
        };

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(
            Facts,
            [
                Occasion(),
                .. Facts.AskedOn <= On ? Asked() : [],
                .. Facts.BroughtAboveOn <= On ? Brought() : [],
                .. IsBreach == true ? AfterABreach() : [],
            ]
        );

    // What nobody asked about and nobody brought above was found otherwise, and needs no such occasion.
    private Finding? Occasion() =>
        Facts is { AskedOn: null, BroughtAboveOn: null }
            ? null
            : Rules.Occasions.Line(
                ComplaintFindings.Occasion,
                named => Measure.Holds(named.Contains(Facts.Occasion)),
                actual: null,
                ByWhom.Named(Rules.Occasions.Norm?.Value, Facts.Occasion)
            );

    private LocalDate? AnsweredOn => Facts.AnsweredOn <= On ? Facts.AnsweredOn : null;

    private LocalDate? FoundOn => Facts.FoundOn <= On ? Facts.FoundOn : null;

    // Found above on a day that is still to come, nobody knows it yet.
    private bool? IsBreach => Facts.FoundOn > On ? null : Facts.IsBreach;

    private Finding?[] Asked() =>
        [
            ByWhom.Line(ComplaintFindings.AskedOf, Rules.AskedOf, Facts.AskedOf),
            Clock(ComplaintFindings.AnsweredWithin, Rules.AnsweredWithin, Facts.AskedOn!.Value, AnsweredOn),
            AnsweredOn is null ? null : Rules.InWriting.YesNo(ComplaintFindings.InWriting, Facts.IsInWriting),
        ];

    private Finding?[] Brought() =>
        [
            ByWhom.Line(ComplaintFindings.Above, Rules.Above, Facts.Above),
            Clock(ComplaintFindings.FoundWithin, Rules.FoundWithin, Facts.BroughtAboveOn!.Value, FoundOn),
        ];

    private Finding? Clock(RuleDescriptor rule, NormOrOpen<TimeLimit> term, LocalDate from, LocalDate? done)
    {
        var (on, calendar) = (On, Facts.Calendar);
        return done < from ? Deadline.Line(rule, term, from, done, calendar)
            : !term.Speaks() && done is null ? null
            : term.Line(
                rule,
                limit =>
                    done is null
                        ? Deadline.Undone(from, on, limit, calendar).Measure
                        : Deadline.Within(from, done, limit, calendar).Measure,
                done is { } day ? Period.DaysBetween(from, day) : null
            );
    }

    private IEnumerable<Finding?> AfterABreach() =>
        [
            PutRight(),
            .. Checklist.Lines(ComplaintFindings.Sanctions, Rules.Sanctions, Facts.Sanctions),
            Compensated(),
        ];

    // Where no harm was done nothing is to be made good.
    private Finding? Compensated() =>
        Facts.IsHarmful == false
            ? null
            : Rules.Compensated.YesNo(
                ComplaintFindings.Compensated,
                Facts.IsHarmful is null && Facts.IsCompensated != true ? null : Facts.IsCompensated
            );

    // By an assembly that corrects it itself, or by an order: either is enough, by whoever may.
    private Finding PutRight()
    {
        var (ordered, corrected) = (
            ByWhom.Of(Rules.OrderedBy, Facts.OrderedBy),
            ByWhom.Of(Rules.CorrectedBy, Facts.CorrectedBy)
        );
        var verdict =
            Facts.OrderedBy is null && Facts.CorrectedBy is null
                ? Verdict.Undetermined
                : Verdicts.Any([
                    Facts.OrderedBy is null ? Verdict.Breached : ordered.Verdict,
                    Facts.CorrectedBy is null ? Verdict.Breached : corrected.Verdict,
                ]);
        var isCorrected = Facts.CorrectedBy is not null && corrected.Verdict == Verdict.Met;
        return new(
            ComplaintFindings.PutRight,
            Measure.Stated(verdict, fact: null),
            isCorrected || Rules.OrderedBy.IsOpen ? Rules.CorrectedBy.Source : Rules.OrderedBy.Source,
            (isCorrected ? Facts.CorrectedBy : Facts.OrderedBy ?? Facts.CorrectedBy) is { } by
                ? NamedBodies.One(by)
                : Facts.Occasion
        );
    }
}
