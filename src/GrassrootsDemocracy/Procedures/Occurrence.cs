namespace GrassrootsDemocracy.Procedures;

// What a stage is judged on: an act, or the lack of one; and what it answers, where it answers something.
internal sealed record Occurrence(StageAct? Act, StageAct? Answered)
{
    // The first act that counts for the last day: what is done again later cannot be late.
    public bool IsRepeat { get; init; }

    public string? Reference => Answered?.Reference ?? Act?.Reference;

    // An answer to nothing that is known.
    public bool IsStray { get; init; }
}
