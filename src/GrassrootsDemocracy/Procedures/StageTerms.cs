namespace GrassrootsDemocracy.Procedures;

/// <summary>What one sentence of a text says of a stage: who does it, after or in answer to what, by when, with what, and how it is published.</summary>
/// <remarks>
/// What is left out the sentence does not say. State it with <see cref="StageStatements.WithStage"/>; each term is a norm of its
/// own, under the names of <see cref="StageNorms"/>.
/// </remarks>
public sealed record StageTerms
{
    /// <summary>Gets what is done, where the text has words of its own for it.</summary>
    public Label? Task { get; init; }

    /// <summary>Gets whether it may be left out.</summary>
    public StageNeed? Need { get; init; }

    /// <summary>Gets the one case in which it must take place; otherwise nothing is asked.</summary>
    public When? NeededWhen
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                value,
                nameof(NeededWhen),
                when => when is null or { Otherwise: not null },
                $"'{value}' is not one case, so that its contrary is not one either: state the need case by case."
            );
    }

    /// <summary>Gets who may do it: any one of the list.</summary>
    public ValueList<Label>? By { get; init; }

    /// <summary>Gets who may supervise it: any one of the list.</summary>
    public ValueList<Label>? SupervisedBy { get; init; }

    /// <summary>Gets the stage of which it answers each occurrence, such as each objection.</summary>
    public Label? Answers { get; init; }

    /// <summary>Gets the stages that must have come before.</summary>
    public ValueList<Label>? After { get; init; }

    /// <summary>Gets within what time it is done: after what it answers, or else after the one stage that must have come before.</summary>
    public TimeLimit? Within { get; init; }

    /// <summary>Gets its first day.</summary>
    public DayRule? First { get; init; }

    /// <summary>Gets its last day.</summary>
    public DayRule? Last { get; init; }

    /// <summary>Gets the evidence that is required: all of the list.</summary>
    public ValueList<Label>? Evidence { get; init; }

    /// <summary>Gets whose approval is needed: all of the list.</summary>
    public ValueList<Label>? ApprovedBy { get; init; }

    /// <summary>Gets whether it must be published.</summary>
    public bool? Published { get; init; }

    /// <summary>Gets the last day of its publication.</summary>
    public DayRule? PublishedBy { get; init; }

    /// <summary>Gets how long it stays published.</summary>
    public TimeLimit? PublishedFor { get; init; }

    /// <summary>Gets where it is published: all of the list.</summary>
    public ValueList<Label>? PublishedIn { get; init; }

    // The last day, said either way.
    internal DayRule? LastDay(StageNorms stage, string argument) =>
        (Within, Last, Answers ?? (After is [var only] ? only : null)) switch
        {
            (null, var last, _) => last,
            ({ } within, null, { } from) => DayRule.After(within, from),
            (_, null, null) => throw new ArgumentException(
                $"From which stage do the {Within} of '{stage.Stage}' run? Say what it answers, or the one stage that it comes after, or give its last day.",
                argument
            ),
            _ => throw new ArgumentException(
                $"The last day of '{stage.Stage}' is said twice: give the time within which it is done, or its last day.",
                argument
            ),
        };
}
