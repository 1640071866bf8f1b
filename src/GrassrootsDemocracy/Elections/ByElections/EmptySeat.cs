using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Elections.ByElections;

/// <summary>That seats of a committee fell empty (出缺).</summary>
public sealed record EmptySeat : IFacts
{
    /// <summary>Gets the day since which they are empty.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>Gets the members who remain; <see langword="null"/> when it is not known.</summary>
    public int? MembersLeft
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(MembersLeft));
    }

    /// <summary>Gets the last day of the committee's term; <see langword="null"/> when it is not known.</summary>
    public LocalDate? TermEndsOn { get; init; }

    /// <summary>Gets the working days; <see langword="null"/> when they are not known.</summary>
    public WorkCalendar? Calendar { get; init; }

    /// <inheritdoc/>
    public JurisdictionCode? Area { get; init; }

    /// <inheritdoc/>
    public ValueList<Circumstance> Circumstances
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Circumstances));
    } = [];

    LocalDate? IFacts.Day => Since;
}
