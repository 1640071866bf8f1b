namespace GrassrootsDemocracy.Posts.Competitions;

/// <summary>The facts of an open competition for posts of one kind (竞争上岗).</summary>
public sealed record PostCompetition : Facts<CompetitionOutcome>
{
    /// <summary>Gets how many posts are offered.</summary>
    public required int Posts
    {
        get;
        init => field = Guard.Against.Negative(value, nameof(Posts));
    }

    /// <summary>Gets how many posts of the kind there are, those that are not offered too; <see langword="null"/> when it is not known.</summary>
    public int? PostsThere
    {
        get;
        init => field = value is { } posts ? Guard.Against.Negative(posts, nameof(PostsThere)) : null;
    }

    /// <summary>Gets everybody concerned, those who held a post before and did not enter too.</summary>
    public required ValueList<Competitor> Competitors
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Competitors),
                one => one.Id,
                "A person is listed twice: distinguish people of one name."
            );
    }

    /// <summary>Gets the day the posts were published; <see langword="null"/> when it is not known.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Gets the last day to sign up; <see langword="null"/> when it is not known.</summary>
    public LocalDate? SignUpUntil { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    private protected override LocalDate? OwnDay => PublishedOn;

    internal override CompetitionOutcome DecidedBy(Rulebook rulebook) =>
        CompetitionRules.From(rulebook).Decide(this);
}
