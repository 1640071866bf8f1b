namespace GrassrootsDemocracy.Deliberation;

/// <summary>The facts of one vote (表决): who was there at that moment, and what the ballots or hands say.</summary>
/// <remarks>
/// Everything is counted in what the meeting is counted in: where households sent a delegate each, in households. Give
/// numbers of their own for each vote, because people leave: attendance is judged at the vote and not at the opening.
/// </remarks>
public sealed record MotionVote
{
    /// <summary>Gets what was voted on.</summary>
    public required string Title
    {
        get;
        init => field = Guard.Against.NotAName(value, nameof(Title));
    }

    /// <summary>Gets the matter; <see langword="null"/> when its kind makes no difference. Its kind chooses the norms.</summary>
    public Matter? Matter { get; init; }

    /// <summary>
    /// Gets how many with a vote were present at this vote (到会): those who take part online or are represented by a
    /// proxy included, those who may only listen left out; <see langword="null"/> when nobody counted.
    /// </summary>
    public long? Present
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Present));
    }

    /// <summary>
    /// Gets how many were due at this vote, where that differs from the meeting's; <see langword="null"/> when it does not.
    /// </summary>
    public long? Due
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Due));
    }

    /// <summary>Gets the votes for (赞成); not negative.</summary>
    public required long For
    {
        get;
        init
        {
            field = Guard.Against.Negative(value, nameof(For));
            Guard.Against.TooMany(All, nameof(For));
        }
    }

    /// <summary>Gets the votes against (反对); not negative.</summary>
    public long Against
    {
        get;
        init
        {
            field = Guard.Against.Negative(value, nameof(Against));
            Guard.Against.TooMany(All, nameof(Against));
        }
    }

    /// <summary>Gets the votes that abstain (弃权); not negative. They stay in every whole that holds those present.</summary>
    public long Abstain
    {
        get;
        init
        {
            field = Guard.Against.Negative(value, nameof(Abstain));
            Guard.Against.TooMany(All, nameof(Abstain));
        }
    }

    /// <summary>Gets the votes that do not count (废票); not negative. They too were cast by somebody present.</summary>
    public long Invalid
    {
        get;
        init
        {
            field = Guard.Against.Negative(value, nameof(Invalid));
            Guard.Against.TooMany(All, nameof(Invalid));
        }
    }

    /// <summary>Gets the papers handed out (发出票); <see langword="null"/> when there were none or nobody counted.</summary>
    public long? Issued
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Issued));
    }

    /// <summary>Gets whether the vote was secret (无记名投票); <see langword="null"/> when it is not known.</summary>
    public bool? IsSecret { get; init; }

    /// <summary>Gets how many of the votes were cast by proxies (委托); <see langword="null"/> when none are known.</summary>
    public long? ByProxy
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(ByProxy));
    }

    /// <summary>Gets the most votes that one person cast as a proxy for others; <see langword="null"/> when it is not known.</summary>
    public long? MostForOneHolder
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(MostForOneHolder));
    }

    /// <summary>Gets who held the proxies, such as another member of the household; <see langword="null"/> when it is not known.</summary>
    public ValueList<Label>? ProxyHolders { get; init; }

    /// <summary>Gets how many of the votes were cast online or by letter; <see langword="null"/> when none are known.</summary>
    public long? Remotely
    {
        get;
        init => field = Guard.Against.NegativeIfKnown(value, nameof(Remotely));
    }

    /// <summary>Gets all votes cast: for, against, abstaining and invalid.</summary>
    public long Cast => For + Against + Abstain + Invalid;

    // Before they were found not to be too many.
    private Int128 All => (Int128)For + Against + Abstain + Invalid;

    /// <summary>Gets the votes that count: for, against and abstaining.</summary>
    public long Valid => For + Against + Abstain;

    /// <summary>Gets how many were present and cast no vote; <see langword="null"/> when nobody counted those present.</summary>
    public long? NotVoting => Present is { } present ? Math.Max(0, present - Cast) : null;

    /// <summary>Takes the numbers of one option from a count.</summary>
    /// <param name="title">What was voted on.</param>
    /// <param name="tally">The count.</param>
    /// <param name="option">The option as printed on the paper.</param>
    /// <returns>
    /// The vote: on papers for marks only, those who did not mark the option abstain. Add who was present.
    /// </returns>
    /// <exception cref="ArgumentException">The title is empty, or the option is not on the paper.</exception>
    public static MotionVote Of(string title, Tally tally, string option)
    {
        Guard.Against.NotAName(title);
        var place = Guard.Against.Null(tally).Paper.PlaceOf(Guard.Against.NotAName(option));
        return new()
        {
            Title = title,
            For = tally.For(place),
            Against = tally.Against(place),
            Abstain = tally.Abstained(place),
            Invalid = tally.Invalid,
            Issued = tally.Issued,
        };
    }

    /// <summary>Adds the votes of a meeting that met in parts (分片区), each counted apart.</summary>
    /// <param name="parts">The votes on one and the same motion; at least one.</param>
    /// <returns>The vote of all together; a number that one part does not know, nobody knows of the whole.</returns>
    /// <exception cref="ArgumentException">There is none, they are on motions of different titles or matters, or are too many to count.</exception>
    public static MotionVote Together(params IEnumerable<MotionVote> parts)
    {
        List<MotionVote> all = [.. Guard.Against.Null(parts)];
        Guard.Against.NullOrEmpty(all, nameof(parts));
        if (all.DistinctBy(part => (part.Title, part.Matter)).Skip(1).Any())
        {
            throw new ArgumentException(
                "The parts voted on different motions: add the votes on one motion only.",
                nameof(parts)
            );
        }

        return new()
        {
            Title = all[0].Title,
            Matter = all[0].Matter,
            Present = Sum(part => part.Present),
            Due = Sum(part => part.Due),
            For = Sum(part => part.For)!.Value,
            Against = Sum(part => part.Against)!.Value,
            Abstain = Sum(part => part.Abstain)!.Value,
            Invalid = Sum(part => part.Invalid)!.Value,
            Issued = Sum(part => part.Issued),
            IsSecret =
                all.Exists(part => part.IsSecret == false) ? false
                : all.TrueForAll(part => part.IsSecret == true) ? true
                : null,
            ByProxy = Sum(part => part.ByProxy),
            MostForOneHolder = all.Exists(part => part.MostForOneHolder is null)
                ? null
                : all.Max(part => part.MostForOneHolder),
            ProxyHolders = all.Exists(part => part.ProxyHolders is null)
                ? null
                : [.. all.SelectMany(part => part.ProxyHolders!).Distinct()],
            Remotely = Sum(part => part.Remotely),
        };

        long? Sum(Func<MotionVote, long?> number) =>
            all.Exists(part => number(part) is null)
                ? null
                : Guard.Against.TooMany(
                    all.Aggregate(Int128.Zero, (sum, part) => sum + number(part)!.Value),
                    nameof(parts)
                );
    }
}
