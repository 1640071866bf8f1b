namespace GrassrootsDemocracy.Deliberation.Congresses;

/// <summary>The facts of a session of a plenary (全委会会议): who attended as what, who spoke, who voted.</summary>
public sealed record PlenarySession : Facts<PlenaryOutcome>
{
    /// <summary>Gets everybody who attended, each once.</summary>
    /// <exception cref="ArgumentException">Somebody is listed twice.</exception>
    public required ValueList<Attendee> Attendees
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Attendees),
                each => each.Name,
                "Somebody is listed twice: tell people of one name apart."
            );
    }

    /// <summary>Gets the votes of one question under their names; empty when the vote was secret or there was none.</summary>
    public ValueList<CastVote> Votes
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Votes));
    } = [];

    /// <summary>Gets the topics of the session.</summary>
    public ValueList<string> Topics
    {
        get;
        init => field = Guard.Against.NotNames(value, nameof(Topics));
    } = [];

    /// <summary>Gets what special committees did for the topics; <see langword="null"/> when it is not known.</summary>
    public ValueList<CommitteeWork>? CommitteeWork { get; init; }

    internal override IEnumerable<Finding> Remarks =>
        LookAlikes.Lines(Attendees.Select(person => person.Name), Votes.Select(vote => vote.Name));

    internal override PlenaryOutcome DecidedBy(Rulebook rulebook) =>
        PlenaryRules.From(rulebook, new(MustBeOfAKind)).Check(this);
}
