namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>The labels of days on which age and residence are measured; a rulebook adds its own.</summary>
public static class MeasuringDay
{
    /// <summary>Gets the label for election day (选举日).</summary>
    public static Label ElectionDay { get; } = new("measuring-day/election-day", "election day", "选举日");

    /// <summary>Gets the label for the day the roll is published (选民名单公布日).</summary>
    public static Label RollPublished { get; } =
        new("measuring-day/roll-published", "the day the roll is published", "选民名单公布日");
}
