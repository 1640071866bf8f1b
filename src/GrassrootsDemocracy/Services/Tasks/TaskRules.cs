namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>The rules on what a committee is asked for, each norm found or open.</summary>
public sealed record TaskRules : Rules<TaskRules>
{
    private TaskRules(Rulebook rulebook, TaskNorms norms)
    {
        Duties = rulebook.FindOrOpen(norms.Duties);
        Kept = rulebook.FindOrOpen(norms.Kept);
        OnOccasion = rulebook.FindOrOpen(norms.OnOccasion);
        AnsweredForBy = rulebook.FindOrOpen(norms.AnsweredForBy);
        Help = rulebook.FindOrOpen(norms.Help);
        RefusesOtherHelp = rulebook.FindOrOpen(norms.RefusesOtherHelp);
        Certificates = rulebook.FindOrOpen(norms.Certificates);
        RefusesOtherCertificates = rulebook.FindOrOpen(norms.RefusesOtherCertificates);
        Excluded = rulebook.FindOrOpen(norms.Excluded);
        Funded = rulebook.FindOrOpen(norms.Funded);
        Lawful = rulebook.FindOrOpen(norms.Lawful);
        ConsentOf = rulebook.FindOrOpen(norms.ConsentOf);
    }

    internal NormOrOpen<ValueList<Label>> Duties { get; }
    internal NormOrOpen<ValueList<Label>> Kept { get; }
    internal NormOrOpen<ValueList<OccasionalDuty>> OnOccasion { get; }
    internal NormOrOpen<ValueList<Label>> AnsweredForBy { get; }
    internal NormOrOpen<ValueList<Label>> Help { get; }
    internal NormOrOpen<bool> RefusesOtherHelp { get; }
    internal NormOrOpen<ValueList<Label>> Certificates { get; }
    internal NormOrOpen<bool> RefusesOtherCertificates { get; }
    internal NormOrOpen<ValueList<Label>> Excluded { get; }
    internal NormOrOpen<bool> Funded { get; }
    internal NormOrOpen<bool> Lawful { get; }
    internal NormOrOpen<ValueList<Label>> ConsentOf { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The committee.</param>
    /// <returns>The rules.</returns>
    public static TaskRules From(Rulebook rulebook, TaskNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Judges what a committee is asked for.</summary>
    /// <param name="request">The facts.</param>
    /// <returns>Whether it must do it, may refuse, or it is not its business; and the ledger.</returns>
    public TaskOutcome Judge(TaskRequest request) => new(For(request), request);

    /// <summary>Judges how a body keeps its standing duties, as it stands on a day.</summary>
    /// <param name="record">The facts.</param>
    /// <param name="on">The day; what is dated later is not yet known on it.</param>
    /// <returns>The ledger: what is in place, and occasion by occasion what was due.</returns>
    public DutyOutcome Check(DutyRecord record, LocalDate on) => new(For(record), record, on);
}
