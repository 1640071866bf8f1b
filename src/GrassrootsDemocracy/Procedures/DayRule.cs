using System.Diagnostics;

namespace GrassrootsDemocracy.Procedures;

/// <summary>A day counted from another stage, such as "twenty days before polling" or "three days after receipt".</summary>
/// <remarks>Whether it is the first or the last day of a stage is said by the norm that holds it.</remarks>
public sealed record DayRule : Readable
{
    private DayRule(
        DayRuleForm form,
        Label? anchor,
        TimeLimit limit = default,
        IEnumerable<DayRule>? parts = null
    )
    {
        Form = form;
        Anchor = anchor;
        Limit = limit;
        Parts = [.. parts ?? []];
    }

    /// <summary>Gets the stage, or the day fixed in advance, that it is counted from; <see langword="null"/> when it is one of several.</summary>
    public Label? Anchor { get; }

    /// <summary>Gets how far it lies from there; no days when it is the day itself.</summary>
    public TimeLimit Limit { get; }

    /// <summary>Gets the rules of which it is the first or the last day; empty when it is counted from one stage.</summary>
    public ValueList<DayRule> Parts { get; }

    internal DayRuleForm Form { get; }

    internal IEnumerable<DayRule> Leaves => Parts.Count == 0 ? [this] : Parts.SelectMany(part => part.Leaves);

    /// <summary>Names the day of another stage itself.</summary>
    /// <param name="anchor">The other stage.</param>
    /// <returns>The rule.</returns>
    public static DayRule On(Label anchor) => new(DayRuleForm.On, Guard.Against.Null(anchor));

    /// <summary>Names the day that lies some time before another stage.</summary>
    /// <param name="limit">How long before; the day of the other stage is not counted.</param>
    /// <param name="anchor">The other stage.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The limit was not stated.</exception>
    public static DayRule Before(TimeLimit limit, Label anchor) =>
        new(DayRuleForm.Before, Guard.Against.Null(anchor), Guard.Against.Unstated(limit));

    /// <summary>Names the day that lies some time after another stage.</summary>
    /// <param name="limit">How long after; the day of the other stage is not counted.</param>
    /// <param name="anchor">The other stage.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The limit was not stated.</exception>
    public static DayRule After(TimeLimit limit, Label anchor) =>
        new(DayRuleForm.After, Guard.Against.Null(anchor), Guard.Against.Unstated(limit));

    /// <summary>Names the day that lies some time after the last day of another stage, whenever that was done (期满之日起).</summary>
    /// <param name="limit">How long after; that last day is not counted.</param>
    /// <param name="anchor">The other stage.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The limit was not stated.</exception>
    public static DayRule AfterLastDayOf(TimeLimit limit, Label anchor) =>
        new(DayRuleForm.AfterLastDay, Guard.Against.Null(anchor), Guard.Against.Unstated(limit));

    /// <summary>Names the first of several days.</summary>
    /// <param name="rules">The rules of which the first day counts; at least one.</param>
    /// <returns>The rule; it is no later than any of them that is known, and is known when all of them are.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static DayRule FirstOf(params IEnumerable<DayRule> rules) =>
        new(DayRuleForm.FirstOf, anchor: null, parts: Guard.Against.NullOrEmpty(rules));

    /// <summary>Names the last of several days.</summary>
    /// <param name="rules">The rules of which the last day counts; at least one.</param>
    /// <returns>The rule; it is no earlier than any of them that is known, and is known when all of them are.</returns>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static DayRule LastOf(params IEnumerable<DayRule> rules) =>
        new(DayRuleForm.LastOf, anchor: null, parts: Guard.Against.NullOrEmpty(rules));

    /// <summary>Compares two last days; the earlier one asks more.</summary>
    /// <param name="value">The rule in question.</param>
    /// <param name="other">The rule to compare with.</param>
    /// <returns>
    /// How <paramref name="value"/> compares; incomparable when either can be the earlier, as when they are counted from
    /// different stages.
    /// </returns>
    public static Strictness EarlierIsStricter(DayRule value, DayRule other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return Order.Of(value.IsNeverLater(other), other.IsNeverLater(value));
    }

    /// <summary>Compares two first days; the later one asks more.</summary>
    /// <param name="value">The rule in question.</param>
    /// <param name="other">The rule to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; incomparable when they are counted from different stages.</returns>
    public static Strictness LaterIsStricter(DayRule value, DayRule other)
    {
        Guard.Against.Null(value);
        return EarlierIsStricter(Guard.Against.Null(other), value);
    }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        Anchor is { } anchor
            ? (
                Form switch
                {
                    DayRuleForm.On => new Words("the day of {1}", "{1}当日"),
                    DayRuleForm.Before => new Words("{0} before {1}", "{1}前{0}"),
                    DayRuleForm.After => new Words("{0} after {1}", "{1}后{0}"),
                    DayRuleForm.AfterLastDay => new Words("{0} after the last day of {1}", "{1}期满后{0}"),
                    DayRuleForm.FirstOf => new Words("the first of: {0}", "下列各日中最早的一日：{0}"),
                    DayRuleForm.LastOf => new Words("the last of: {0}", "下列各日中最晚的一日：{0}"),
                    _ => throw new UnreachableException(),
                }
            ).Fill(language, Limit.ToString(language), anchor.ToString(language))
            : (
                Form switch
                {
                    DayRuleForm.On => new Words("the day of {1}", "{1}当日"),
                    DayRuleForm.Before => new Words("{0} before {1}", "{1}前{0}"),
                    DayRuleForm.After => new Words("{0} after {1}", "{1}后{0}"),
                    DayRuleForm.AfterLastDay => new Words("{0} after the last day of {1}", "{1}期满后{0}"),
                    DayRuleForm.FirstOf => new Words("the first of: {0}", "下列各日中最早的一日：{0}"),
                    DayRuleForm.LastOf => new Words("the last of: {0}", "下列各日中最晚的一日：{0}"),
                    _ => throw new UnreachableException(),
                }
            ).Fill(
                language,
                string.Join(new Words("; ", "；").In(language), Parts.Select(part => part.ToString(language)))
            );

    // How long before or after another stage it is; null where it is not counted from that stage alone.
    internal TimeLimit? TimeBefore(Label anchor) => TimeFrom(anchor, DayRuleForm.Before);

    internal TimeLimit? TimeAfter(Label anchor) => TimeFrom(anchor, DayRuleForm.After);

    // The day as a last one, as far as the days that it is counted from are known. What must come some time before a day
    // fixed in advance is judged by that day as it was fixed; only what happened starts a time that runs after it.
    internal DayPoint AsLast(IDays days) => Resolve(days, isLast: true);

    // The day as a first one.
    internal DayPoint AsFirst(IDays days) => Resolve(days, isLast: false);

    // What is missing where a time is counted in working days that the calendar does not have.
    internal IReadable? Missing(IDays days) =>
        Leaves.Any(leaf => leaf.AsLast(days) is { From.Exact: not null, Day.Exact: null })
            ? new CalendarCover(days.Calendar)
            : null;

    // Why it has no date: it hangs on what was fixed for a day that is over, or on what is not even fixed.
    internal IReadable WhyUndated(IDays days) =>
        Leaves
            .Select(leaf => leaf.AsFirst(days))
            .Where(point => point is { From: { Earliest: not null, Latest: null } })
            .FirstOrDefault(point => point.Rule.Form != DayRuleForm.AfterLastDay)
            is { From.Earliest: { } fixedFor, Rule.Anchor: { } anchor }
            ? Sentence.Of(
                new("while {0}, fixed for {1}, is not known to have been held", "{0}原定{1}，未见举行"),
                anchor,
                fixedFor
            )
            : new Words("which has no date yet", "该日尚未确定");

    private TimeLimit? TimeFrom(Label anchor, DayRuleForm form) =>
        Anchor != anchor ? null
        : Form == form ? Limit
        : Side == DayRuleForm.On ? new TimeLimit(0)
        : null;

    private DayPoint Resolve(IDays days, bool isLast)
    {
        if (Anchor is { } anchor)
        {
            var start = Form == DayRuleForm.AfterLastDay ? days.LastDayOf(anchor) : days.DayOf(anchor);
            var isAsFixed =
                isLast && Side == DayRuleForm.Before && start is { Earliest: not null, Latest: null };
            start = isAsFixed ? start with { Latest = start.Earliest } : start;
            return new(
                Form switch
                {
                    DayRuleForm.On => start,
                    DayRuleForm.Before => Limit.Before(start, days.Calendar),
                    _ => Limit.After(start, days.Calendar),
                },
                start,
                this,
                isAsFixed
            );
        }

        var points = Parts.Select(part => part.Resolve(days, isLast)).ToList();
        var all = points.ConvertAll(point => point.Day);
        var day = Form == DayRuleForm.FirstOf ? DayBounds.FirstOf(all) : DayBounds.LastOf(all);
        return day.Exact is null
            ? new(day, default, this)
            : points.First(point => point.Day.Exact == day.Exact);
    }

    // The last of several days is never later than another when none of them is, the first when one of them is not.
    private bool IsNeverLater(DayRule other) =>
        this == other
        || (
            (Form, other.Form) switch
            {
                (DayRuleForm.LastOf, _) => Parts.All(part => part.IsNeverLater(other)),
                (_, DayRuleForm.FirstOf) => other.Parts.All(IsNeverLater),
                (DayRuleForm.FirstOf, DayRuleForm.LastOf) => Parts.Any(part => part.IsNeverLater(other))
                    || other.Parts.Any(IsNeverLater),
                (DayRuleForm.FirstOf, _) => Parts.Any(part => part.IsNeverLater(other)),
                (_, DayRuleForm.LastOf) => other.Parts.Any(IsNeverLater),
                _ => Anchor == other.Anchor && IsNeverLaterFromOneStage(other),
            }
        );

    // The last day of a stage can be before or after the day on which it was done. The day itself is no time before and no
    // time after it.
    private bool IsNeverLaterFromOneStage(DayRule other) =>
        (Form, other.Form) switch
        {
            (DayRuleForm.AfterLastDay, DayRuleForm.AfterLastDay) => TimeLimitOrder.EndsNoLater(
                Limit,
                other.Limit
            ),
            (DayRuleForm.AfterLastDay, _) or (_, DayRuleForm.AfterLastDay) => false,
            (DayRuleForm.After, _) => TimeLimitOrder.EndsNoLater(
                Limit,
                other.Form == DayRuleForm.After ? other.Limit : default
            ) && (other.Form != DayRuleForm.Before || other.Limit.Length == 0),
            (_, DayRuleForm.Before) => TimeLimitOrder.ReachesNoFurtherBack(other.Limit, Limit),
            _ => true,
        };

    // No time before or after a day is that day.
    private DayRuleForm Side =>
        Limit.Length == 0 && Form is (DayRuleForm.Before or DayRuleForm.After) ? DayRuleForm.On : Form;
}
