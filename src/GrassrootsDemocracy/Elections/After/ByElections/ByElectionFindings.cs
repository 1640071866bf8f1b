namespace GrassrootsDemocracy.Elections.After.ByElections;

/// <summary>The rules that a by-election is judged by beside those of any election, in the order of the ledger.</summary>
public static class ByElectionFindings
{
    private static readonly RuleSet Set = new("by-election.");

    /// <summary>Gets the rule on which body holds it.</summary>
    public static RuleDescriptor Body { get; } =
        Set.Rule(
            "body",
            new("Who holds it", "补选的组织"),
            new("{subject} holds the by-election, as the norm names it", "由规定的{subject}补选"),
            new("the by-election must be held by {subject}", "须由{subject}补选")
        );

    /// <summary>Gets the rule on who runs it.</summary>
    public static RuleDescriptor RunBy { get; } =
        Set.Rule(
            "run-by",
            new("Who runs it", "补选的主持"),
            new("it was run by {subject}", "由{subject}主持"),
            new("it must be run by {subject}", "须由{subject}主持")
        );

    /// <summary>Gets the rule on what comes before it.</summary>
    public static RuleDescriptor Parts { get; } =
        Set.Rule(
            "parts",
            new("What comes before it", "补选前应办理的事项"),
            new("done before the by-election: {actual} ({subject})", "补选前已办理{actual}项（{subject}）")
        );

    /// <summary>Gets the rule on when it is held.</summary>
    public static RuleDescriptor Within { get; } =
        Set.Rule(
                "within",
                new("Time of the by-election", "补选期限"),
                new("it was held {days} after the seat fell empty", "出缺后{days}补选")
            )
            .OnDays(
                new("it was held {days} before the seat fell empty", "出缺前{days}补选"),
                new("it was held on the day that the seat fell empty", "出缺当日补选"),
                new("when it was held after the seat fell empty is not known", "出缺后补选的日期不详")
            );

    /// <summary>Gets the rule that it is held while the term lasts.</summary>
    public static RuleDescriptor Term { get; } =
        Set.Rule(
                "term",
                new("While the term lasts", "任期之内"),
                new("it was held {days} after the end of the term", "任期届满后{days}补选")
            )
            .OnDays(
                new("it was held {days} before the end of the term", "任期届满前{days}补选"),
                new("it was held on the day that the term ended", "任期届满当日补选"),
                new("when it was held is not known", "补选日期不详")
            );

    /// <summary>Gets every rule, in the order of the ledger.</summary>
    public static ValueList<RuleDescriptor> All => Set.All;
}
