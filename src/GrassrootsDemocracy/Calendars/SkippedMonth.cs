namespace GrassrootsDemocracy.Calendars;

/// <summary>A month that does not have the day on which something is due, so that nothing was due for it.</summary>
public sealed record SkippedMonth : Readable
{
    private readonly Cadence _cadence;

    internal SkippedMonth(Cadence cadence, YearMonth month, int day)
    {
        _cadence = cadence;
        Month = month;
        Number = day;
    }

    /// <summary>Gets the month.</summary>
    public YearMonth Month { get; }

    /// <summary>Gets the day of the month, or the number of the weekday or working day, that it does not have.</summary>
    public int Number { get; }

    /// <inheritdoc/>
    public override string ToString(Language language) => CadenceWords.Skipped(_cadence, this, language);
}
