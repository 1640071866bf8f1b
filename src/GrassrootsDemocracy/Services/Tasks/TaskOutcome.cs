namespace GrassrootsDemocracy.Services.Tasks;

/// <summary>What a committee makes of something that it is asked for, and by which article.</summary>
public sealed record TaskOutcome : Outcome<TaskRules>
{
    private static readonly Words WhoAsks = new("who asks for it", "提出要求者");

    private readonly ListedTask _listed;

    internal TaskOutcome(TaskRules rules, TaskRequest facts)
        : base(rules)
    {
        Facts = facts;
        _listed = ListedTask.Of(rules, facts.Item, facts.IsCertificate);
    }

    /// <summary>Gets the facts.</summary>
    public TaskRequest Facts { get; }

    /// <summary>Gets whether the committee must do it, may refuse, or it is not its business.</summary>
    public TaskState State => _listed.State;

    /// <summary>Gets the article that says so, or that leaves it open; <see langword="null"/> when every rulebook is silent.</summary>
    public Citation? Source => _listed.Source;

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, Lines());

    private Sentence Said => Sentence.Of(new("{0} ({1})", "{0}（{1}）"), Facts.Item, State);

    private IEnumerable<Finding?> Lines()
    {
        yield return new(TaskFindings.Asked, _listed.Asked, Source, Said);
        if (Facts.IsRefused is { } isRefused && _listed.Answered(isRefused) is { } answered)
        {
            yield return new(TaskFindings.Answered, answered, Source, Said);
        }

        // Help is work for others; a certificate is none.
        if (!Facts.IsCertificate)
        {
            yield return OfWhoAsks(Rules.Lawful, TaskFindings.Lawful, Facts.IsLawful, TaskAsker.Department);
            yield return OfWhoAsks(
                Rules.Funded,
                TaskFindings.Funded,
                Facts.IsFunded,
                TaskAsker.Government,
                TaskAsker.Department
            );
            yield return OfWhoAsks(
                ByWhom.Line(TaskFindings.AnsweredForBy, Rules.AnsweredForBy, Facts.AnsweredForBy),
                TaskAsker.Government,
                TaskAsker.Department
            );
            yield return OfWhoAsks(
                ByWhom.Line(TaskFindings.ConsentOf, Rules.ConsentOf, Facts.ConsentOf),
                TaskAsker.Department
            );
        }
    }

    private Finding? OfWhoAsks(Finding? line, params ReadOnlySpan<TaskAsker> asked) =>
        line is null || (Facts.AskedBy is { } asker && !asked.Contains(asker)) ? null
        : Facts.AskedBy is null
            ? new(line.Rule, ByAnybody(line.Verdict == Verdict.Met), line.Source, line.Detail)
        : line;

    // What is as it must be for one who asks does no harm where nobody knows who does.
    private static Measure ByAnybody(bool isSo) =>
        isSo ? Measure.Stated(Verdict.Met) : Measure.MissingFact(WhoAsks);

    private Finding? OfWhoAsks(
        NormOrOpen<bool> term,
        RuleDescriptor rule,
        bool? isSo,
        params ReadOnlySpan<TaskAsker> asked
    ) =>
        !term.Speaks() ? null
        : Facts.AskedBy is not { } asker
            ? term.Line(
                rule,
                must => must ? ByAnybody(isSo == true) : Measure.NothingAsked(actual: null),
                actual: null,
                Facts.Item
            )
        : asked.Contains(asker)
            ? term.Line(
                rule,
                must => must ? Measure.Holds(isSo) : Measure.NothingAsked(actual: null),
                actual: null,
                Facts.Item
            )
        : null;
}
