namespace GrassrootsDemocracy.Elections.After.Endings;

/// <summary>The causes that the laws name. A rulebook that names others makes labels of its own.</summary>
public static class EndingCauses
{
    /// <summary>Gets the end of the term (任期届满).</summary>
    public static Label EndOfTerm { get; } = new("ending-cause/end-of-term", "end of the term", "任期届满");

    /// <summary>Gets a resignation that was accepted (辞职).</summary>
    public static Label Resignation { get; } = new("ending-cause/resignation", "resignation", "辞职");

    /// <summary>Gets a recall that passed (罢免).</summary>
    public static Label Recall { get; } = new("ending-cause/recall", "recall", "罢免");

    /// <summary>Gets the decision of a body on a ground that a norm names (终止资格).</summary>
    public static Label Dismissal { get; } = new("ending-cause/dismissal", "dismissal", "终止资格");

    /// <summary>Gets the declaration that the election was invalid, as after bribery or force (当选无效).</summary>
    public static Label InvalidElection { get; } =
        new("ending-cause/invalid-election", "invalid election", "当选无效");

    /// <summary>Gets appraisals as incompetent, one after the other (连续被评议不称职).</summary>
    public static Label Incompetence { get; } =
        new("ending-cause/incompetence", "appraised as incompetent time after time", "连续被评议不称职");

    /// <summary>Gets the loss of legal capacity (丧失行为能力).</summary>
    public static Label LossOfCapacity { get; } =
        new("ending-cause/loss-of-capacity", "loss of legal capacity", "丧失行为能力");

    /// <summary>Gets a criminal punishment (被判处刑罚).</summary>
    public static Label CriminalPunishment { get; } =
        new("ending-cause/criminal-punishment", "criminal punishment", "被判处刑罚");
}
