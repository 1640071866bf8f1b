namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>A delegation that is kept between sessions (常设代表团).</summary>
public sealed record StandingDelegation
{
    private readonly LocalDate? _from;

    /// <summary>Gets the name.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the first day it was there.</summary>
    /// <exception cref="ArgumentException">The end is before it.</exception>
    public required LocalDate From
    {
        get => _from.GetValueOrDefault();
        init => _from = Guard.Against.BeginningAfter(value, _from, Until, nameof(From));
    }

    /// <summary>Gets the first day it was no more; <see langword="null"/> while it goes on.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public LocalDate? Until
    {
        get;
        init => field = Guard.Against.EndingBefore(value, _from, nameof(Until));
    }

    /// <summary>Gets who held which office and when.</summary>
    public ValueList<DelegationPost> Posts
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Posts));
    } = [];

    /// <summary>
    /// Gets its special groups, those of which the rule counts that were there over the whole term;
    /// <see langword="null"/> when they are not known.
    /// </summary>
    public ValueList<SpecialGroup>? SpecialGroups { get; init; }
}
