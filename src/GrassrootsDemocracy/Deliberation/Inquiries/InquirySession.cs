namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>The questions of one session, and its end.</summary>
public sealed record InquirySession : RunningFacts<InquiryOutcome>
{
    /// <summary>Gets the questions.</summary>
    /// <exception cref="ArgumentException">Two have one reference.</exception>
    public required ValueList<Question> Questions
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Questions),
                each => each.Reference,
                "Two questions have one reference."
            );
    }

    /// <summary>Gets the last day of the session; <see langword="null"/> while it lasts or when it is not known.</summary>
    public LocalDate? EndedOn { get; init; }

    /// <summary>
    /// Gets the working days; <see langword="null"/> when they are not known. Limits in plain days need none; one in working
    /// days, or one that rolls on to the next working day, is then open. Where no public holiday falls within the time,
    /// <see cref="WorkCalendar.WeekendsOnly"/> says so.
    /// </summary>
    public WorkCalendar? Calendar { get; init; }

    internal override InquiryOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        InquiryRules.From(rulebook, new(MustBeOfAKind)).Check(this, on);
}
