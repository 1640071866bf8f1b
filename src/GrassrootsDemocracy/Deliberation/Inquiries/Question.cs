namespace GrassrootsDemocracy.Deliberation.Inquiries;

/// <summary>A question of an inquiry (询问).</summary>
public sealed record Question
{
    /// <summary>Gets the host's reference, by which it is told from the others.</summary>
    public required string Reference
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Reference));
    }

    /// <summary>Gets the day on which it was asked.</summary>
    public required LocalDate AskedOn { get; init; }

    /// <summary>Gets as what it was asked, such as a party delegate; <see langword="null"/> when it is not known.</summary>
    public Label? AskedBy { get; init; }

    /// <summary>Gets of whom it was asked; <see langword="null"/> when it is not known.</summary>
    public Label? AskedOf { get; init; }

    /// <summary>Gets the kind, such as <see cref="InquiryKinds.Topical"/>; <see langword="null"/> when it is not known.</summary>
    public Label? Kind { get; init; }

    /// <summary>Gets the topic; <see langword="null"/> when there is none or it is not known.</summary>
    public Label? Topic { get; init; }

    /// <summary>Gets the form, such as <see cref="InquiryKinds.InWriting"/>; <see langword="null"/> when it is not known.</summary>
    public Label? Form { get; init; }

    /// <summary>Gets the day of the answer; <see langword="null"/> while there is none.</summary>
    public LocalDate? AnsweredOn { get; init; }

    /// <summary>Gets who answered; <see langword="null"/> while nobody did, or when it is not known.</summary>
    public Label? AnsweredBy { get; init; }

    /// <summary>Gets the day on which the answer was published; <see langword="null"/> while it is not.</summary>
    public LocalDate? PublishedOn { get; init; }
}
