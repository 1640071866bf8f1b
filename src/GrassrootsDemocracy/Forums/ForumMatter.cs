namespace GrassrootsDemocracy.Forums;

/// <summary>A matter that was raised there, and what the records say became of it.</summary>
public sealed record ForumMatter
{
    /// <summary>Gets the host's reference.</summary>
    public required string Reference
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Reference));
    }

    /// <summary>Gets the day on which it was written down (登记); <see langword="null"/> when it was not.</summary>
    public LocalDate? RegisteredOn { get; init; }

    /// <summary>Gets the day on which it was handled (处理); <see langword="null"/> while it was not.</summary>
    public LocalDate? HandledOn { get; init; }

    /// <summary>Gets the day on which it was closed (办结); <see langword="null"/> while it is not.</summary>
    public LocalDate? ClosedOn { get; init; }

    // Of what was raised and nobody did anything about no day is known, and it must not be lost.
    internal bool IsKnownOn(LocalDate day) =>
        RegisteredOn <= day
        || HandledOn <= day
        || ClosedOn <= day
        || (RegisteredOn ?? HandledOn ?? ClosedOn) is null;

    internal IEnumerable<StageAct> Acts =>
        new (Label Stage, LocalDate? Day)[]
        {
            (ForumStages.Registration, RegisteredOn),
            (ForumStages.Handling, HandledOn),
            (ForumStages.Closing, ClosedOn),
        }
            .Where(step => step.Day is not null)
            .Select(step => new StageAct { Stage = step.Stage, Day = step.Day!.Value });
}
