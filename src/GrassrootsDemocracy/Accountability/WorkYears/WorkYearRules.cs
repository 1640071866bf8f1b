namespace GrassrootsDemocracy.Accountability.WorkYears;

/// <summary>The rules on a year of work, each norm found or open.</summary>
public sealed record WorkYearRules : Rules<WorkYearRules>
{
    private WorkYearRules(Rulebook rulebook, WorkYearNorms norms)
    {
        Stages = rulebook.FindOrOpen(norms.Stages);
        ForecastTo = rulebook.FindOrOpen(norms.ForecastTo);
        ForecastWithin = rulebook.FindOrOpen(norms.ForecastWithin);
        SelfCheckWithin = rulebook.FindOrOpen(norms.SelfCheckWithin);
        AssessedWithin = rulebook.FindOrOpen(norms.AssessedWithin);
        SlipsExplained = rulebook.FindOrOpen(norms.SlipsExplained);
        RestReplanned = rulebook.FindOrOpen(norms.RestReplanned);
        AssessedBy = rulebook.FindOrOpen(norms.AssessedBy);
    }

    internal NormOrOpen<ValueList<Label>> Stages { get; }
    internal NormOrOpen<ValueList<Label>> ForecastTo { get; }
    internal NormOrOpen<TimeLimit> ForecastWithin { get; }
    internal NormOrOpen<TimeLimit> SelfCheckWithin { get; }
    internal NormOrOpen<TimeLimit> AssessedWithin { get; }
    internal NormOrOpen<bool> SlipsExplained { get; }
    internal NormOrOpen<bool> RestReplanned { get; }
    internal NormOrOpen<ValueList<Label>> AssessedBy { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">Whose year it is.</param>
    /// <returns>The rules.</returns>
    public static WorkYearRules From(Rulebook rulebook, WorkYearNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Checks a year as it stands on a day.</summary>
    /// <param name="year">The facts.</param>
    /// <param name="on">The day; what happened later is not yet known on it.</param>
    /// <returns>What became of each item, and the ledger.</returns>
    public WorkYearOutcome Check(WorkYear year, LocalDate on) => new(For(year), year, on);
}
