using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.TwoBallots;

/// <summary>The facts of a two-ballot election (两票制选举): the villagers' confidence, then the members' choice.</summary>
public sealed record TwoBallotElection
{
    /// <summary>Gets the first ballot, of confidence.</summary>
    public required ConfidenceBallot Confidence
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Confidence));
    }

    /// <summary>Gets the votes of the members' assembly, such as on the committee and on the secretary; empty before they are held.</summary>
    public ValueList<ElectionRecord> Elections
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Elections));
    } = [];

    /// <summary>Gets what was published; <see langword="null"/> when it was not recorded.</summary>
    public ValueList<Label>? Disclosed { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known, and what is counted in them is open.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <summary>Gets the pledge; <see langword="null"/> when none was made.</summary>
    public Pledge? Pledge { get; init; }
}
