namespace GrassrootsDemocracy.Liaison.Appeals;

// A pause: the days from the one of the act on, up to the day of its end, which counts again. Stops is whether the time stands
// still, which nobody can say where no norm does.
internal sealed record AppealPause(AppealEvent Act, bool? Stops)
{
    public LocalDate From => Act.Day;

    // The day on which it ended; while it lasts there is none.
    public LocalDate? EndedOn { get; init; }
}
