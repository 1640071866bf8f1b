namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>The levels of party congresses; a rulebook that has others makes labels of its own.</summary>
public static class CongressLevels
{
    /// <summary>Gets the national congress (全国).</summary>
    public static Label National { get; } =
        new("congress-level/national", "national congress", "全国代表大会");

    /// <summary>Gets the congress of a province (省、自治区、直辖市).</summary>
    public static Label Provincial { get; } =
        new("congress-level/provincial", "congress of a province", "省、自治区、直辖市代表大会");

    /// <summary>Gets the congress of a prefecture (市、州).</summary>
    public static Label Prefecture { get; } =
        new("congress-level/prefecture", "congress of a prefecture", "设区的市、自治州代表大会");

    /// <summary>Gets the congress of a county or a district (县、市辖区).</summary>
    public static Label County { get; } =
        new("congress-level/county", "congress of a county or a district", "县、不设区的市、市辖区代表大会");

    /// <summary>Gets the congress of a township or a town (乡镇).</summary>
    public static Label Township { get; } =
        new("congress-level/township", "congress of a township", "乡镇代表大会");

    /// <summary>Gets every level, the highest first.</summary>
    public static ValueList<Label> All { get; } = [National, Provincial, Prefecture, County, Township];
}
