namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>The rights between sessions that are known; a rulebook that has others makes labels of its own.</summary>
public static class DelegateRights
{
    /// <summary>Gets the investigation by specialty (专题调研).</summary>
    public static Label Investigation { get; } =
        new("delegate-right/investigation", "investigation by specialty", "专题调研");

    /// <summary>Gets the attendance at plenaries (列席全委会).</summary>
    public static Label Attendance { get; } =
        new("delegate-right/attendance", "attendance at plenaries", "列席全委会");

    /// <summary>Gets the consultation before major decisions (重大决策征求意见).</summary>
    public static Label Consultation { get; } =
        new("delegate-right/consultation", "consultation before major decisions", "重大决策征求意见");

    /// <summary>Gets the opinion that is specially delivered and handled (意见专送专办).</summary>
    public static Label Opinion { get; } =
        new("delegate-right/opinion", "opinion specially delivered and handled", "意见专送专办");

    /// <summary>Gets the proposal in writing between sessions (提议).</summary>
    public static Label Proposal { get; } =
        new("delegate-right/proposal", "written proposal between sessions", "书面提议");

    /// <summary>Gets the briefing (情况通报).</summary>
    public static Label Briefing { get; } = new("delegate-right/briefing", "briefing", "情况通报");

    /// <summary>Gets the appraisal of leading cadres (评议领导干部).</summary>
    public static Label Appraisal { get; } =
        new("delegate-right/appraisal", "appraisal of leading cadres", "评议领导干部");

    /// <summary>Gets the inspection (视察).</summary>
    public static Label Inspection { get; } = new("delegate-right/inspection", "inspection", "视察");
}
