namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>The grounds on which a body may end an office. A rulebook adds its own.</summary>
public static class DismissalGrounds
{
    /// <summary>Gets meetings missed one after the other without good reason (连续无正当理由不参加会议).</summary>
    public static Label Absence { get; } =
        new(
            "dismissal-ground/absence",
            "meetings missed running without good reason",
            "连续无正当理由不参加会议"
        );

    /// <summary>Gets a grave breach of the village's charter (严重违反村民自治章程).</summary>
    public static Label BreachOfCharter { get; } =
        new("dismissal-ground/breach-of-charter", "a grave breach of the charter", "严重违反村民自治章程");
}
