namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>
/// The names of the norms on decisions by ballot (票决) that are more than one plain vote: item by item, and a choice among
/// alternatives.
/// </summary>
/// <remarks>
/// Who must be present, how many votes adopt and whether the vote is secret stands under the <see cref="AssemblyNorms"/> of
/// the body, for one kind of matter where that differs.
/// </remarks>
/// <param name="kind">The stable id of the body, such as "plenary-committee".</param>
public sealed class BallotNorms(Label kind) : KindNorms("deliberation", kind, "ballot")
{
    /// <summary>Gets the names for the plenary committee (全委会).</summary>
    public static BallotNorms PlenaryCommittee { get; } = new(Bodies.PlenaryCommittee);

    /// <summary>Gets the name for the kinds of matters that are voted on item by item (逐项表决).</summary>
    public NormName<ValueList<Label>> ItemByItem =>
        field ??= AllOf("item-by-item", "matters voted on item by item", "逐项表决的事项");

    /// <summary>Gets the name for how many alternatives a choice has at least.</summary>
    public NormName<int> Alternatives =>
        field ??= AtLeast("alternatives", "alternatives to choose among", "备选方案数").From(0);

    /// <summary>Gets the name for how many of the leading alternatives are voted on again when none has the majority.</summary>
    public NormName<int> RunoffAmong =>
        field ??= Name<int>("runoff-among", "leading alternatives voted on again", "再次表决的方案数")
            .From(1);

    /// <summary>Gets the name for the share of votes that decides the runoff.</summary>
    public NormName<Quota> RunoffMajority =>
        field ??= VoteShare("runoff-majority", "votes that decide the second vote", "再次表决通过票数");

    /// <summary>Gets the name for how a tie is resolved that stands between an alternative and the decision.</summary>
    public NormName<TieBreak> Tie =>
        field ??= Name<TieBreak>("choice-tie", "a tie between alternatives", "备选方案得票相等");
}
