namespace GrassrootsDemocracy.Forums;

/// <summary>One time that it was held. What is not known is <see langword="null"/>; what nobody asks for need not be stated.</summary>
public sealed record ForumMeeting
{
    /// <summary>Gets the day.</summary>
    public required LocalDate Day { get; init; }

    /// <summary>Gets whether it was held ad hoc and not in its turn (临时动议); <see langword="null"/> when it is not known.</summary>
    public bool? IsAdHoc { get; init; }

    /// <summary>Gets the place; <see langword="null"/> when it is not known.</summary>
    public string? Place
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Place));
    }

    /// <summary>Gets the time of day, such as <see cref="ForumTimes.Noon"/>; <see langword="null"/> when it is not known.</summary>
    public Label? TimeOfDay { get; init; }

    /// <summary>Gets who led it, such as <see cref="ForumActors.Secretary"/>; <see langword="null"/> when it is not known.</summary>
    public Label? LedBy { get; init; }

    /// <summary>Gets who was on duty; <see langword="null"/> when it is not known.</summary>
    public string? OnDuty
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(OnDuty));
    }

    /// <summary>Gets whose turn it was, where another was on duty; <see langword="null"/> when no substitution is recorded.</summary>
    public string? InPlaceOf
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(InPlaceOf));
    }

    /// <summary>Gets the circle that the main speaker is of, such as <see cref="Circles.Farmers"/>; <see langword="null"/> when it is not known.</summary>
    public Label? MainSpeaker { get; init; }

    /// <summary>Gets how many spoke after the main speaker; <see langword="null"/> when it is not known.</summary>
    public int? SupplementarySpeakers
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(SupplementarySpeakers));
    }

    /// <summary>Gets what it was about, such as <see cref="ForumTopics.RuralPolicy"/>; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? Contents { get; init; }

    /// <summary>Gets the channels through which people were invited; <see langword="null"/> when they are not known.</summary>
    public ValueList<Label>? Channels { get; init; }

    /// <summary>Gets how many questions were asked; <see langword="null"/> when it is not known.</summary>
    /// <exception cref="ArgumentException">It is negative, or fewer than were answered on the spot.</exception>
    public int? Questions
    {
        get;
        init
        {
            field = Guard.Against.NegativeIfKnown(value, nameof(Questions));
            NoMoreAnsweredThanAsked(nameof(Questions));
        }
    }

    /// <summary>Gets how many questions were answered on the spot; <see langword="null"/> when it is not known.</summary>
    /// <exception cref="ArgumentException">It is negative, or more than were asked.</exception>
    public int? AnsweredOnTheSpot
    {
        get;
        init
        {
            field = Guard.Against.NegativeIfKnown(value, nameof(AnsweredOnTheSpot));
            NoMoreAnsweredThanAsked(nameof(AnsweredOnTheSpot));
        }
    }

    /// <summary>Gets who answered; <see langword="null"/> when it is not known.</summary>
    public Label? AnsweredBy { get; init; }

    // Whose turn it was, whoever took it.
    internal string? TurnOf => InPlaceOf ?? OnDuty;

    // Either may be set first.
    private void NoMoreAnsweredThanAsked(string name)
    {
        if (AnsweredOnTheSpot > Questions)
        {
            throw new ArgumentException(
                FormattableString.Invariant(
                    $"{AnsweredOnTheSpot} of {Questions} questions were answered: count those that were asked."
                ),
                name
            );
        }
    }
}
