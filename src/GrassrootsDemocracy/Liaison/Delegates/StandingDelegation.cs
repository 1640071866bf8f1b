using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Liaison.Delegates;

/// <summary>A delegation that is kept between sessions (常设代表团).</summary>
public sealed record StandingDelegation
{
    /// <summary>Gets the name.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NullOrWhiteSpace(value, nameof(Name));
    }

    /// <summary>Gets the first day it was there.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Gets the first day it was no more; <see langword="null"/> while it goes on.</summary>
    public LocalDate? Until { get; init; }

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
