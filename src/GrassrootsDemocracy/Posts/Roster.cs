namespace GrassrootsDemocracy.Posts;

/// <summary>The posts of one village or community, the people, and who held what from when until when.</summary>
/// <remarks>In whatever order the lists are written, what is read from them is the same.</remarks>
public sealed record Roster : RunningFacts<PostOutcome>
{
    /// <summary>Gets the name of the village or the community.</summary>
    public required string Community
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Community));
    }

    /// <summary>Gets the posts of all its bodies, those that nobody holds too.</summary>
    public required ValueList<Post> Posts
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Posts),
                post => post.Id,
                "Two posts have one id: several members are several posts, each with an id of its own."
            );
    }

    /// <summary>Gets the people; those without a post may be among them.</summary>
    public required ValueList<Person> People
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(People),
                person => person.Id,
                "Two people have one id: distinguish people of one name."
            );
    }

    /// <summary>Gets who held which post from when until when.</summary>
    public required ValueList<PostTenure> Tenures
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value, nameof(Tenures)),
                nameof(Tenures),
                tenures => tenures.All(tenure => !(tenure.Until <= tenure.From)),
                "A tenure ends before it begins: Until is the first day on which the post is no longer held."
            );
    }

    /// <summary>Gets who is related to whom, by the ids of the people; <see langword="null"/> when nobody asked.</summary>
    public Kinship? Kinship { get; init; }

    /// <summary>Gets whether people of several nationalities live there (多民族居住); <see langword="null"/> when it is not known.</summary>
    public bool? IsMultiEthnic { get; init; }

    /// <summary>
    /// Gets whether the street or township counts cross-appointment when it assesses those who lead there;
    /// <see langword="null"/> when it is not known.
    /// </summary>
    public bool? IsCrossAppointmentAssessed { get; init; }

    /// <summary>Gets when each body was elected; of several elections of one body the latest before the day in question counts.</summary>
    public ValueList<BodyTerm> Terms
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Terms));
    } = [];

    /// <summary>Gets the numbers by which bodies are sized, such as that of the full party members; one of each.</summary>
    public ValueList<BodyCount> Counts
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Counts),
                count => count.Of,
                "A number is given twice: nobody can say which one holds."
            );
    } = [];

    /// <summary>Gets the working days; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    internal string NameOf(string id) =>
        People.FirstOrDefault(person => string.Equals(person.Id, id, StringComparison.Ordinal))?.Called ?? id;

    /// <summary>Finds who holds what on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The holders, the open posts, and what does not fit together.</returns>
    public RosterDay On(LocalDate day) => new(this, day);

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(People.Select(person => person.Name ?? person.Id));

    // Who holds what on a day is judged by the law of that day.
    internal override LocalDate? LawOn(LocalDate day) => LawOf ?? day;

    internal override PostOutcome DecidedBy(Rulebook rulebook, LocalDate on) =>
        PostRules.From(rulebook).Check(this, on);
}
