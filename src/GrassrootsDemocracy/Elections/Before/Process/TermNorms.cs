namespace GrassrootsDemocracy.Elections.Before.Process;

/// <summary>The names of the norms on holding an election before or after the end of the term (提前或者延期换届).</summary>
public sealed class TermNorms : KindNorms
{
    internal TermNorms(Label kind)
        : base("election", kind, "term") { }

    internal ProcessNorms Process
    {
        get => field ??= new(Kind);
        init;
    }

    // What is asked of the body in whatever room: one name for one article.
    internal BodyNorms Body
    {
        get => field ??= new(Kind);
        init;
    }

    /// <summary>Gets the name for how long before the end of the term the election may be held.</summary>
    public NormName<TimeLimit> MostEarly =>
        field ??= Name<TimeLimit>(
            "most-early",
            TimeLimit.ShorterBeforeIsStricter,
            "how long before the end of the term",
            "提前换届的最长期限"
        );

    /// <summary>Gets the name for how long after the end of the term the election may be held, by which the members serve on.</summary>
    public NormName<TimeLimit> MostLate => Body.Overrun;

    /// <summary>Gets the name for whose approval is needed either way, which says too who approves in the stage: all of the list.</summary>
    public NormName<ValueList<Label>> Approval => Process.PostponementApproval.Actors;

    internal static NormName<ValueList<Label>> ApprovalOf(Label kind) =>
        new(
            $"election.{kind.Key}.term.approval",
            Order.AllRequired<Label>(),
            new("approval of an early or late election", "提前或者延期换届的批准"),
            kind
        );
}
