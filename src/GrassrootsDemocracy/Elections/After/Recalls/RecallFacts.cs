namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>The labels of what the laws ask of a petition for a recall and of its vote; a rulebook adds its own.</summary>
public static class RecallFacts
{
    /// <summary>Gets the label for the reasons that a petition gives (罢免理由).</summary>
    public static Label Reasons { get; } = new("recall-part/reasons", "reasons", "罢免理由");

    /// <summary>Gets the label for a petition in writing (书面形式).</summary>
    public static Label InWriting { get; } = new("recall-part/in-writing", "in writing", "书面形式");

    /// <summary>Gets the label for an order to correct that was not followed (责令改正，逾期不改正).</summary>
    public static Label OrderedToCorrect { get; } =
        new("recall-step/ordered-to-correct", "an order to correct", "责令改正逾期不改正的");

    /// <summary>Gets the label for the reply of the member who is to be recalled (申辩意见).</summary>
    public static Label Reply { get; } = new("recall-safeguard/reply", "the member's reply", "申辩意见");

    /// <summary>Gets the label for the announcement of the result (公告).</summary>
    public static Label Announced { get; } = new("recall-aftermath/announced", "announced", "公告");

    /// <summary>Gets the label for the filing of the result with the township government alone (报乡级人民政府备案).</summary>
    public static Label FiledWithTownship { get; } =
        new("recall-aftermath/filed-with-township", "filed with the township", "报乡级人民政府备案");

    /// <summary>Gets the label for the filing of the result with the township and the county (备案).</summary>
    public static Label FiledWithTownshipAndCounty { get; } =
        new(
            "recall-aftermath/filed-with-township-and-county",
            "filed with the township and the county",
            "报乡级人民政府和县级民政部门备案"
        );
}
