namespace GrassrootsDemocracy.Elections.OpenSelections;

/// <summary>The rules of an open recommendation, each norm found or open.</summary>
public sealed record OpenSelectionRules : Rules<OpenSelectionRules>
{
    private OpenSelectionRules(Rulebook rulebook, OpenSelectionNorms norms)
    {
        Kind = norms.Kind;
        Ways = rulebook.FindOrOpen(norms.Ways);
        Review = rulebook.FindOrOpen(norms.Review);
        ScoreRange = rulebook.FindOrOpen(norms.ScoreRange);
        Rounds = rulebook.FindOrOpen(norms.Rounds);
        TiedGoOn = rulebook.FindOrOpen(norms.TiedGoOn);
        Evaluation = rulebook.FindOrOpen(norms.Evaluation);
        Proposed = rulebook.FindOrOpen(norms.Proposed);
        Notice = rulebook.FindOrOpen(norms.Notice);
    }

    /// <summary>Gets what is selected for.</summary>
    public Label Kind { get; }

    /// <summary>Gets the ways to enter.</summary>
    public NormOrOpen<ValueList<EntryWay>> Ways { get; }

    /// <summary>Gets whether a qualification review is needed.</summary>
    public NormOrOpen<bool> Review { get; }

    /// <summary>Gets the points that a judge may give.</summary>
    public NormOrOpen<CountRange> ScoreRange { get; }

    /// <summary>Gets the rounds of scores, in their order.</summary>
    public NormOrOpen<ValueList<SelectionRound>> Rounds { get; }

    /// <summary>Gets whether everybody tied at a cut-off goes on.</summary>
    public NormOrOpen<bool> TiedGoOn { get; }

    /// <summary>Gets what each part of the overall evaluation weighs.</summary>
    public NormOrOpen<ValueList<EvaluationWeight>> Evaluation { get; }

    /// <summary>Gets how many more names than posts are proposed.</summary>
    public NormOrOpen<Surplus> Proposed { get; }

    /// <summary>Gets how long the proposed names are on notice.</summary>
    public NormOrOpen<TimeLimit> Notice { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">What is selected for.</param>
    /// <returns>The rules.</returns>
    public static OpenSelectionRules From(Rulebook rulebook, OpenSelectionNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind, book => new(book, norms));

    /// <summary>Decides how far each person has come.</summary>
    /// <param name="selection">The facts.</param>
    /// <param name="on">The day on which it is judged: a notice that still runs on it is open.</param>
    /// <returns>The persons, the rounds, the ranking, and the ledger.</returns>
    public OpenSelectionOutcome Decide(OpenSelection selection, LocalDate on) =>
        new(For(selection), selection, on);
}
