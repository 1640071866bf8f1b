namespace GrassrootsDemocracy.Accountability.Appraisals;

/// <summary>One who is appraised, with the marks and what is known of earlier appraisals.</summary>
public sealed record AppraisedPerson
{
    /// <summary>Gets the name.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets as what the person is appraised, such as <see cref="AppraisedCircles.Staff"/>; <see langword="null"/> when it is not known.</summary>
    public Label? Role { get; init; }

    /// <summary>Gets the marks; <see langword="null"/> when they are not known.</summary>
    public GradeTally? Tally { get; init; }

    /// <summary>Gets the appraisals before this one, in any order; <see langword="null"/> when they are not known.</summary>
    /// <exception cref="ArgumentException">Two are of one day.</exception>
    public ValueList<AppraisalResult>? Earlier
    {
        get;
        init =>
            field = Guard.Against.TwiceIfKnown(
                value,
                nameof(Earlier),
                result => result.Day,
                "Two appraisals are of one day: which came first cannot be told."
            );
    }

    /// <summary>Gets the day on which the person was dismissed; <see langword="null"/> when that did not happen, or is not known.</summary>
    public LocalDate? DismissedOn { get; init; }

    /// <summary>Gets the day on which the person was hired again; <see langword="null"/> when that did not happen.</summary>
    public LocalDate? HiredAgainOn { get; init; }
}
