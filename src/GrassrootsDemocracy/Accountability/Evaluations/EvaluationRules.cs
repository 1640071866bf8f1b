namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>The rules on evaluations by others, each norm found or open.</summary>
public sealed record EvaluationRules : Rules<EvaluationRules>
{
    private EvaluationRules(Rulebook rulebook, EvaluationNorms norms)
    {
        OrganisedBy = rulebook.FindOrOpen(norms.OrganisedBy);
        Raters = rulebook.FindOrOpen(norms.Raters);
        Weights = rulebook.FindOrOpen(norms.Weights);
        Criteria = rulebook.FindOrOpen(norms.Criteria);
        Values = rulebook.FindOrOpen(norms.Values);
        LeastRaters = rulebook.FindOrOpen(norms.LeastRaters);
        ToldFrom = rulebook.FindOrOpen(norms.ToldFrom);
        Every = rulebook.FindOrOpen(norms.Every);
        GoesTo = rulebook.FindOrOpen(norms.GoesTo);
    }

    internal NormOrOpen<ValueList<Label>> OrganisedBy { get; }
    internal NormOrOpen<ValueList<Label>> Raters { get; }
    internal NormOrOpen<ValueList<EvaluationWeight>> Weights { get; }
    internal NormOrOpen<ValueList<Label>> Criteria { get; }
    internal NormOrOpen<ValueList<GradeValue>> Values { get; }
    internal NormOrOpen<int> LeastRaters { get; }
    internal NormOrOpen<int> ToldFrom { get; }
    internal NormOrOpen<Cadence> Every { get; }
    internal NormOrOpen<ValueList<Label>> GoesTo { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">Who is evaluated.</param>
    /// <returns>The rules.</returns>
    public static EvaluationRules From(Rulebook rulebook, EvaluationNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Decides what an evaluation came to.</summary>
    /// <param name="evaluation">The facts.</param>
    /// <returns>The points of each who was rated, what may be told, and the ledger.</returns>
    public EvaluationOutcome Decide(Evaluation evaluation) => new(For(evaluation), evaluation);
}
