namespace GrassrootsDemocracy.Accountability.WorkYears;

/// <summary>How a year may be assessed. A rulebook with other ways makes labels of its own.</summary>
public static class AssessmentForms
{
    /// <summary>Gets the meeting to which cadres, delegates and members are asked (考核会).</summary>
    public static Label Meeting { get; } =
        new("assessment-form/meeting", "an assessment meeting", "召开考核会");

    /// <summary>Gets questionnaires (发放问卷).</summary>
    public static Label Questionnaires { get; } =
        new("assessment-form/questionnaires", "questionnaires", "发放问卷");

    /// <summary>Gets discussions (座谈会).</summary>
    public static Label Discussions { get; } =
        new("assessment-form/discussions", "discussions", "召开座谈会");
}
