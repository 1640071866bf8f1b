namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>The rules on appraisals, each norm found or open.</summary>
public sealed record AppraisalRules : Rules<AppraisalRules>
{
    private AppraisalRules(Rulebook rulebook, AppraisalNorms norms)
    {
        Appraised = rulebook.FindOrOpen(norms.Appraised);
        By = rulebook.FindOrOpen(norms.By);
        OrganisedBy = rulebook.FindOrOpen(norms.OrganisedBy);
        ChairedBy = rulebook.FindOrOpen(norms.ChairedBy);
        Sides = rulebook.FindOrOpen(norms.Sides);
        Steps = rulebook.FindOrOpen(norms.Steps);
        FixedBy = rulebook.FindOrOpen(norms.FixedBy);
        Every = rulebook.FindOrOpen(norms.Every);
        Apart = rulebook.FindOrOpen(norms.Apart);
        Told = rulebook.FindOrOpen(norms.Told);
        Telling = rulebook.FindOrOpen(norms.Telling);
        Request = rulebook.FindOrOpen(norms.Request);
        HeldWithin = rulebook.FindOrOpen(norms.HeldWithin);
        Grades = rulebook.FindOrOpen(norms.Grades);
        Thresholds = rulebook.FindOrOpen(norms.Thresholds);
        Median = rulebook.FindOrOpen(norms.Median);
        Blank = rulebook.FindOrOpen(norms.Blank);
        Published = rulebook.FindOrOpen(norms.Published);
        PublishedWithin = rulebook.FindOrOpen(norms.PublishedWithin);
        DismissedAfter = rulebook.FindOrOpen(norms.DismissedAfter);
        HireBar = rulebook.FindOrOpen(norms.HireBar);
    }

    internal NormOrOpen<ValueList<Label>> Appraised { get; }
    internal NormOrOpen<ValueList<Label>> By { get; }
    internal NormOrOpen<ValueList<Label>> OrganisedBy { get; }
    internal NormOrOpen<ValueList<Label>> ChairedBy { get; }
    internal NormOrOpen<ValueList<Label>> Sides { get; }
    internal NormOrOpen<ValueList<Label>> Steps { get; }
    internal NormOrOpen<ValueList<Label>> FixedBy { get; }
    internal NormOrOpen<Cadence> Every { get; }
    internal NormOrOpen<TimeLimit> Apart { get; }
    internal NormOrOpen<TimeLimit> Told { get; }
    internal NormOrOpen<ValueList<Label>> Telling { get; }
    internal NormOrOpen<ValueList<PetitionRoute>> Request { get; }
    internal NormOrOpen<TimeLimit> HeldWithin { get; }
    internal NormOrOpen<ValueList<Label>> Grades { get; }
    internal NormOrOpen<ValueList<GradeRule>> Thresholds { get; }
    internal NormOrOpen<MedianTie> Median { get; }
    internal NormOrOpen<BlankBallot> Blank { get; }
    internal NormOrOpen<bool> Published { get; }
    internal NormOrOpen<TimeLimit> PublishedWithin { get; }
    internal NormOrOpen<int> DismissedAfter { get; }
    internal NormOrOpen<TimeLimit> HireBar { get; }

    internal GradeTerms Terms => new(Grades, Thresholds, Median, Blank);

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">Whose appraisal it is.</param>
    /// <returns>The rules.</returns>
    public static AppraisalRules From(Rulebook rulebook, AppraisalNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Decides what one appraisal found, and whether it was held as it must be.</summary>
    /// <param name="appraisal">The facts.</param>
    /// <returns>The grade of each person, and the ledger.</returns>
    public AppraisalOutcome Decide(Appraisal appraisal) => new(For(appraisal), appraisal);

    /// <summary>Checks over a time whether appraisals were held often enough, far enough apart, and when they were asked for.</summary>
    /// <param name="log">The facts.</param>
    /// <param name="on">The day; what happened later is not yet known on it.</param>
    /// <returns>What is due and overdue, and the ledger.</returns>
    public AppraisalLogOutcome Check(AppraisalLog log, LocalDate on) => new(For(log), log, on);
}
