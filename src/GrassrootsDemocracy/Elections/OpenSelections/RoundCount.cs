namespace GrassrootsDemocracy.Elections.OpenSelections;

// Puts the scores of one round into exact means, and draws the line.
internal static class RoundCount
{
    public static SelectionRoundResult Of(
        OpenSelectionRules rules,
        SelectionRound round,
        SelectionScores scores,
        IReadOnlyCollection<string> persons,
        int posts
    )
    {
        var points = new Dictionary<string, Points>(StringComparer.Ordinal);
        foreach (var person in persons)
        {
            if (PointsOf(rules, round, scores, person) is not { } found)
            {
                return new(round.Round, [], [], [], 0, IsDetermined: false);
            }

            points.Add(person, found);
        }

        var ranking = Ranked(points);
        var places = round.Places(posts) ?? ranking.Count;
        var edge = CutOff.Of(ranking, places, (left, right) => left.Rank == right.Rank);
        var tied = ranking.Skip(edge.In).Take(edge.Tied).Select(person => person.Name).ToList();
        var isDecided =
            edge.Tied > 0
            && (
                rules.TiedGoOn.Norm?.Value == true
                || (
                    scores.LetIn.Count == edge.PlacesLeft
                    && scores.LetIn.Distinct(StringComparer.Ordinal).Count() == edge.PlacesLeft
                    && scores.LetIn.All(name => tied.Contains(name, StringComparer.Ordinal))
                )
            );
        var letIn = !isDecided
            ? []
            : tied.Where(name =>
                rules.TiedGoOn.Norm?.Value == true || scores.LetIn.Contains(name, StringComparer.Ordinal)
            );
        return new(
            round.Round,
            [.. ranking],
            [.. ranking.Take(edge.In).Select(person => person.Name), .. letIn],
            isDecided ? [] : [.. tied],
            isDecided ? 0 : edge.PlacesLeft,
            IsDetermined: true
        );
    }

    public static List<ScoredPerson> Ranked(Dictionary<string, Points> points)
    {
        var sorted = points
            .OrderByDescending(
                person => person.Value,
                Comparer<Points>.Create((left, right) => left.ComparedWith(right))
            )
            .ThenBy(person => person.Key, StringComparer.Ordinal)
            .ToList();
        var ranking = new List<ScoredPerson>(sorted.Count);
        foreach (var (index, (name, value)) in sorted.Index())
        {
            var isEqual = index > 0 && ranking[index - 1].Points == value;
            ranking.Add(new(name, value, isEqual ? ranking[index - 1].Rank : index + 1));
        }

        return ranking;
    }

    public static bool AddUpToOne(IEnumerable<Ratio> weights) =>
        Points.AreAWhole(weights);

    // Nothing when the weights are no whole, a panel has too few scores, or a judge gave none, two, or impossible ones.
    private static Points? PointsOf(
        OpenSelectionRules rules,
        SelectionRound round,
        SelectionScores scores,
        string person
    )
    {
        if (!AddUpToOne(round.Panels.Select(panel => panel.Weight)))
        {
            return null;
        }

        var parts = new List<Points>();
        foreach (var panel in round.Panels)
        {
            var ofPanel = scores.Scores.Where(score => score.Panel == panel.Judges).ToList();
            var judges = ofPanel.Select(score => score.Judge).Distinct(StringComparer.Ordinal).Count();
            var given = ofPanel
                .Where(score => string.Equals(score.Person, person, StringComparison.Ordinal))
                .ToList();
            var kept = given.Count - panel.DropHighest - panel.DropLowest;
            if (
                kept <= 0
                || given.Count != judges
                || given.Select(score => score.Judge).Distinct(StringComparer.Ordinal).Count() != judges
                || given.Exists(score => !IsPossible(rules, score.Points))
            )
            {
                return null;
            }

            var sorted = given.Select(score => score.Points).ToList();
            sorted.Sort((left, right) => left.ComparedWith(right));
            parts.Add(Points.Mean(sorted.GetRange(panel.DropLowest, kept)).Times(panel.Weight));
        }

        return Points.Sum(parts);
    }

    public static bool IsPossible(OpenSelectionRules rules, Points points) =>
        rules.ScoreRange.Norm is not { Value: var range }
        || (
            points.ComparedWith(Points.Of(range.Least)) >= 0
            && points.ComparedWith(Points.Of(range.Most)) <= 0
        );
}
