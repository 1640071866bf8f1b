namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>
/// The names of the norms on an assessment level by level (双创达标): who may enter, what stars and honours take, and what must
/// have been held before.
/// </summary>
/// <param name="kind">The assessment.</param>
public sealed class HonourNorms(Label kind) : KindNorms("accountability", kind, "honours")
{
    /// <summary>Gets the names for the two honours of the Youth League (双创达标).</summary>
    public static HonourNorms TwoHonours { get; } = new(Undertakings.TwoHonours);

    /// <summary>Gets the name for the share of the organisations that should be founded which must be (已建与应建的比例).</summary>
    public NormName<Threshold> Founded =>
        field ??= Name<Threshold>(
            "founded",
            static (value, other) => value.ComparedWith(other),
            "organisations founded of those that should be",
            "已建团组织与应建团组织的比例"
        );

    /// <summary>Gets the name for what a branch is rated by, such as the four haves (四有).</summary>
    public NormName<ValueList<Label>> Haves =>
        field ??= AllOf("haves", "what stars are given for", "星级评定的内容");

    /// <summary>Gets the name for how many of them so many stars take.</summary>
    public NormName<ValueList<StarRule>> Stars =>
        field ??= Name<ValueList<StarRule>>("stars", "how many criteria stars take", "星级评定的标准");

    /// <summary>Gets the name for the most stars there are.</summary>
    public NormName<int> MostStars => field ??= AtMost("most-stars", "most stars", "最高星级").From(1);

    /// <summary>Gets the name for what a body above branches must meet, all of it, such as the four goods (四好).</summary>
    public NormName<ValueList<Label>> Goods =>
        field ??= AllOf("goods", "what honours are given for", "荣誉评定的内容");

    /// <summary>Gets the name for the ladder of honours: each step with its precondition.</summary>
    public NormName<ValueList<HonourStep>> Ladder =>
        field ??= Name("ladder", Order.ExactlyThese<HonourStep>(), "ladder of honours", "逐级创建的层次");
}
