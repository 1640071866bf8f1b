namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The names of the norms by which members are appraised by ballot (评议党员).</summary>
public static class MemberAppraisalNorms
{
    /// <summary>Gets the name for the marks that can be given, the best first.</summary>
    public static NormName<ValueList<Label>> Grades { get; } =
        new("member-appraisal.grades", Order.None, new("grades of an appraisal", "评议等次"));

    /// <summary>Gets the name for what gives a member a grade; the first rule that is met decides.</summary>
    public static NormName<ValueList<GradeRule>> Thresholds { get; } =
        new("member-appraisal.thresholds", Order.None, new("what gives a grade", "评定等次的比例"));
}
