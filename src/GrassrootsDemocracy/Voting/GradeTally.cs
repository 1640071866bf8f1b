namespace GrassrootsDemocracy.Voting;

/// <summary>What was counted on ballots that give one person or thing a grade (测评结果): how many gave each, none, or were void.</summary>
/// <remarks>
/// Always: collected = given + blank + invalid. Tallies add up in any order and grouping to the same tally; a grade that
/// nobody gave is not listed. Two are equal when all their numbers are.
/// </remarks>
public sealed record GradeTally
{
    /// <summary>Gets the ballots by grade, in the order of the grades' ids.</summary>
    /// <exception cref="ArgumentException">A grade is counted twice.</exception>
    public required ValueList<GradeCount> Marks
    {
        get;
        init
        {
            field =
            [
                .. Guard
                    .Against.Twice(
                        value,
                        nameof(Marks),
                        mark => mark.Grade,
                        "A grade is counted twice: add its ballots up."
                    )
                    .Where(mark => mark.Ballots > 0)
                    .OrderBy(mark => mark.Grade.Id, StringComparer.Ordinal),
            ];
            Guard.Against.TooMany(All, nameof(Marks));
        }
    }

    /// <summary>Gets the ballots that give no grade; a norm says whether they are valid.</summary>
    public long Blank
    {
        get;
        init
        {
            field = Guard.Against.Negative(value, nameof(Blank));
            Guard.Against.TooMany(All, nameof(Blank));
        }
    }

    /// <summary>Gets the ballots that do not count, such as those that give two grades.</summary>
    public long Invalid
    {
        get;
        init
        {
            field = Guard.Against.Negative(value, nameof(Invalid));
            Guard.Against.TooMany(All, nameof(Invalid));
        }
    }

    /// <summary>Gets how many ballots give a grade.</summary>
    public long Given => Marks.Sum(mark => mark.Ballots);

    /// <summary>Gets how many ballots came back.</summary>
    public long Collected => Given + Blank + Invalid;

    // The numbers are given one after another, and the grades may not have been yet.
    private Int128 All => (Marks ?? []).Aggregate((Int128)Blank + Invalid, (sum, mark) => sum + mark.Ballots);

    /// <summary>Adds two tallies.</summary>
    /// <param name="left">A tally.</param>
    /// <param name="right">Another tally.</param>
    /// <returns>The tally of all their ballots.</returns>
    public static GradeTally operator +(GradeTally left, GradeTally right) =>
        Guard.Against.Null(left).Add(Guard.Against.Null(right));

    /// <summary>Adds the ballots of another tally.</summary>
    /// <param name="other">The other tally.</param>
    /// <returns>The tally of all ballots.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The ballots are more than 64 bits can count.</exception>
    public GradeTally Add(GradeTally other)
    {
        Guard.Against.TooMany((Int128)Collected + Guard.Against.Null(other).Collected, nameof(other));
        return new()
        {
            Marks =
            [
                .. Marks
                    .Concat(other.Marks)
                    .GroupBy(mark => mark.Grade)
                    .Select(grade => new GradeCount(grade.Key, grade.Sum(mark => mark.Ballots))),
            ],
            Blank = Blank + other.Blank,
            Invalid = Invalid + other.Invalid,
        };
    }

    /// <summary>Counts the ballots that give any of some grades.</summary>
    /// <param name="grades">The grades.</param>
    /// <returns>The ballots.</returns>
    public long Count(ValueList<Label> grades)
    {
        Guard.Against.Null(grades);
        return Marks.Where(mark => grades.Contains(mark.Grade)).Sum(mark => mark.Ballots);
    }

    /// <summary>Counts the ballots that give a grade or a better one.</summary>
    /// <param name="grade">The grade.</param>
    /// <param name="scale">The grades, the best first.</param>
    /// <returns>The ballots; their share is of whatever whole the caller takes.</returns>
    /// <exception cref="ArgumentException">The grade is not on the scale.</exception>
    public long AtOrAbove(Label grade, ValueList<Label> scale)
    {
        Guard.Against.Null(grade);
        Guard.Against.Null(scale);
        var place = scale.AsSpan().IndexOf(grade);
        return place < 0
            ? throw new ArgumentException(
                $"{grade.Id} is not on the scale: ask for one of its grades.",
                nameof(grade)
            )
            : Count([.. scale.Take(place + 1)]);
    }

    /// <summary>Finds the median of the grades that were given.</summary>
    /// <param name="scale">The grades, the best first; a mark that is not of them has no say.</param>
    /// <param name="tie">Which it is where the two in the middle differ.</param>
    /// <returns>The median; <see langword="null"/> when no grade was given, or two differ and neither is to be it.</returns>
    public Label? Median(ValueList<Label> scale, MedianTie tie)
    {
        Guard.Against.Null(scale);
        Guard.Against.EnumOutOfRange(tie);
        var given = Count(scale);
        if (given == 0)
        {
            return null;
        }

        // Counted from the best, the places of the two in the middle, which are one where the number is odd.
        var (better, worse) = (AtPlace(scale, (given - 1) / 2), AtPlace(scale, given / 2));
        return better == worse || tie == MedianTie.Higher ? better
            : tie == MedianTie.Lower ? worse
            : null;
    }

    private Label AtPlace(ValueList<Label> scale, long place) =>
        scale.First(grade => AtOrAbove(grade, scale) > place);
}
