namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The rules by which members are appraised, each norm found or open.</summary>
public sealed record MemberAppraisalRules : Rules<MemberAppraisalRules>
{
    private MemberAppraisalRules(Rulebook rulebook)
    {
        Grades = rulebook.FindOrOpen(MemberAppraisalNorms.Grades);
        Thresholds = rulebook.FindOrOpen(MemberAppraisalNorms.Thresholds);
    }

    internal NormOrOpen<ValueList<Label>> Grades { get; }
    internal NormOrOpen<ValueList<GradeRule>> Thresholds { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <returns>The rules.</returns>
    public static MemberAppraisalRules From(Rulebook rulebook) =>
        Read(rulebook, kind: null, book => new(book));

    /// <summary>Decides the grade of each member.</summary>
    /// <param name="appraisal">The facts.</param>
    /// <returns>The grades and the ledger.</returns>
    public MemberAppraisalOutcome Decide(MemberAppraisal appraisal) => new(For(appraisal), appraisal);
}
