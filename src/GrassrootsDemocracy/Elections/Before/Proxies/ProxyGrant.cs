using GrassrootsDemocracy.Elections.Before.Conditions;

namespace GrassrootsDemocracy.Elections.Before.Proxies;

/// <summary>That one voter gives another the mandate to vote for them (委托投票).</summary>
public sealed record ProxyGrant
{
    /// <summary>Gets the name of the voter who gives it (委托人).</summary>
    public required string Principal
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Principal));
    }

    /// <summary>
    /// Gets the household for which the principal votes, where households vote: it has one vote, whoever casts it;
    /// <see langword="null"/> when it is not known, or voters vote for themselves.
    /// </summary>
    public string? Household
    {
        get;
        init => field = Guard.Against.NotANameIfKnown(value, nameof(Household));
    }

    /// <summary>Gets the name of the one who shall vote (受委托人).</summary>
    public required string Holder
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Holder));
    }

    /// <summary>Gets what is known of the grant, such as that it is written.</summary>
    public ValueList<StatedFact> Facts
    {
        get;
        init => field = Guard.Against.Null(value, nameof(Facts));
    } = [];

    /// <summary>Gets the day on which the principal asked for it; <see langword="null"/> when it is not known.</summary>
    public LocalDate? AskedOn { get; init; }

    /// <summary>Gets the day on which it was published; <see langword="null"/> when it is not known or was not.</summary>
    public LocalDate? PublishedOn { get; init; }
}
