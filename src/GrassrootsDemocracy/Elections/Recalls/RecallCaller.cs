using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Elections.Recalls;

/// <summary>Who brings a recall to the vote, and within what time; the next in a list when the one before let it pass.</summary>
/// <param name="Who">Who calls the vote.</param>
/// <param name="Within">The time: from the petition for the first, from the end of the time before for each later one.</param>
public sealed record RecallCaller(Label Who, TimeLimit Within) : IReadable
{
    /// <summary>Gets who calls the vote.</summary>
    public Label Who { get; } = Guard.Against.Null(Who);

    /// <summary>Gets the time: from the petition for the first, from the end of the time before for each later one.</summary>
    public TimeLimit Within { get; } = Guard.Against.NoTime(Within);

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
        if (!value.Select(caller => caller.Who).SequenceEqual(other.Select(caller => caller.Who)))
        {
            return Strictness.Incomparable;
        }

        var each = value
            .Zip(other, (here, there) => TimeLimit.ShorterIsStricter(here.Within, there.Within))
            .ToList();
        return each.SkipLast(1).Any(one => one != Strictness.Same)
            ? Strictness.Incomparable
            : each.LastOrDefault(Strictness.Same);
    }

    /// <inheritdoc/>
    public string ToString(Language language) =>
        new Words("{0} within {1}", "{0}：{1}内").Fill(
            language,
            Who.ToString(language),
            Within.ToString(language)
        );

    /// <summary>Returns the caller in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);
}
