namespace GrassrootsDemocracy.Norms;

/// <summary>Facts of what may still go on, so that what comes of them depends on the day on which they are judged.</summary>
/// <typeparam name="TOutcome">What comes of them.</typeparam>
public abstract record RunningFacts<TOutcome> : Facts
{
    private protected RunningFacts() { }

    // The day whose law decides when they are judged on a day.
    internal virtual LocalDate? LawOn(LocalDate day) => LawOf;

    internal abstract TOutcome DecidedBy(Rulebook rulebook, LocalDate on);
}
