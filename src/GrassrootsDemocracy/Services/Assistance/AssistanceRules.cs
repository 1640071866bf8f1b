namespace GrassrootsDemocracy.Services.Assistance;

/// <summary>The rules on who receives assistance, each norm found or open.</summary>
public sealed record AssistanceRules : Rules<AssistanceRules>
{
    private AssistanceRules(Rulebook rulebook, AssistanceNorms norms) =>
        Groups = rulebook.FindOrOpen(norms.Groups);

    internal NormOrOpen<ValueList<Label>> Groups { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The service.</param>
    /// <returns>The rules.</returns>
    public static AssistanceRules From(Rulebook rulebook, AssistanceNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Decides whether somebody is to be assisted.</summary>
    /// <param name="claim">The facts.</param>
    /// <returns>Whether, as one of which group, what is missing to say so, and the ledger.</returns>
    public AssistanceOutcome Decide(AssistanceClaim claim) => new(For(claim), claim);
}
