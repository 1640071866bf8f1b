namespace GrassrootsDemocracy.Accountability.Remedies;

/// <summary>The rules on what may be done about a duty not kept, each norm found or open.</summary>
public sealed record ComplaintRules : Rules<ComplaintRules>
{
    private ComplaintRules(Rulebook rulebook, ComplaintNorms norms)
    {
        Occasions = rulebook.FindOrOpen(norms.Occasions);
        AskedOf = rulebook.FindOrOpen(norms.AskedOf);
        AnsweredWithin = rulebook.FindOrOpen(norms.AnsweredWithin);
        InWriting = rulebook.FindOrOpen(norms.InWriting);
        Above = rulebook.FindOrOpen(norms.Above);
        FoundWithin = rulebook.FindOrOpen(norms.FoundWithin);
        CorrectedBy = rulebook.FindOrOpen(norms.CorrectedBy);
        OrderedBy = rulebook.FindOrOpen(norms.OrderedBy);
        Sanctions = rulebook.FindOrOpen(norms.Sanctions);
        Compensated = rulebook.FindOrOpen(norms.Compensated);
    }

    internal NormOrOpen<ValueList<Label>> Occasions { get; }
    internal NormOrOpen<ValueList<Label>> AskedOf { get; }
    internal NormOrOpen<TimeLimit> AnsweredWithin { get; }
    internal NormOrOpen<bool> InWriting { get; }
    internal NormOrOpen<ValueList<Label>> Above { get; }
    internal NormOrOpen<TimeLimit> FoundWithin { get; }
    internal NormOrOpen<ValueList<Label>> CorrectedBy { get; }
    internal NormOrOpen<ValueList<Label>> OrderedBy { get; }
    internal NormOrOpen<ValueList<Label>> Sanctions { get; }
    internal NormOrOpen<bool> Compensated { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The body whose duty it is.</param>
    /// <returns>The rules.</returns>
    public static ComplaintRules From(Rulebook rulebook, ComplaintNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Checks a complaint as it stands on a day.</summary>
    /// <param name="complaint">The facts.</param>
    /// <param name="on">The day; what happened later is not yet known on it.</param>
    /// <returns>How far it has come, and the ledger.</returns>
    public ComplaintOutcome Check(Complaint complaint, LocalDate on) => new(For(complaint), complaint, on);
}
