namespace GrassrootsDemocracy.Posts;

/// <summary>That a person holds a post from one day until another.</summary>
/// <remarks>
/// The last day is not included: who leaves one post on a day and takes up another on the same day holds only the second
/// one on it, and is never counted twice.
/// </remarks>
public sealed record PostTenure
{
    private readonly LocalDate? _from;

    /// <summary>Gets the id of the post.</summary>
    public required string PostId
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(PostId));
    }

    /// <summary>Gets the id of the person.</summary>
    public required string PersonId
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(PersonId));
    }

    /// <summary>Gets the first day on which the person holds it.</summary>
    /// <exception cref="ArgumentException">The end is before it.</exception>
    public required LocalDate From
    {
        get => _from.GetValueOrDefault();
        init => _from = Guard.Against.BeginningAfter(value, _from, Until, nameof(From));
    }

    /// <summary>Gets the first day on which the person no longer holds it; <see langword="null"/> when no end is known.</summary>
    /// <exception cref="ArgumentException">It is before the first day.</exception>
    public LocalDate? Until
    {
        get;
        init => field = Guard.Against.EndingBefore(value, _from, nameof(Until));
    }

    /// <summary>Gets whether the person only acts in it (代理、主持工作) until somebody is elected.</summary>
    public bool IsActing { get; init; }

    /// <summary>Determines whether the person holds the post on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns><see langword="true"/> from <see cref="From"/>, included, to <see cref="Until"/>, not included.</returns>
    public bool IsOn(LocalDate day) => From <= day && !(Until <= day);
}
