namespace GrassrootsDemocracy.Accountability.WorkYears;

/// <summary>The stages of a year of work (预报、自查、考核). A rulebook with others makes labels of its own.</summary>
public static class YearStages
{
    /// <summary>Gets the forecast at the start (年初预报).</summary>
    public static Label Forecast { get; } = new("year-stage/forecast", "the forecast", "年初预报");

    /// <summary>Gets the self-check in the middle (年中自查).</summary>
    public static Label SelfCheck { get; } = new("year-stage/self-check", "the self-check", "年中自查");

    /// <summary>Gets the duty report at the end (述职报告).</summary>
    public static Label DutyReport { get; } =
        new("year-stage/duty-report", "the duty report", "年底述职报告");

    /// <summary>Gets the assessment at the end (年底考核).</summary>
    public static Label Assessment { get; } = new("year-stage/assessment", "the assessment", "年底考核");

    /// <summary>Gets the stages in their order.</summary>
    public static ValueList<Label> InOrder { get; } = [Forecast, SelfCheck, DutyReport, Assessment];
}
