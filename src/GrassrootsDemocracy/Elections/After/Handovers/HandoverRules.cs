namespace GrassrootsDemocracy.Elections.After.Handovers;

/// <summary>The rules by which one kind of committee hands over to the next, each norm found or open.</summary>
public sealed record HandoverRules : Rules<HandoverRules>
{
    private HandoverRules(Rulebook rulebook, HandoverNorms norms)
    {
        Within = rulebook.FindOrOpen(norms.Within);
        RunBy = rulebook.FindOrOpen(norms.RunBy);
        SupervisedBy = rulebook.FindOrOpen(norms.SupervisedBy);
        Items = rulebook.FindOrOpen(norms.Items);
    }

    internal NormOrOpen<TimeLimit> Within { get; }
    internal NormOrOpen<ValueList<Label>> RunBy { get; }
    internal NormOrOpen<ValueList<Label>> SupervisedBy { get; }
    internal NormOrOpen<ValueList<Label>> Items { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The kind of committee.</param>
    /// <returns>The rules.</returns>
    public static HandoverRules From(Rulebook rulebook, ElectionNorms norms) =>
        Read(rulebook, norms, book => new(book, norms.Handover));

    /// <summary>Judges a handover.</summary>
    /// <param name="handover">The facts.</param>
    /// <returns>By when it is due, what is missing, and the ledger.</returns>
    public HandoverOutcome Decide(Handover handover) => new(For(handover), handover);
}
