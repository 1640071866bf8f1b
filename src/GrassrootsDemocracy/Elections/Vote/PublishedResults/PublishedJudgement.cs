namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// Whether a printed outcome follows, and on what that hangs.
internal sealed record PublishedJudgement(Verdict Follows, ValueList<IReadable> HangsOn)
{
    public static PublishedJudgement Met { get; } = new(Verdict.Met, []);

    public static PublishedJudgement Breached { get; } = new(Verdict.Breached, []);

    public static PublishedJudgement Open(params ValueList<IReadable> hangsOn) =>
        new(
            Verdict.Undetermined,
            [.. hangsOn.DistinctBy(what => what.ToString(Language.English), StringComparer.Ordinal)]
        );

    // What several ways to put names together agree on; where they do not it hangs on those names too.
    public static PublishedJudgement Of(List<PublishedJudgement> all, IEnumerable<IReadable> names) =>
        all.TrueForAll(one => one.Follows == Verdict.Met) ? Met
        : all.TrueForAll(one => one.Follows == Verdict.Breached) ? Breached
        : Open([
            .. all.TrueForAll(one => one.IsLike(all[0])) ? [] : names,
            .. all.SelectMany(one => one.HangsOn),
        ]);

    private bool IsLike(PublishedJudgement other) =>
        Follows == other.Follows
        && HangsOn
            .Select(what => what.ToString(Language.English))
            .SequenceEqual(
                other.HangsOn.Select(what => what.ToString(Language.English)),
                StringComparer.Ordinal
            );
}
