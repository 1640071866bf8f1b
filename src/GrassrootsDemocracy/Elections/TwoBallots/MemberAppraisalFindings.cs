namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The rules that an appraisal of members is judged by, in the order in which the ledger lists them.</summary>
public static class MemberAppraisalFindings
{
    private static readonly RuleSet Set = new("member-appraisal.");

    /// <summary>Gets the rule that nobody has more marks than there are ballots.</summary>
    public static RuleDescriptor Marks { get; } =
        Set.Rule(
            "marks",
            new("Marks and ballots", "评议票数"),
            new("{subject} has {actual:mark|marks}", "{subject}共得评议票{actual}张")
        );

    /// <summary>Gets the rule that only the grades of the rulebook are given.</summary>
    public static RuleDescriptor UnknownGrade { get; } =
        Set.Rule(
            "unknown-grade",
            new("Grades of the rulebook", "规定等次"),
            new("{subject} has {actual:mark|marks} of another grade", "{subject}有{actual}票为规定以外的等次")
        );

    /// <summary>Gets the rule on what gives a grade.</summary>
    public static RuleDescriptor Grade { get; } =
        Set.Rule(
            "grade",
            new("Grade", "评定等次"),
            new("{subject}: {actual} of {whole:mark|marks}{share}", "{subject}：{whole}票中{actual}票{share}")
        );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
