namespace GrassrootsDemocracy.Procedures;

/// <summary>What was done in a stage on a day: a line of the log.</summary>
public sealed record StageAct
{
    /// <summary>Gets the stage; only its id matters.</summary>
    public required Label Stage
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Stage));
    }

    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets who did it; <see langword="null"/> when it is not known.</summary>
    public Label? By { get; init; }

    /// <summary>Gets who supervised it; <see langword="null"/> when it is not known.</summary>
    public Label? SupervisedBy { get; init; }

    /// <summary>Gets the evidence at hand; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Evidence { get; init; }

    /// <summary>Gets who approved it; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? ApprovedBy { get; init; }

    /// <summary>Gets how it was published; <see langword="null"/> when it is not known.</summary>
    public Publication? Publication { get; init; }

    /// <summary>Gets the host's reference, by which an answer is matched with what it answers, such as the number of an objection.</summary>
    public string? Reference
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Reference));
    }
}
