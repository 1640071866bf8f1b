namespace GrassrootsDemocracy.Elections.After.Delegates;

/// <summary>One way to give delegates to people: one for so many households, or so many to a group.</summary>
/// <remarks>Two are equal when way, numbers and firmness are.</remarks>
public sealed record Apportionment : Readable
{
    private Apportionment(bool isByHouseholds, CountRange range, bool isGuideline)
    {
        IsByHouseholds = isByHouseholds;
        Range = range;
        IsGuideline = isGuideline;
    }

    /// <summary>Gets whether the range counts households of one delegate rather than delegates of one group.</summary>
    public bool IsByHouseholds { get; }

    /// <summary>Gets the households of one delegate, or the delegates of one group.</summary>
    public CountRange Range { get; }

    /// <summary>Gets whether other numbers are fine where there is need (一般…也可以根据实际需要).</summary>
    public bool IsGuideline { get; }

    /// <summary>Gives one delegate to so many households (每若干户推选一人).</summary>
    /// <param name="households">The households of one delegate.</param>
    /// <returns>The way.</returns>
    public static Apportionment OneFor(CountRange households) => new(true, households, isGuideline: false);

    /// <summary>Gives one delegate to about so many households (一般按每若干户推选一人).</summary>
    /// <param name="households">The households of one delegate.</param>
    /// <returns>The way.</returns>
    public static Apportionment OneForAbout(CountRange households) =>
        new(true, households, isGuideline: true);

    /// <summary>Gives each group so many delegates (各小组推选若干人).</summary>
    /// <param name="delegates">The delegates of one group.</param>
    /// <returns>The way.</returns>
    public static Apportionment ToEachGroup(CountRange delegates) =>
        new(false, delegates, isGuideline: false);

    /// <summary>Compares two ways; the narrower numbers ask more, and more so when no others are fine.</summary>
    /// <param name="value">The way in question.</param>
    /// <param name="other">The way to compare with.</param>
    /// <returns>How <paramref name="value"/> compares; different ways are incomparable.</returns>
    public static Strictness Compare(Apportionment value, Apportionment other)
    {
        Guard.Against.Null(value);
        Guard.Against.Null(other);
        return value.IsByHouseholds == other.IsByHouseholds
            ? Order.Of(Implies(value, other), Implies(other, value))
            : Strictness.Incomparable;

        static bool Implies(Apportionment one, Apportionment two) =>
            two.Range.Contains(one.Range) && (two.IsGuideline || !one.IsGuideline);
    }

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        (
            IsByHouseholds
                ? IsGuideline
                    ? new Words("about one delegate for {0:household|households}", "一般每{0}户一名代表")
                    : new Words("one delegate for {0:household|households}", "每{0}户一名代表")
                : new Words("{0:delegate|delegates} of each group", "每组代表{0}名")
        ).Fill(language, Range.ToString(language));

    // A delegate for every five to fifteen households: the households of a unit must be as many as its delegates allow.
    internal Measure Of(DelegateUnit unit)
    {
        if (!IsByHouseholds)
        {
            return Measure.Within(unit.Delegates, Range);
        }

        if (unit.Households is not { } households)
        {
            return Measure.NotKnown;
        }

        var measure = Measure.Within(
            households,
            new(Times(Range.Least, unit.Delegates), Times(Range.Most, unit.Delegates))
        );
        return IsGuideline && measure.Verdict == Verdict.Breached ? Measure.Open(households) : measure;
    }

    // No limit is none however many delegates there are.
    private static long Times(long households, long delegates) =>
        (long)Int128.Min((Int128)households * delegates, long.MaxValue);
}
