namespace GrassrootsDemocracy.Accountability.WorkYears;

/// <summary>The names of the norms on a year of work: forecast (预报), self-check (自查), assessment (考核).</summary>
/// <param name="kind">Whose year, such as that of the Youth League's organisations.</param>
public sealed class WorkYearNorms(Label kind) : KindNorms("accountability", kind, "work-year")
{
    /// <summary>Gets the names for the organisations of the Youth League.</summary>
    public static WorkYearNorms League { get; } = new(Undertakings.WorkYear);

    /// <summary>Gets the name for the stages of the year, all of them, in their order.</summary>
    public NormName<ValueList<Label>> Stages =>
        field ??= AllOf("stages", "stages of the year", "年度工作的环节");

    /// <summary>Gets the name for to whom the year's plan is forecast, each of them.</summary>
    public NormName<ValueList<Label>> ForecastTo =>
        field ??= AllOf("forecast-to", "to whom the year is forecast", "预报的对象");

    /// <summary>Gets the name for how soon after the year began it is forecast.</summary>
    public NormName<TimeLimit> ForecastWithin =>
        field ??= Name<TimeLimit>(
            "forecast-within",
            TimeLimit.ShorterIsStricter,
            "time for the forecast",
            "预报的期限"
        );

    /// <summary>Gets the name for how soon after the year began the self-check is done.</summary>
    public NormName<TimeLimit> SelfCheckWithin =>
        field ??= Name<TimeLimit>(
            "self-check-within",
            TimeLimit.ShorterIsStricter,
            "time for the self-check",
            "自查的期限"
        );

    /// <summary>Gets the name for how soon after the year began the assessment is held.</summary>
    public NormName<TimeLimit> AssessedWithin =>
        field ??= Name<TimeLimit>(
            "assessed-within",
            TimeLimit.ShorterIsStricter,
            "time for the assessment",
            "考核的期限"
        );

    /// <summary>Gets the name for whether the self-check explains each item that was not done in time.</summary>
    public NormName<bool> SlipsExplained =>
        field ??= Must("slips-explained", "every slip is explained", "未按时完成的项目作出解释");

    /// <summary>Gets the name for whether the self-check plans anew what is left.</summary>
    public NormName<bool> RestReplanned =>
        field ??= Must("rest-replanned", "what is left is planned anew", "修改下半年工作推进表");

    /// <summary>Gets the name for how the assessment may be done, any way of which will do.</summary>
    public NormName<ValueList<Label>> AssessedBy =>
        field ??= AnyOf("assessed-by", "how the year is assessed", "评议的形式");
}
