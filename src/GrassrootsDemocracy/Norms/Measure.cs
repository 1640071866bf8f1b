namespace GrassrootsDemocracy.Norms;

/// <summary>The numbers of one requirement: what is, what is needed, and how far the two are apart.</summary>
/// <remarks>
/// The verdict is computed from these numbers and from nothing else, so the words of a ledger line cannot disagree
/// with it. The default value has no requirement and is undetermined.
/// </remarks>
public readonly record struct Measure
{
    // What only few forms have: the measures of the cases, to whom it is left, or which fact is missing.
    private readonly object? _more;

    // Everything at once: a large struct that is filled bit by bit is copied for every bit.
    private Measure(
        MeasureForm form,
        Verdict verdict,
        long? actual,
        long? least = null,
        long? most = null,
        long? whole = null,
        Quota? quota = null,
        object? more = null
    )
    {
        Form = form;
        Verdict = verdict;
        Actual = actual;
        Least = least;
        Most = most;
        Whole = whole;
        Quota = quota;
        _more = more;
    }

    /// <summary>Gets the verdict.</summary>
    public Verdict Verdict { get; }

    /// <summary>Gets what is; <see langword="null"/> when the host does not know it.</summary>
    public long? Actual { get; }

    /// <summary>Gets the least that is needed; <see langword="null"/> when there is no lower limit or it is not known.</summary>
    public long? Least { get; }

    /// <summary>Gets the most that is allowed; <see langword="null"/> when there is no upper limit.</summary>
    public long? Most { get; }

    /// <summary>Gets the whole that a share is a share of; <see langword="null"/> when there is none or it is not known.</summary>
    public long? Whole { get; }

    /// <summary>Gets the quota; <see langword="null"/> when the requirement is not a share.</summary>
    public Quota? Quota { get; }

    /// <summary>Gets how much is missing to the least, or how much is over the most; zero when neither.</summary>
    public long ShortBy =>
        this switch
        {
            { Actual: { } actual, Least: { } least } when actual < least => least - actual,
            { Actual: { } actual, Most: { } most } when actual > most => actual - most,
            { Form: MeasureForm.OddLimits, Verdict: Verdict.Breached } => 1,
            _ => 0,
        };

    /// <summary>Gets how much could change before the requirement would no longer be met; zero when it is not met.</summary>
    public long ToSpare =>
        Verdict != Verdict.Met
        || Form
            is MeasureForm.Stated
                or MeasureForm.OddLimits
                or MeasureForm.NothingAsked
                or MeasureForm.InCases
        || Actual is not { } actual
            ? 0
            : Math.Min(Below(actual), Most is { } most ? most - actual : long.MaxValue);

    /// <summary>
    /// Gets the least change of <see cref="Actual"/> alone that would turn the verdict; <see langword="null"/> when it is
    /// undetermined or no change could.
    /// </summary>
    public long? TurnsBy =>
        Verdict switch
        {
            Verdict.Met
                when Form is not (MeasureForm.Stated or MeasureForm.NothingAsked or MeasureForm.InCases)
                    && (Least is > 0 || Most is not null) => ToSpare + 1,
            Verdict.Breached when ShortBy > 0 && Whole != 0 => ShortBy,
            _ => null,
        };

    internal MeasureForm Form { get; }

    // What each case that is possible would make of it, while it is not known which of them holds.
    internal CaseMeasures? Cases => _more as CaseMeasures;

    // To whom it is left to say what is needed.
    internal Label? To => _more as Label;

    // Whether the very thing that is measured is not known.
    internal bool IsNotKnown =>
        Actual is null
        && (
            Form is MeasureForm.Quota or MeasureForm.Limits or MeasureForm.OddLimits
            || (Form == MeasureForm.MissingFact && Fact is null)
        );

    // Which fact is missing; null where it is the very thing that is measured.
    internal IReadable? Fact =>
        Form is MeasureForm.MissingFact or MeasureForm.Awaiting ? _more as IReadable : null;

    /// <summary>Gets the measure of what the host does not know itself; the rule says what that is.</summary>
    public static Measure NotKnown { get; } =
        new(MeasureForm.MissingFact, Verdict.Undetermined, actual: null);

    /// <summary>Measures a count against a share of a whole.</summary>
    /// <param name="actual">The count; <see langword="null"/> when it is not known.</param>
    /// <param name="quota">The share that is needed.</param>
    /// <param name="whole">The whole; <see langword="null"/> when it is not known.</param>
    /// <returns>The measure; breached when the whole is empty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public static Measure OfQuota(long? actual, Quota quota, long? whole)
    {
        NotNegative(actual, nameof(actual));
        NotNegative(whole, nameof(whole));
        if (whole is not { } all)
        {
            // None is too few of any whole, if anything is asked at all.
            var unknown =
                actual == 0 && quota.Threshold.AsksSomething ? Verdict.Breached : Verdict.Undetermined;
            return new(MeasureForm.Quota, unknown, actual, quota: quota);
        }

        var least = quota.Threshold.Least(all);
        var verdict = actual is { } part ? Judge(all > 0 && part >= least) : Verdict.Undetermined;
        return new(MeasureForm.Quota, verdict, actual, least, whole: all, quota: quota);
    }

    /// <summary>Measures a count that must not be less than another.</summary>
    /// <param name="actual">The count; <see langword="null"/> when it is not known.</param>
    /// <param name="least">The least that is needed.</param>
    /// <returns>The measure.</returns>
    public static Measure AtLeast(long? actual, long least) => Limits(actual, least, most: null);

    // A count against a share of a whole that is no base of a vote, such as the targets of a pledge; nothing is a share of nothing.
    internal static Measure OfShare(long actual, Threshold share, long whole) =>
        new(
            MeasureForm.Limits,
            Judge(share.IsReachedBy(actual, whole)),
            actual,
            share.Least(whole),
            whole: whole
        );

    /// <summary>Measures a count that must not be more than another.</summary>
    /// <param name="actual">The count; <see langword="null"/> when it is not known.</param>
    /// <param name="most">The most that is allowed.</param>
    /// <returns>The measure.</returns>
    public static Measure AtMost(long? actual, long most) => Limits(actual, least: null, most);

    /// <summary>Measures a count that must lie in a range, its ends included.</summary>
    /// <param name="actual">The count; <see langword="null"/> when it is not known.</param>
    /// <param name="range">The range.</param>
    /// <returns>The measure.</returns>
    public static Measure Within(long? actual, CountRange range) =>
        !range.IsOddOnly ? Limits(actual, range.Least, range.Most == long.MaxValue ? null : range.Most)
        : actual is { } count
            ? new(MeasureForm.OddLimits, Judge(range.Contains(count)), count, range.Least, range.Most)
        : new(MeasureForm.OddLimits, Verdict.Undetermined, actual, range.Least, range.Most);

    /// <summary>Records a count for which no rulebook sets a requirement.</summary>
    /// <param name="actual">The count; <see langword="null"/> when it is not known.</param>
    /// <param name="whole">The whole it is part of, where there is one.</param>
    /// <returns>The measure; undetermined.</returns>
    public static Measure Open(long? actual, long? whole = null) =>
        new(MeasureForm.Open, Verdict.Undetermined, actual, whole: whole);

    /// <summary>Records what a norm speaks of, while the host does not know a fact that it is judged by.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="actual">The count; <see langword="null"/> when there is none or it is not known.</param>
    /// <param name="whole">The whole it is part of, where there is one.</param>
    /// <returns>The measure; undetermined.</returns>
    public static Measure MissingFact(IReadable fact, long? actual = null, long? whole = null) =>
        new(
            MeasureForm.MissingFact,
            Verdict.Undetermined,
            actual,
            whole: whole,
            more: Guard.Against.Null(fact)
        );

    // The same, for words that are put together on the spot.
    internal static Measure MissingFact(Words fact, long? actual = null, long? whole = null) =>
        MissingFact((IReadable)fact, actual, whole);

    // What is not known by itself, unless it is another fact that is missing.
    internal static Measure Unknown(IReadable? fact) => fact is null ? NotKnown : MissingFact(fact);

    // A verdict that is not about a count, and the fact that is missing where it is open.
    internal static Measure Stated(Verdict verdict, IReadable? fact) =>
        verdict == Verdict.Undetermined ? Unknown(fact) : Stated(verdict);

    /// <summary>Records a count that a further step must still bring into limits, such as a tie before its runoff.</summary>
    /// <param name="actual">The count.</param>
    /// <param name="most">The most that there is room for.</param>
    /// <param name="whole">The votes or the whole in question, where there is one.</param>
    /// <returns>The measure; undetermined.</returns>
    public static Measure Awaiting(long actual, long most, long? whole = null) =>
        new(MeasureForm.Awaiting, Verdict.Undetermined, actual, most: most, whole: whole);

    // The same where no step decides it but a fact: what the rest of a time brings, or which of two counts is wrong.
    internal static Measure Awaiting(Words fact, long actual, long most, long? whole = null) =>
        new(MeasureForm.Awaiting, Verdict.Undetermined, actual, most: most, whole: whole, more: fact);

    /// <summary>Records a count to which a norm was applied that asks for no number, such as "such a ballot is void".</summary>
    /// <param name="actual">The count.</param>
    /// <param name="whole">The whole it is part of, where there is one.</param>
    /// <returns>The measure; met.</returns>
    public static Measure Recorded(long actual, long? whole = null) =>
        new(MeasureForm.Stated, Verdict.Met, actual, whole: whole);

    // A count for which a provision leaves it to others to set a requirement, and they have not.
    internal static Measure Left(long? actual, long? whole, Label? to) =>
        new(MeasureForm.Left, Verdict.Undetermined, actual, whole: whole, more: to);

    // A count that a norm has no room for, whatever its number.
    internal static Measure Refused(long actual, long? whole) =>
        new(MeasureForm.Stated, Verdict.Breached, actual, whole: whole);

    // A count that a further step has brought into its limits, such as a tie after its lot.
    internal static Measure Resolved(long actual, long most, long? whole) =>
        new(MeasureForm.Stated, Verdict.Met, actual, most: most, whole: whole);

    /// <summary>Records a count of which a rulebook says that nothing is asked.</summary>
    /// <param name="actual">The count; <see langword="null"/> when it is not known.</param>
    /// <param name="whole">The whole it is part of, where there is one.</param>
    /// <returns>The measure; met.</returns>
    public static Measure NothingAsked(long? actual, long? whole = null) =>
        new(MeasureForm.NothingAsked, Verdict.Met, actual, whole: whole);

    internal static Measure InCases(Verdict verdict, long? actual, long? whole, CaseMeasures cases) =>
        new(MeasureForm.InCases, verdict, actual, whole: whole, more: cases);

    /// <summary>Records a verdict that is not about a count.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The measure.</returns>
    public static Measure Stated(Verdict verdict) => new(MeasureForm.Stated, verdict, actual: null);

    /// <summary>Records whether something that is asked for is so, which is no count.</summary>
    /// <param name="isSo">Whether it is; <see langword="null"/> when the host does not know it.</param>
    /// <returns>The measure; undetermined when it is not known.</returns>
    public static Measure Holds(bool? isSo) => isSo is { } known ? Stated(Judge(known)) : NotKnown;

    private static Measure Limits(long? actual, long? least, long? most) =>
        new(
            MeasureForm.Limits,
            actual is { } count ? Judge(!(count < least) && !(count > most)) : Verdict.Undetermined,
            actual,
            least,
            most
        );

    // No count is below zero, so a least of zero limits nothing that has an upper limit.
    private long Below(long actual) => Least is > 0 || Most is null ? actual - (Least ?? 0) : long.MaxValue;

    private static Verdict Judge(bool isMet) => isMet ? Verdict.Met : Verdict.Breached;

    // The guard compares at length, so it is asked only to refuse.
    private static void NotNegative(long? count, string name)
    {
        if (count < 0)
        {
            Guard.Against.OutOfRange(count.Value, name, 0, long.MaxValue);
        }
    }
}
