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
    public string ToString(Language language) =>
        (
            Verdict switch
            {
                Verdict.Met => new Words(
                    "{0} of {1} is {3}, printed {2}: consistent",
                    "{1} 中 {0} 为 {3}，公布为 {2}：相符"
                ),
                Verdict.Breached => new Words(
                    "{0} of {1} is {3}, printed {2}: not consistent; {2} of {1} is {4}, and {0} is {2} of {5}",
                    "{1} 中 {0} 为 {3}，公布为 {2}：不相符；按总数 {1} 计，部分数应为 {4}；按部分数 {0} 计，总数应为 {5}"
                ),
                _ => new Words(
                    "{0} of {1} can print as {2}, but need not: part {4}, whole {5}",
                    "{1} 中 {0} 可以公布为 {2}，但不一定：部分数 {4}，总数 {5}"
                ),
            }
        ).Fill(
            language,
            Part.ToString(language),
            Whole.ToString(language),
            Print,
            PublishedShare.Of(Part.Least, Whole.Least, Math.Min(Print.Decimals + 1, 6)),
            Say(Parts, language),
            Say(Wholes, language)
        );

    /// <summary>Returns the judgement in English words.</summary>
    /// <returns>The words.</returns>
    public override string ToString() => ToString(Language.English);

    private static string Say(ValueList<CountRange> ranges, Language language) =>
        ranges.Count == 0
            ? new Words("no count", "无此整数").In(language)
            : string.Join(CommonWords.Separator.In(language), ranges.Select(Short));

    private static string Short(CountRange range) =>
        range.Least == range.Most
            ? range.Least.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{range.Least}–{range.Most}");
}
