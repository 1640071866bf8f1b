namespace GrassrootsDemocracy.Elections.PublishedResults;

/// <summary>What was printed of one office that was voted on, or of the members whose recall was.</summary>
public sealed record PublishedContest
{
    /// <summary>Gets the office; <see langword="null"/> when there is only one, or it was not printed.</summary>
    public Office? Office { get; init; }

    /// <summary>Gets the seats to be filled; in a recall the members voted on.</summary>
    public required int Seats
    {
        get;
        init => field = Guard.Against.NegativeOrZero(value, nameof(Seats));
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

    /// <summary>Gets whether nobody else had votes; where it is false others may have had any number that there is room for.</summary>
    public bool NamesEverybody { get; init; }

    /// <summary>Gets who was elected or recalled, as it was printed; <see langword="null"/> when it was not.</summary>
    public ValueList<string>? Chosen
    {
        get;
        init => field = Guard.Against.NotNamesIfKnown(value, nameof(Chosen));
    }

    // Somebody chosen who is not among those named.
    internal string? Unnamed =>
        Chosen?.FirstOrDefault(name =>
            !Votes.Any(one => string.Equals(one.Name, name, StringComparison.Ordinal))
        );
}
