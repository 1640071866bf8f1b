namespace GrassrootsDemocracy.Elections.After.Recalls;

/// <summary>Who brings a recall to the vote, and within what time; the next in a list when the one before let it pass.</summary>
/// <param name="Who">Who calls the vote.</param>
/// <param name="Within">
/// The time: from the petition for the first, from the end of the time before for each later one; <see langword="null"/> for
/// the last who has as long as it takes.
/// </param>
/// <param name="After">What must have come before, such as an order to correct; <see langword="null"/> when nothing must.</param>
public sealed record RecallCaller(Label Who, TimeLimit? Within, Label? After = null) : Readable
{
    /// <summary>Gets who calls the vote.</summary>
    public Label Who { get; } = Guard.Against.Null(Who);

    /// <summary>
    /// Gets the time: from the petition for the first, from the end of the time before for each later one; <see langword="null"/>
    /// for the last who has as long as it takes.
    /// </summary>
    public TimeLimit? Within { get; } =
        Within is { } within ? Guard.Against.NoTime(within, nameof(Within)) : null;

    /// <summary>Compares two lists of the same callers in the same order; a shorter time of the last one asks more.</summary>
    /// <param name="value">The list in question.</param>
    /// <param name="other">The list to compare with.</param>
    /// <returns>
    /// How <paramref name="value"/> compares; incomparable when somebody before the last has another time, since the turn of the
    /// next begins when it is over.
    /// </returns>
    public static Strictness Compare(ValueList<RecallCaller> value, ValueList<RecallCaller> other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        if (
            !value
                .Select(caller => (caller.Who, caller.After))
                .SequenceEqual(other.Select(caller => (caller.Who, caller.After)))
        )
        {
            return Strictness.Incomparable;
        }

        var each = value.Zip(other, (here, there) => Shorter(here.Within, there.Within)).ToList();
        return each.SkipLast(1).Any(one => one != Strictness.Same)
            ? Strictness.Incomparable
            : each.LastOrDefault(Strictness.Same);
    }

    /// <inheritdoc/>
    public override string ToString(Language language)
    {
        var who = After is { } after
            ? new Words("{0} (after {1})", "{0}（{1}）").Fill(
                language,
                Who.ToString(language),
                after.ToString(language)
            )
            : Who.ToString(language);
        return Within is { } within
            ? new Words("{0} within {1}", "{0}：{1}内").Fill(language, who, within.ToString(language))
            : who;
    }

    // Any time is stricter than none.
    private static Strictness Shorter(TimeLimit? value, TimeLimit? other) =>
        (value, other) switch
        {
            ({ } here, { } there) => TimeLimit.ShorterIsStricter(here, there),
            (null, null) => Strictness.Same,
            (null, _) => Strictness.Looser,
            _ => Strictness.Stricter,
        };
}
