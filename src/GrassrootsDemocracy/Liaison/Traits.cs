namespace GrassrootsDemocracy.Liaison;

/// <summary>What a group of delegates can cross (五跨): a host adds traits of its own as labels.</summary>
public static class Traits
{
    /// <summary>Gets the region (跨地域).</summary>
    public static Label Region { get; } = new("trait/region", "region", "地域");

    /// <summary>Gets the trade (跨行业).</summary>
    public static Label Trade { get; } = new("trait/trade", "trade", "行业");

    /// <summary>Gets the age, in whatever bands the host has (跨年龄).</summary>
    public static Label Age { get; } = new("trait/age", "age", "年龄");

    /// <summary>Gets the unit, such as the employer (跨单位).</summary>
    public static Label Unit { get; } = new("trait/unit", "unit", "单位");

    /// <summary>Gets the party organisation (跨组织).</summary>
    public static Label Organisation { get; } = new("trait/organisation", "organisation", "组织");

    /// <summary>Gets the five.</summary>
    public static ValueList<Label> All { get; } = [Region, Trade, Age, Unit, Organisation];
}
