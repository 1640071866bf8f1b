namespace GrassrootsDemocracy.Voting;

/// <summary>The usual grades of an appraisal (等次); a rulebook may name others of its own.</summary>
public static class Grades
{
    /// <summary>Gets the highest grade (优秀).</summary>
    public static Label Excellent { get; } = new("grade/excellent", "excellent", "优秀");

    /// <summary>Gets the grade of one who is up to the office (称职).</summary>
    public static Label Competent { get; } = new("grade/competent", "competent", "称职");

    /// <summary>Gets the grade of one who is on the whole up to the office (基本称职).</summary>
    public static Label BasicallyCompetent { get; } =
        new("grade/basically-competent", "basically competent", "基本称职");

    /// <summary>Gets the grade of one who is not up to the office (不称职); by it the laws end an office.</summary>
    public static Label Incompetent { get; } = new("grade/incompetent", "incompetent", "不称职");

    /// <summary>Gets the grade of a party member who is up to the duties (合格).</summary>
    public static Label Qualified { get; } = new("grade/qualified", "qualified", "合格");

    /// <summary>Gets the grade of a party member who is on the whole up to the duties (基本合格).</summary>
    public static Label BasicallyQualified { get; } =
        new("grade/basically-qualified", "basically qualified", "基本合格");

    /// <summary>Gets the grade of a party member who is not up to the duties (不合格).</summary>
    public static Label Unqualified { get; } = new("grade/unqualified", "unqualified", "不合格");

    /// <summary>Gets the grade of one who is wholly content (满意).</summary>
    public static Label Satisfied { get; } = new("grade/satisfied", "rated satisfactory", "评为满意");

    /// <summary>Gets the grade of one who is on the whole content (基本满意).</summary>
    public static Label BasicallySatisfied { get; } =
        new("grade/basically-satisfied", "rated basically satisfactory", "评为基本满意");

    /// <summary>Gets the grade of one who is not content (不满意).</summary>
    public static Label Dissatisfied { get; } =
        new("grade/dissatisfied", "rated unsatisfactory", "评为不满意");

    /// <summary>Gets the usual four grades of holders of offices, the best first.</summary>
    public static ValueList<Label> OfHolders { get; } =
    [Excellent, Competent, BasicallyCompetent, Incompetent];

    /// <summary>Gets the usual four grades of party members, the best first.</summary>
    public static ValueList<Label> OfMembers { get; } =
    [Excellent, Qualified, BasicallyQualified, Unqualified];

    /// <summary>Gets the usual three grades of those who rate a service, the best first.</summary>
    public static ValueList<Label> OfSatisfaction { get; } = [Satisfied, BasicallySatisfied, Dissatisfied];
}
