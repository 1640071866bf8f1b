using System.Globalization;

namespace GrassrootsDemocracy.Norms;

/// <summary>Whether a printed share is what its counts round to, and which counts would be.</summary>
/// <param name="Print">The printed share.</param>
/// <param name="Part">The part, exact or vague.</param>
/// <param name="Whole">The whole, exact or vague.</param>
/// <param name="Verdict">Met when every reading of the counts prints so, breached when none does.</param>
public sealed record PrintJudgement(PublishedShare Print, CountRange Part, CountRange Whole, Verdict Verdict)
    : IReadable
{
    /// <summary>Gets the parts of the whole that would print so.</summary>
    public ValueList<CountRange> Parts => Print.PartsOf(Whole);

    /// <summary>Gets the wholes of the part that would print so.</summary>
    public ValueList<CountRange> Wholes => Print.WholesOf(Part);

    /// <summary>Makes the ledger line of this judgement.</summary>
    /// <param name="source">Where the figures were printed.</param>
    /// <returns>The finding.</returns>
    public Finding ToFinding(Citation source) =>
        new(KernelRules.Print, Measure.Stated(Verdict), Guard.Against.Null(source)) { Detail = this };

    /// <inheritdoc/>
    public string ToString(CultureInfo culture) =>
        KernelTexts.All.Fill(
            Verdict switch
            {
                Verdict.Met => "print.met",
                Verdict.Breached => "print.breached",
                _ => "print.undetermined",
            },
            culture,
            Part.ToString(culture),
            Whole.ToString(culture),
            Print,
            PublishedShare.Of(Part.Least, Whole.Least, Math.Min(Print.Decimals + 1, 6)),
            Say(Parts, culture),
            Say(Wholes, culture)
        );

    /// <summary>Returns the judgement in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(CultureInfo.InvariantCulture);

    private static string Say(ValueList<CountRange> ranges, CultureInfo culture) =>
        ranges.Count == 0
            ? KernelTexts.All.Find("no-count", culture)
            : string.Join(KernelTexts.All.Find("separator", culture), ranges.Select(Short));

    private static string Short(CountRange range) =>
        range.Least == range.Most
            ? range.Least.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{range.Least}–{range.Most}");
}
