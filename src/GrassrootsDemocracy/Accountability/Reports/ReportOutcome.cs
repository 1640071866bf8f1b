namespace GrassrootsDemocracy.Accountability.Reports;

/// <summary>The reports of a body over a time, as they stand on a day.</summary>
/// <remarks>A report before whoever need not hear it is none of those that are due.</remarks>
public sealed record ReportOutcome : Outcome<ReportRules>
{
    internal ReportOutcome(ReportRules rules, ReportLog facts, LocalDate on)
        : base(rules)
    {
        Facts = facts;
        On = on;
    }

    /// <summary>Gets the facts.</summary>
    public ReportLog Facts { get; }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the period or day that is due next; <see langword="null"/> when no norm says how often, or nothing is due.</summary>
    public CadenceSpan? NextDue => Rules.Every.Norm?.Value.Check(LogOf(IsSurelyDue), On).NextDue;

    /// <summary>Gets the periods that are over without reports enough.</summary>
    public ValueList<CadenceSpan> Overdue => Rules.Every.Norm?.Value.Check(LogOf(MayBeDue), On).Overdue ?? [];

    /// <summary>Gets the periods and days in which there were reports enough.</summary>
    public ValueList<CadenceSpan> Done => Rules.Every.Norm?.Value.Check(LogOf(IsSurelyDue), On).Done ?? [];

    /// <summary>Gets the ledger: how often, and report by report.</summary>
    public override ValueList<Finding> Findings =>
        Rules.Framed(Facts, Reports.SelectMany(Lines).Prepend(Every()));

    // A report of which nobody knows before whom it was given may be one that is due.
    private Finding Every() =>
        Regularity.Line(
            ReportFindings.Every,
            Rules.Every,
            LogOf(IsSurelyDue),
            LogOf(MayBeDue),
            new("before whom a report was given", "述职是向谁作出的"),
            On
        );

    private IEnumerable<DutyReport> Reports =>
        Facts
            .Reports.Where(report => report.Day <= On)
            .OrderBy(report => report.Day)
            .ThenBy(report => report.HeardBy?.Id, StringComparer.Ordinal)
            .ThenBy(report => Ids(report.Reporters), StringComparer.Ordinal)
            .ThenBy(report => Ids(report.Contents), StringComparer.Ordinal);

    private static string Ids(ValueList<Label>? labels) =>
        string.Join(' ', (labels ?? []).Select(label => label.Id).Order(StringComparer.Ordinal));

    private CadenceLog LogOf(Func<DutyReport, bool> counts) =>
        new()
        {
            From = Facts.From,
            Until = Facts.Until,
            Days = [.. Reports.Where(counts).Select(report => report.Day)],
            WorkingDays = Facts.Calendar,
        };

    private bool IsSurelyDue(DutyReport report) =>
        !Rules.Hearers.Speaks() || ByWhom.Of(Rules.Hearers, report.HeardBy).Verdict == Verdict.Met;

    private bool MayBeDue(DutyReport report) =>
        ByWhom.Of(Rules.Hearers, report.HeardBy).Verdict != Verdict.Breached;

    private IEnumerable<Finding?> Lines(DutyReport report) =>
        [
            ByWhom.Line(ReportFindings.HeardBy, Rules.Hearers, report.HeardBy, report.Day),
            .. Checklist.Lines(ReportFindings.Reporters, Rules.Reporters, report.Reporters),
            .. Checklist.Lines(ReportFindings.Contents, Rules.Contents, report.Contents),
        ];
}
