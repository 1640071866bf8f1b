namespace GrassrootsDemocracy.Accountability.Honours;

/// <summary>The four haves (四有) by which a League branch is rated, and its brand. A rulebook with others makes labels of its own.</summary>
public static class HonourCriteria
{
    /// <summary>Gets a committee that is lively (班子有活力).</summary>
    public static Label LivelyCommittee { get; } =
        new("honour-criterion/lively-committee", "a lively committee", "班子有活力");

    /// <summary>Gets members who achieve something (团员有作为).</summary>
    public static Label ActiveMembers { get; } =
        new("honour-criterion/active-members", "members who achieve something", "团员有作为");

    /// <summary>Gets activities of its own kind (活动有特色).</summary>
    public static Label OwnActivities { get; } =
        new("honour-criterion/own-activities", "activities of its own kind", "活动有特色");

    /// <summary>Gets work by rules (工作有制度).</summary>
    public static Label WorkByRules { get; } =
        new("honour-criterion/work-by-rules", "work by rules", "工作有制度");

    /// <summary>Gets a brand, one for each branch (一团一品).</summary>
    public static Label Brand { get; } = new("honour-criterion/brand", "a brand of its own", "一团一品");

    /// <summary>Gets the four haves.</summary>
    public static ValueList<Label> FourHaves { get; } =
    [LivelyCommittee, ActiveMembers, OwnActivities, WorkByRules];
}
