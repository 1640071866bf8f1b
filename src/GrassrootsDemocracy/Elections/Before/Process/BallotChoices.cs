namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>What a voter may do with a name on the ballot. A rulebook adds its own.</summary>
public static class BallotChoices
{
    /// <summary>Gets the vote for a name (投赞成票).</summary>
    public static Label For { get; } = new("ballot-choice/for", "for", "赞成");

    /// <summary>Gets the vote against a name (投反对票).</summary>
    public static Label Against { get; } = new("ballot-choice/against", "against", "反对");

    /// <summary>Gets the vote for somebody else (另选他人).</summary>
    public static Label Another { get; } = new("ballot-choice/another", "another name", "另选他人");

    /// <summary>Gets the abstention (弃权).</summary>
    public static Label Abstain { get; } = new("ballot-choice/abstention", "abstention", "弃权");

    /// <summary>Gets the four together, in the order in which the texts name them.</summary>
    public static ValueList<Label> All { get; } = [For, Against, Another, Abstain];
}
