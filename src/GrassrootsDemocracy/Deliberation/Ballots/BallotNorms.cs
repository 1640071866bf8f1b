namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>
/// The names of the norms on decisions by ballot (票决) that are more than one plain vote: item by item, and a choice among
/// alternatives.
/// </summary>
/// <remarks>
/// Who must be present, how many votes adopt and whether the vote is secret stands under the <see cref="AssemblyNorms"/> of
/// the body, for one kind of matter where that differs.
/// </remarks>
public sealed class BallotNorms
{
    /// <summary>Names the norms of a body.</summary>
    /// <param name="kind">The stable id of the body, such as "plenary-committee".</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public BallotNorms(Label kind)
    {
        Kind = Guard.Against.NotAKind(kind);
        ItemByItem = Name<ValueList<Label>>(
            "item-by-item",
            Order.AllRequired<Label>(),
            new("matters voted on item by item", "逐项表决的事项")
        );
        Alternatives = Name<int>(
                "alternatives",
                Order.MoreIsStricter,
                new("alternatives to choose among", "备选方案数")
            )
            .From(0);
        RunoffAmong = Name<int>(
                "runoff-among",
                Order.None,
                new("leading alternatives voted on again", "再次表决的方案数")
            )
            .From(1);
        RunoffMajority = Name<Quota>(
            "runoff-majority",
            Order.Quotas,
            new("votes that decide the second vote", "再次表决通过票数")
        );
        Tie = Name<TieBreak>("choice-tie", Order.None, new("a tie between alternatives", "备选方案得票相等"));

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"deliberation.{kind.Key}.ballot.{norm}", order, title, kind);
    }

    /// <summary>Gets the names for the plenary committee (全委会).</summary>
    public static BallotNorms PlenaryCommittee { get; } = new(Bodies.PlenaryCommittee);

    /// <summary>Gets the stable id of the body.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for the kinds of matters that are voted on item by item (逐项表决).</summary>
    public NormName<ValueList<Label>> ItemByItem { get; }

    /// <summary>Gets the name for how many alternatives a choice has at least.</summary>
    public NormName<int> Alternatives { get; }

    /// <summary>Gets the name for how many of the leading alternatives are voted on again when none has the majority.</summary>
    public NormName<int> RunoffAmong { get; }

    /// <summary>Gets the name for the share of votes that decides the runoff.</summary>
    public NormName<Quota> RunoffMajority { get; }

    /// <summary>Gets the name for how a tie is resolved that stands between an alternative and the decision.</summary>
    public NormName<TieBreak> Tie { get; }
}
