namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>
/// The names of the norms on an evaluation by others (第三方评价): which groups rate, what each weighs, how many it takes, and what
/// may be told of small groups.
/// </summary>
/// <param name="kind">Who is evaluated, such as a residents' committee or the departments of a subdistrict.</param>
public sealed class EvaluationNorms(Label kind) : KindNorms("accountability", kind, "evaluation")
{
    /// <summary>Gets the names for the residents' committee (居民委员会).</summary>
    public static EvaluationNorms ResidentsCommittee { get; } = new(Bodies.ResidentsCommittee);

    /// <summary>Gets the names for the departments of the party and of the subdistrict office (党务职能部门、街道办事处部门).</summary>
    public static EvaluationNorms Departments { get; } = new(Undertakings.DepartmentEvaluation);

    /// <summary>Gets the names for public services such as water and power (公共服务单位).</summary>
    public static EvaluationNorms PublicServices { get; } = new(Undertakings.ServiceEvaluation);

    /// <summary>Gets the name for who organises it, any of which may (建立评价机制).</summary>
    public NormName<ValueList<Label>> OrganisedBy =>
        field ??= AnyOf("organised-by", "who organises it", "评价的组织");

    /// <summary>Gets the name for the groups that rate, all of them.</summary>
    public NormName<ValueList<Label>> Raters => field ??= AllOf("raters", "who rates", "评价主体");

    /// <summary>Gets the name for what each group weighs; the weights add up to one (权重).</summary>
    public NormName<ValueList<EvaluationWeight>> Weights =>
        field ??= Name<ValueList<EvaluationWeight>>("weights", "weights of the groups", "评价主体的权重");

    /// <summary>Gets the name for what is rated, all of it.</summary>
    public NormName<ValueList<Label>> Criteria => field ??= AllOf("criteria", "what is rated", "评价内容");

    /// <summary>Gets the name for the points of each grade.</summary>
    public NormName<ValueList<GradeValue>> Values =>
        field ??= Name<ValueList<GradeValue>>("values", "points of the grades", "等次分值");

    /// <summary>Gets the name for how many of each group must rate at least.</summary>
    public NormName<int> LeastRaters =>
        field ??= AtLeast("least-raters", "raters of each group at least", "每类评价主体的最少人数").From(1);

    /// <summary>Gets the name for how many ratings a group needs for its own to be told; those of fewer would show who rated how.</summary>
    public NormName<int> ToldFrom =>
        field ??= AtLeast(
                "told-from",
                "ratings from which a group's own are told",
                "单独公布所需的最少评价数"
            )
            .From(1);

    /// <summary>Gets the name for how often it is held.</summary>
    public NormName<Cadence> Every =>
        field ??= Name<Cadence>("every", Cadence.Compare, "how often it is held", "评价次数");

    /// <summary>Gets the name for to whom the result goes as a basis, each of them (作为考核依据).</summary>
    public NormName<ValueList<Label>> GoesTo =>
        field ??= AllOf("goes-to", "to whom the result goes", "评价结果的反馈");
}
