namespace GrassrootsDemocracy.Forums;

/// <summary>What forums are about (讲坛内容). A rulebook that knows others makes labels of its own.</summary>
public static class ForumTopics
{
    /// <summary>Gets science (科技).</summary>
    public static Label Science { get; } = new("forum-topic/science", "science", "科技");

    /// <summary>Gets culture (文化).</summary>
    public static Label Culture { get; } = new("forum-topic/culture", "culture", "文化");

    /// <summary>Gets growing, raising, processing and selling farm products (农产品种植养殖加工与销售).</summary>
    public static Label FarmProducts { get; } =
        new("forum-topic/farm-products", "farm products", "农产品种植养殖加工与销售");

    /// <summary>Gets policy on the countryside (农村政策).</summary>
    public static Label RuralPolicy { get; } = new("forum-topic/rural-policy", "rural policy", "农村政策");

    /// <summary>Gets care for the old and the young (尊老爱幼).</summary>
    public static Label OldAndYoung { get; } =
        new("forum-topic/old-and-young", "care for the old and the young", "尊老爱幼");

    /// <summary>Gets new customs of marriage and birth (婚育新风).</summary>
    public static Label MarriageAndBirth { get; } =
        new("forum-topic/marriage-and-birth", "customs of marriage and birth", "婚育新风");

    /// <summary>Gets affairs of the world (环球时事).</summary>
    public static Label WorldAffairs { get; } =
        new("forum-topic/world-affairs", "affairs of the world", "环球时事");

    /// <summary>Gets every topic, in the order in which the report names them.</summary>
    public static ValueList<Label> All { get; } =
    [Science, Culture, FarmProducts, RuralPolicy, OldAndYoung, MarriageAndBirth, WorldAffairs];
}
