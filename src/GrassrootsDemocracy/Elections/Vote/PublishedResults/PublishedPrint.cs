namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

/// <summary>A share that was printed, such as "52.98 %", and what it is a share of, as far as that was printed too.</summary>
/// <param name="Print">The share.</param>
/// <param name="Part">The part.</param>
public sealed record PublishedPrint(PublishedShare Print, CountRange Part)
{
    /// <summary>Records the print of an exact part.</summary>
    /// <param name="print">The share as printed, such as "52.98 %".</param>
    /// <param name="part">The part; not negative.</param>
    /// <exception cref="FormatException">The text is not a share.</exception>
    public PublishedPrint(string print, long part)
        : this(PublishedShare.Parse(Guard.Against.Null(print)), CountRange.Exactly(part)) { }

    /// <summary>Gets the number that it is said to be a share of; <see langword="null"/> when no number was printed with it.</summary>
    public CountRange? Whole { get; init; }
}
