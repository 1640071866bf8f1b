using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Voters;

/// <summary>A person whom the election committee considers for the roll, as the host knows them.</summary>
public sealed record ListedPerson
{
    /// <summary>Gets the name, by which the person is told apart from the others on the list.</summary>
    /// <remarks>Where two have one name, the host adds what distinguishes them; the library never merges them.</remarks>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the day of birth; <see langword="null"/> when it is not known.</summary>
    public LocalDate? Born { get; init; }

    /// <summary>Gets the dates of birth that papers show; where a norm says which paper decides, it goes before <see cref="Born"/>.</summary>
    public ValueList<BirthRecord> BirthRecords
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(BirthRecords),
                record => record.In,
                "A paper is listed twice: one paper shows one date of birth."
            );
    } = [];

    /// <summary>Gets what is known of the person.</summary>
    public ValueList<StatedFact> Facts
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Facts));
    } = [];

    /// <summary>Gets the household or the group that the person belongs to; <see langword="null"/> when it is not known.</summary>
    public string? Unit
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Unit));
    }
}
