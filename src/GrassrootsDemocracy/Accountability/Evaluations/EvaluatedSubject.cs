namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>Who or what was rated, with the ratings of each group.</summary>
public sealed record EvaluatedSubject
{
    /// <summary>Gets the name.</summary>
    public required string Name
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Name));
    }

    /// <summary>Gets the ratings, in any order.</summary>
    /// <exception cref="ArgumentException">A group rated one thing twice: add its tallies up.</exception>
    public required ValueList<GroupRating> Ratings
    {
        get;
        init =>
            field = Guard.Against.Twice(
                value,
                nameof(Ratings),
                rating => (rating.Group, rating.Criterion),
                "A group rated one thing twice: add its tallies up."
            );
    }
}
