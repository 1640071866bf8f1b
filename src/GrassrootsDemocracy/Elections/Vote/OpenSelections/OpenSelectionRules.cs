namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

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

    internal NormOrOpen<ValueList<EntryWay>> Ways { get; }
    internal NormOrOpen<bool> Review { get; }
    internal NormOrOpen<CountRange> ScoreRange { get; }
    internal NormOrOpen<ValueList<SelectionRound>> Rounds { get; }
    internal NormOrOpen<bool> TiedGoOn { get; }
    internal NormOrOpen<ValueList<EvaluationWeight>> Evaluation { get; }
    internal NormOrOpen<Surplus> Proposed { get; }
    internal NormOrOpen<TimeLimit> Notice { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">What is selected for.</param>
    /// <returns>The rules.</returns>
    public static OpenSelectionRules From(Rulebook rulebook, OpenSelectionNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Decides how far each person has come.</summary>
    /// <param name="selection">The facts.</param>
    /// <param name="on">The day on which it is judged: a notice that still runs on it is open.</param>
    /// <returns>The persons, the rounds, the ranking, and the ledger.</returns>
    public OpenSelectionOutcome Decide(OpenSelection selection, LocalDate on) =>
        new(For(selection), selection, on);
}
