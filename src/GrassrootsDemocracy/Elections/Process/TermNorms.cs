namespace GrassrootsDemocracy.Elections.Process;

/// <summary>The names of the norms on holding an election before or after the end of the term (提前或者延期换届).</summary>
public sealed class TermNorms
{
    /// <summary>Names the norms of a kind of election.</summary>
    /// <param name="kind">The kind, such as <see cref="Bodies.VillagersCommittee"/>.</param>
    /// <exception cref="ArgumentException">It is neither a body nor an undertaking.</exception>
    public TermNorms(Label kind)
        : this(kind, new BodyNorms(kind), new ProcessNorms(kind)) { }

    internal TermNorms(Label kind, BodyNorms body, ProcessNorms process)
    {
        Kind = Guard.Against.NotAKind(kind);
        MostLate = body.Overrun;
        MostEarly = Name<TimeLimit>(
            "most-early",
            TimeLimit.ShorterBeforeIsStricter,
            new("how long before the end of the term", "提前换届的最长期限")
        );
        Approval = process.PostponementApproval.Actors;

        NormName<T> Name<T>(string norm, Func<T, T, Strictness> order, Words title)
            where T : notnull => new($"election.{kind.Key}.term.{norm}", order, title, kind);
    }

    /// <summary>Gets the kind of election.</summary>
    public Label Kind { get; }

    /// <summary>Gets the name for how long before the end of the term the election may be held.</summary>
    public NormName<TimeLimit> MostEarly { get; }

    /// <summary>Gets the name for how long after the end of the term the election may be held, by which the members serve on.</summary>
    public NormName<TimeLimit> MostLate { get; }

    /// <summary>Gets the name for whose approval is needed either way, which says too who approves in the stage: all of the list.</summary>
    public NormName<ValueList<Label>> Approval { get; }

    internal static NormName<ValueList<Label>> ApprovalOf(Label kind) =>
        new(
            $"election.{kind.Key}.term.approval",
            Order.AllRequired<Label>(),
            new("approval of an early or late election", "提前或者延期换届的批准"),
            kind
        );
}
