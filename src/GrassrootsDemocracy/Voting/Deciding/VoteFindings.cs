namespace GrassrootsDemocracy.Voting.Deciding;

/// <summary>The rules that every vote is judged by, whatever it is about.</summary>
public static class VoteFindings
{
    /// <summary>Gets the line that a result hangs on an open question, and what would settle it.</summary>
    public static RuleDescriptor Doubt { get; } =
        new(
            "vote.doubt",
            new("Open question that the result hangs on", "影响结果的未决问题"),
            new("the result hangs on {subject}", "结果取决于{subject}")
        );

    /// <summary>Gets the line that not every reading of what is open was tried, so that a result may be open that is certain.</summary>
    public static RuleDescriptor NotProven { get; } =
        new(
            "vote.not-proven",
            new("Readings that were not all tried", "未逐一验证的情形"),
            new(
                "not every reading of what is open was tried: the result may be certain all the same",
                "未决情形过多，未逐一验证：结果也可能已经确定"
            )
        );

    /// <summary>Gets every rule.</summary>
    public static ValueList<RuleDescriptor> All { get; } = [Doubt, NotProven];

    // One line for each question that matters.
    internal static IEnumerable<Finding> Lines(IEnumerable<DoubtWords> doubts, bool gaveUp) =>
        doubts
            .Distinct()
            .Select(doubt => new Finding(
                Doubt,
                doubt.Cause == DoubtCause.SilentLaw
                    ? Measure.Open(doubt.Ballots)
                    : Measure.MissingFact(doubt.SettledBy ?? doubt.What, doubt.Ballots),
                doubt.Source
            )
            {
                Detail = doubt.Norm is { } norm
                    ? Sentence.Of(
                        new("{0}, for a norm to settle: {1}", "{0}，待规范规定：{1}"),
                        doubt.What,
                        new NormTitle(norm)
                    )
                    : doubt.What,
            })
            .Concat(
                gaveUp ? [new Finding(NotProven, Measure.Stated(Verdict.Undetermined), source: null)] : []
            );
}
