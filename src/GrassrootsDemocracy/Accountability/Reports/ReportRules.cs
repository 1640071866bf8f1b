namespace GrassrootsDemocracy.Accountability.Reports;

/// <summary>The rules on duty reports, each norm found or open.</summary>
public sealed record ReportRules : Rules<ReportRules>
{
    private ReportRules(Rulebook rulebook, ReportNorms norms)
    {
        AnswersTo = rulebook.FindOrOpen(norms.AnswersTo);
        HeardBy = rulebook.FindOrOpen(norms.HeardBy);
        Every = rulebook.FindOrOpen(norms.Every);
        Contents = rulebook.FindOrOpen(norms.Contents);
        Reporters = rulebook.FindOrOpen(norms.Reporters);
    }

    internal NormOrOpen<ValueList<Label>> AnswersTo { get; }
    internal NormOrOpen<ValueList<Label>> HeardBy { get; }
    internal NormOrOpen<Cadence> Every { get; }
    internal NormOrOpen<ValueList<Label>> Contents { get; }
    internal NormOrOpen<ValueList<Label>> Reporters { get; }

    // Whoever a layer names hears it; where none does, whoever the body answers to.
    internal NormOrOpen<ValueList<Label>> Hearers => HeardBy.State == TermState.Silent ? AnswersTo : HeardBy;

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The body that reports.</param>
    /// <returns>The rules.</returns>
    public static ReportRules From(Rulebook rulebook, ReportNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Checks the reports of a time as they stand on a day.</summary>
    /// <param name="log">The facts.</param>
    /// <param name="on">The day; what happened later is not yet known on it.</param>
    /// <returns>What is due and overdue, and the ledger.</returns>
    public ReportOutcome Check(ReportLog log, LocalDate on) => new(For(log), log, on);
}
