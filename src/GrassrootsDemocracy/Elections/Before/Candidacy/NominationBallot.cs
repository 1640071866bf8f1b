namespace GrassrootsDemocracy.Elections.Before.Candidacy;

/// <summary>The facts of a nomination by ballot or a primary for one office (投票提名、预选).</summary>
public sealed record NominationBallot : Facts<NominationBallotOutcome>
{
    /// <summary>Gets the day of the election itself, before which candidates withdraw.</summary>
    public required LocalDate ElectionDay { get; init; }

    /// <summary>Gets the office and its posts.</summary>
    public required PostSeats Post
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Post));
    }

    /// <summary>Gets how many formal candidates the village's own election method asks for; <see langword="null"/> for the least that the norm allows.</summary>
    public int? Candidates
    {
        get;
        init => field = Guard.Against.NegativeOrZeroIfKnown(value, nameof(Candidates));
    }

    /// <summary>Gets the votes of nomination.</summary>
    public required Ranking Votes
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Votes));
    }

    /// <summary>Gets how many are on the roll; <see langword="null"/> when it is not known.</summary>
    public long? Registered
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Registered));
    }

    /// <summary>Gets how many took part, proxies counted; <see langword="null"/> when it is not known.</summary>
    public long? TookPart
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(TookPart));
    }

    /// <summary>Gets the names of those who may not stand, as <see cref="CandidacyOutcome"/> finds them.</summary>
    public ValueList<string> Barred
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Barred));
    } = [];

    /// <summary>Gets the names of the formal candidates in the order in which they were published; <see langword="null"/> before they are or when it is not known.</summary>
    public ValueList<string>? Published
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Published));
    }

    /// <summary>Gets the order that the published list has by its own words; not needed where the votes show it.</summary>
    public Label? PublishedOrder { get; init; }

    /// <summary>Gets who withdrew.</summary>
    public ValueList<Withdrawal> Withdrawals
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Withdrawals));
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(
            Votes.Persons.Select(person => person.Name),
            Barred,
            Published,
            Withdrawals.Select(each => each.Name)
        );

    private protected override LocalDate? OwnDay => ElectionDay;

    internal override NominationBallotOutcome DecidedBy(Rulebook rulebook)
    {
        var norms = new ElectionNorms(MustBeOfAKind).For(Post.Post);
        return CandidacyRules
            .From(rulebook, new(norms.Kind))
            .Decide(this, rulebook.Given(Circumstances).FindOrOpen(norms.Surplus));
    }
}
