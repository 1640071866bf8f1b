using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The rules that an appraisal of members is judged by, in the order in which the ledger lists them.</summary>
public static class MemberAppraisalFindings
{
    /// <summary>Gets the rule that nobody has more marks than there are ballots.</summary>
    public static RuleDescriptor Marks { get; } = Rule("marks");

    /// <summary>Gets the rule that only the grades of the rulebook are given.</summary>
    public static RuleDescriptor UnknownGrade { get; } = Rule("unknown-grade");

    /// <summary>Gets the rule on what gives a grade.</summary>
    public static RuleDescriptor Grade { get; } = Rule("grade");

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Marks, UnknownGrade, Grade];

    private static RuleDescriptor Rule(string id) => new($"member-appraisal.{id}", TwoBallotTexts.All);
}
