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

    /// <summary>Gets which body decides which kind of matter.</summary>
    public NormOrOpen<ValueList<Competence>> Competences { get; }

    /// <summary>Gets the body to which the year's topics are put.</summary>
    public NormOrOpen<Label> TopicsPutTo { get; }

    /// <summary>Gets whether a body below may decide on a topic only once it was approved.</summary>
    public NormOrOpen<bool> TopicsBind { get; }

    /// <summary>Gets the month until the end of which the topics are put up.</summary>
    public NormOrOpen<int> TopicsWithin { get; }

    /// <summary>Gets how often a year the body below reports.</summary>
    public NormOrOpen<int> ReportsPerYear { get; }

    /// <summary>Gets whether the execution of each resolution is reported on.</summary>
    public NormOrOpen<bool> ExecutionReported { get; }

    /// <summary>Finds the rules in a rulebook.</summary>
    /// <param name="rulebook">The rulebook in force.</param>
    /// <param name="norms">The organisation.</param>
    /// <returns>The rules.</returns>
    public static CompetenceRules From(Rulebook rulebook, CompetenceNorms norms) =>
        Read(rulebook, Guard.Against.Null(norms).Kind, book => new(book, norms));

    /// <summary>Checks a year.</summary>
    /// <param name="record">What was done.</param>
    /// <returns>Whether each decision was for the body that took it, and the ledger.</returns>
    public CompetenceOutcome Check(CompetenceRecord record) => new(For(record), record);
}
