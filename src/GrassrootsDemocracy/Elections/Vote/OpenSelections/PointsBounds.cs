namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

// The points of one person in a round, at the least and at the most; no most where a missing score has none.
internal sealed record PointsBounds(Points Least, Points? Most)
{
    public bool IsKnown => Least == Most;

    // Null where the weights are no whole, so that nobody can put the scores together.
    public static PointsBounds? Of(
        OpenSelectionRules rules,
        SelectionRound round,
        SelectionScores scores,
        string person
    )
    {
        if (!RoundCount.AddUpToOne(round.Panels.Select(panel => panel.Weight)))
        {
            return null;
        }

        var parts = round.Panels.Select(panel => Of(rules, panel, scores, person)).ToList();
        return new(
            Points.Sum(parts.Select(part => part.Least)),
            parts.Exists(part => part.Most is null)
                ? null
                : Points.Sum(parts.Select(part => part.Most!.Value))
        );
    }

    // The same order as whole numbers, with room between any two; below all of them who may not take part at all.
    public static Extent[] Ranks(List<PointsBounds> all, Func<int, bool> mayBeAbsent)
    {
        var ends = all.Select(one => one.Least)
            .Concat(all.Select(one => one.Most).OfType<Points>())
            .Distinct()
            .Order(Points.Order)
            .ToList();
        return
        [
            .. all.Select(
                (one, index) =>
                    new Extent(
                        mayBeAbsent(index) ? -1 : RankOf(one.Least),
                        one.Most is { } most ? RankOf(most) : long.MaxValue
                    )
            ),
        ];

        long RankOf(Points points) => 2L * ends.BinarySearch(points, Points.Order);
    }

    // The more a judge gives, the more the mean is, whichever scores are left out of it. Where there are too few to leave out
    // so many, or none at all, it is any that there can be.
    private static PointsBounds Of(
        OpenSelectionRules rules,
        SelectionPanel panel,
        SelectionScores scores,
        string person
    )
    {
        CountRange? range = rules.ScoreRange.Norm is { Value: var known } ? known : null;
        var any = new PointsBounds(
            Points.Of(range?.Least ?? 0),
            range is { Most: < long.MaxValue and var highest } ? Points.Of(highest) : null
        );
        var judges = scores
            .Scores.Where(score => score.Panel == panel.Judges)
            .GroupBy(score => score.Judge, StringComparer.Ordinal)
            .Select(judge => Given(rules, judge, person, any))
            .ToList();
        var kept = judges.Count - panel.DropHighest - panel.DropLowest;
        return kept <= 0
            ? any.Times(panel.Weight)
            : new PointsBounds(
                Mean(judges.Select(judge => judge.Least)),
                judges.Count(judge => judge.Most is null) > panel.DropHighest
                    ? null
                    : Mean(judges.Select(judge => judge.Most ?? Highest()))
            ).Times(panel.Weight);

        // One without a most is left out of the mean as the highest.
        Points Highest() => judges.Select(judge => judge.Most ?? judge.Least).Max(Points.Order);

        Points Mean(IEnumerable<Points> points) =>
            Points.Mean(points.Order(Points.Order).ToList().GetRange(panel.DropLowest, kept));
    }

    // One who gave none, two, or an impossible one may have meant any.
    private static PointsBounds Given(
        OpenSelectionRules rules,
        IEnumerable<Score> scores,
        string person,
        PointsBounds any
    ) =>
        scores.Where(score => string.Equals(score.Person, person, StringComparison.Ordinal)).ToList()
            is [{ Points: var only }]
        && RoundCount.IsPossible(rules, only)
            ? new(only, only)
            : any;

    private PointsBounds Times(Ratio weight) => new(Least.Times(weight), Most?.Times(weight));
}
