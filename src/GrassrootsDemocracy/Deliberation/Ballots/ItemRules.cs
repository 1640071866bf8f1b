namespace GrassrootsDemocracy.Deliberation.Ballots;

/// <summary>The rules of a decision item by item, each norm found or open.</summary>
public sealed record ItemRules : Rules<ItemRules>
{
    private ItemRules(Rulebook rulebook, AssemblyNorms assembly, BallotNorms norms)
    {
        Assembly = AssemblyRules.From(rulebook, assembly);
        ItemByItem = rulebook.FindOrOpen(norms.ItemByItem);
    }

    /// <summary>Gets the rules that the body decides by.</summary>
    public AssemblyRules Assembly { get; }

    internal NormOrOpen<ValueList<Label>> ItemByItem { get; }

    /// <summary>Finds the rules of a body in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="assembly">The body.</param>
    /// <param name="norms">Its norms on ballots.</param>
    /// <returns>The rules.</returns>
    public static ItemRules From(Rulebook rulebook, AssemblyNorms assembly, BallotNorms norms) =>
        Read(rulebook, assembly, book => new(book, assembly, Guard.Against.Null(norms)));

    /// <summary>Decides every item by its own vote.</summary>
    /// <param name="vote">The items and their votes.</param>
    /// <returns>An outcome for each item, and one ledger.</returns>
    public ItemOutcome Decide(ItemVote vote) => new(For(vote), vote);
}
