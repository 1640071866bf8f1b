namespace GrassrootsDemocracy.Deliberation;

/// <summary>The reasons for which texts leave people out of the whole of a meeting. A rulebook adds its own.</summary>
public static class LeftOutReasons
{
    /// <summary>Gets those away who cannot be reached or cannot come back (外出，不能取得联系或者不能回村的).</summary>
    public static Label Away { get; } =
        new(
            "left-out/away",
            "away, and not reached or unable to come back",
            "外出不能取得联系或者不能回村的"
        );

    /// <summary>Gets those in an attack of mental illness (正在发病期间的精神病患者).</summary>
    public static Label Ill { get; } =
        new("left-out/ill", "in an attack of mental illness", "正在发病期间的精神病患者");

    /// <summary>Gets those who cannot express their will (无法明确表达本人意志的).</summary>
    public static Label Incapable { get; } =
        new("left-out/incapable", "unable to express their will", "无法明确表达本人意志的智力残疾者");
}
