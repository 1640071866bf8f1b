namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

/// <summary>What was printed of one office that was voted on, or of the members whose recall was.</summary>
public sealed record PublishedContest
{
    /// <summary>Gets the office; <see langword="null"/> when there is only one, or it was not printed.</summary>
    public Office? Office { get; init; }

    /// <summary>Gets the seats to be filled; in a recall the members voted on.</summary>
    public required int Seats
    {
        get;
        init => field = Guard.Against.NoNumberOfSeats(value, nameof(Seats));
    }

    /// <summary>Gets those who are named, with their votes.</summary>
    /// <exception cref="ArgumentException">Somebody is named twice.</exception>
    public ValueList<PublishedVotes> Votes
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Votes),
                one => one.Name,
                "Somebody is named twice: tell people of one name apart, and put what was printed of one into one."
            );
    } = [];

    /// <summary>Gets the votes of everybody else together, as "others 210"; <see langword="null"/> when they were not printed.</summary>
    public CountRange? Others { get; init; }

    /// <summary>
    /// Gets the votes that count for nobody although their ballots are valid, as those for people who may not be elected;
    /// <see langword="null"/> when they were not printed. They are among neither the named nor the others; in a recall there are none.
    /// </summary>
    public CountRange? SetAside { get; init; }

    /// <summary>Gets whether nobody else had votes; where it is false others may have had any number that there is room for.</summary>
    public bool NamesEverybody { get; init; }

    /// <summary>
    /// Gets who was elected or recalled, as it was printed; <see langword="null"/> when it was not. Whoever is not among those named
    /// has votes that were not printed, and is one of the others.
    /// </summary>
    /// <exception cref="ArgumentException">A name is none that a reader can see.</exception>
    public ValueList<string>? Chosen
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Chosen));
    }

    /// <summary>
    /// Gets the numbers that were printed for this office alone, as where each has a paper of its own; what is not here is that of the
    /// whole vote.
    /// </summary>
    /// <exception cref="ArgumentException">One is given twice.</exception>
    public ValueList<PublishedCount> Counts
    {
        get;
        init => field = Guard.Against.Twice(value, nameof(Counts), count => count.Of, PublishedCount.Twice);
    } = [];

    // Those who are named with their votes, and whoever else was printed as chosen: without votes.
    internal ValueList<PublishedVotes> Named =>
        Unnamed.Any() ? [.. Votes, .. Unnamed.Select(name => new PublishedVotes(name))] : Votes;

    internal IEnumerable<string> Unnamed =>
        (Chosen ?? [])
            .Distinct(StringComparer.Ordinal)
            .Where(name => !Votes.Any(one => string.Equals(one.Name, name, StringComparison.Ordinal)));
}
