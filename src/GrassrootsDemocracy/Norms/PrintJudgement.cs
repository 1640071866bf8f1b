namespace GrassrootsDemocracy.Norms;

/// <summary>Whether a printed share is what its counts round to, and which counts would be.</summary>
/// <param name="Print">The printed share.</param>
/// <param name="Part">The part, exact or vague.</param>
/// <param name="Whole">The whole, exact or vague.</param>
/// <param name="Verdict">Met when every reading of the counts prints so, breached when none does.</param>
public sealed record PrintJudgement(PublishedShare Print, CountRange Part, CountRange Whole, Verdict Verdict)
    : Readable
{
    // A reader needs an example or two, not every count.
    private const int MostSaid = 8;

    /// <summary>Gets the parts of the whole that would print so.</summary>
    public ValueList<CountRange> Parts => Print.PartsOf(Whole);

    /// <summary>Gets the wholes of the part that would print so.</summary>
    public ValueList<CountRange> Wholes => Print.WholesOf(Part);

    /// <summary>Makes the ledger line of this judgement.</summary>
    /// <param name="source">Where the figures were printed.</param>
    /// <returns>The finding.</returns>
    public Finding ToFinding(Citation source) =>
        new(KernelFindings.Print, Measure.Stated(Verdict), Guard.Against.Null(source), this);

    /// <inheritdoc/>
    public override string ToString(Language language) =>
        (
            Verdict switch
            {
                Verdict.Met => new Words(
                    "{0} of {1} is {3}, printed {2}: consistent",
                    "{1}中{0}为{3}，公布为{2}：相符"
                ),
                Verdict.Breached => new Words(
                    "{0} of {1} is {3}, printed {2}: not consistent; {2} of {1} is {4}, and {0} is {2} of {5}",
                    "{1}中{0}为{3}，公布为{2}：不相符；按总数{1}计，部分数应为{4}；按部分数{0}计，总数应为{5}"
                ),
                _ => new Words(
                    "{0} of {1} can print as {2}, but need not: part {4}, whole {5}",
                    "{1}中{0}可以公布为{2}，但不一定：部分数{4}，总数{5}"
                ),
            }
        ).Fill(
            language,
            Part.ToString(language),
            Whole.ToString(language),
            Print.ToString(language),
            Exact.ToString(language),
            Say(Parts, language),
            Say(Wholes, language)
        );

    // One decimal more than was printed, and more where it would print as none, half or all of the whole and is not.
    private PublishedShare Exact
    {
        get
        {
            var decimals = Math.Min(Print.Decimals + 1, PublishedShare.MostDecimals);
            var share = PublishedShare.Of(Part.Least, Whole.Least, decimals);
            while (decimals < PublishedShare.MostDecimals && share.IsTakenForAnother(Part.Least, Whole.Least))
            {
                share = PublishedShare.Of(Part.Least, Whole.Least, ++decimals);
            }

            return share;
        }
    }

    private static string Say(ValueList<CountRange> ranges, Language language) =>
        ranges.Count == 0
            ? new Words("no count", "无此整数").In(language)
            : CommonWords.Join(
                ranges
                    .Take(MostSaid)
                    .Select(range => range.ToString(language))
                    .Concat(More(ranges, language)),
                language
            );

    private static string[] More(ValueList<CountRange> ranges, Language language) =>
        ranges.Count > MostSaid ? [new Words("and so on", "等").In(language)] : [];
}
