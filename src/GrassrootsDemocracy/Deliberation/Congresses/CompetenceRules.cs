namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The rules on which body decides what, each norm found or open.</summary>
public sealed record CompetenceRules : Rules<CompetenceRules>
{
    private CompetenceRules(Rulebook rulebook, CompetenceNorms norms)
    {
        Competences = rulebook.FindOrOpen(norms.Competences);
        TopicsPutTo = rulebook.FindOrOpen(norms.TopicsPutTo);
        TopicsBind = rulebook.FindOrOpen(norms.TopicsBind);
        TopicsWithin = rulebook.FindOrOpen(norms.TopicsWithin);
        ReportsPerYear = rulebook.FindOrOpen(norms.ReportsPerYear);
        ExecutionReported = rulebook.FindOrOpen(norms.ExecutionReported);
    }

    internal NormOrOpen<ValueList<Competence>> Competences { get; }
    internal NormOrOpen<Label> TopicsPutTo { get; }
    internal NormOrOpen<bool> TopicsBind { get; }
    internal NormOrOpen<int> TopicsWithin { get; }
    internal NormOrOpen<int> ReportsPerYear { get; }
    internal NormOrOpen<bool> ExecutionReported { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The organisation.</param>
    /// <returns>The rules.</returns>
    public static CompetenceRules From(Rulebook rulebook, CompetenceNorms norms) =>
        Read(rulebook, norms, book => new(book, norms));

    /// <summary>Checks a year.</summary>
    /// <param name="record">What was done.</param>
    /// <returns>Whether each decision was for the body that took it, and the ledger.</returns>
    public CompetenceOutcome Check(CompetenceRecord record) => new(For(record), record);
}
