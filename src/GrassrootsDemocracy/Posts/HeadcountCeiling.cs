namespace GrassrootsDemocracy.Posts;

/// <summary>How many posts or people the bodies of one community have together, such as 5 to 7 full-time people.</summary>
public sealed record HeadcountCeiling : Readable
{
    /// <summary>Gets the bodies that are counted together; those that a community does not have count nothing.</summary>
    public required ValueList<Label> Bodies
    {
        get;
        init => field = [.. Guard.Against.NullOrEmpty(value, nameof(Bodies))];
    }

    /// <summary>Gets the range, its ends included.</summary>
    public required CountRange Range { get; init; }

    /// <summary>Gets what is counted.</summary>
    public required HeadcountBase Counted
    {
        get;
        init => field = Guard.Against.EnumOutOfRange(value, nameof(Counted));
    }

    /// <summary>Compares two lists of ceilings; the one whose ranges lie within those of the other asks more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>How <paramref name="value"/> compares.</returns>
    public static Strictness Compare(ValueList<HeadcountCeiling> value, ValueList<HeadcountCeiling> other) =>
        Order.AllAreAsked(
            value,
            other,
            (one, demand) =>
                demand.Range.Contains(one.Range)
                && one.Counted == demand.Counted
                && one.Bodies.ToHashSet().SetEquals(demand.Bodies)
        );

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        new Words("{0}, {2} together: {1}", "{0}的{2}合计{1}名").Fill(
            language,
            CommonWords.Join(Bodies, language),
            Range.ToString(language),
            EnumWords.Of(Counted).In(language)
        );
}
