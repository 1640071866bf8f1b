namespace GrassrootsDemocracy.Posts;

/// <summary>The size of a body by another number, such as that of a branch committee by the full members of the branch.</summary>
public sealed record SizeScale : Readable
{
    /// <summary>Gets the number that decides.</summary>
    public required Label By
    {
        get;
        init => field = Guard.Against.Null(value, nameof(By));
    }

    /// <summary>Gets the steps; no number lies in two of them.</summary>
    public required ValueList<SizeStep> Steps
    {
        get;
        init =>
            field = Guard.Against.InvalidInput(
                Guard.Against.Null(value, nameof(Steps)),
                nameof(Steps),
                steps =>
                    steps
                        .OrderBy(step => step.For.Least)
                        .Zip(steps.OrderBy(step => step.For.Least).Skip(1))
                        .All(pair => pair.First.For.Most < pair.Second.For.Least),
                "Two steps hold one number: nobody can say which of them decides."
            );
    }

    /// <summary>Finds the size for a number.</summary>
    /// <param name="count">The number.</param>
    /// <returns>The size; <see langword="null"/> when no step speaks of that number.</returns>
    public CountRange? For(long count)
    {
        foreach (var step in Steps)
        {
            if (step.For.Contains(count))
            {
                return step.Size;
            }
        }

        return null;
    }

    /// <summary>Compares two scales by the same number; the one whose sizes lie within those of the other asks more.</summary>
    /// <param name="value">The scale in question.</param>
    /// <param name="other">The scale to compare with.</param>
    /// <returns>
    /// How <paramref name="value"/> compares; incomparable when one speaks of a number of which the other does not.
    /// </returns>
    public static Strictness Compare(SizeScale value, SizeScale other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        if (value.By != other.By)
        {
            return Strictness.Incomparable;
        }

        // Between these numbers, and on every second one of those that are odd, nothing changes.
        var numbers = value
            .Steps.Concat(other.Steps)
            .SelectMany(step => new[] { step.For.Least, step.For.Most })
            .SelectMany(end => new[] { end, end == long.MaxValue ? end : end + 1 })
            .ToList();
        return Order.Of(
            numbers.TrueForAll(number => Implies(value.For(number), other.For(number))),
            numbers.TrueForAll(number => Implies(other.For(number), value.For(number)))
        );

        static bool Implies(CountRange? one, CountRange? two) =>
            one is { } here ? two is { } there && there.Contains(here) : two is null;
    }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        CommonWords.Join(
            Steps.Select(step =>
                new Words("{2:member|members} for {0} {1}", "{1}{0}的，{2}人").Fill(
                    language,
                    step.For.ToString(language),
                    By.ToString(language),
                    step.Size.ToString(language)
                )
            ),
            language
        );
}
