namespace GrassrootsDemocracy.Accountability.WorkYears;

/// <summary>To whom a year is forecast. A rulebook with others makes labels of its own.</summary>
public static class ForecastCircles
{
    /// <summary>Gets the delegates of the League in the unit (团代表).</summary>
    public static Label LeagueDelegates { get; } =
        new("forecast-circle/league-delegates", "the League's delegates in the unit", "所在单位团代表");

    /// <summary>Gets the members of the League and the young people (团员青年).</summary>
    public static Label LeagueMembers { get; } =
        new("forecast-circle/league-members", "members of the League and young people", "团员青年");
}
