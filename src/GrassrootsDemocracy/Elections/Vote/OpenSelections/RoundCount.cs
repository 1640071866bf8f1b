namespace GrassrootsDemocracy.Elections.Vote.OpenSelections;

// Puts the scores of one round into exact means, and draws the line. A score that is missing can be any that a judge may give.
internal static class RoundCount
{
    // Of some who take part it is open whether they may.
    public static SelectionRoundResult Of(
        OpenSelectionRules rules,
        SelectionRound round,
        SelectionScores scores,
        IReadOnlyList<string> persons,
        IReadOnlySet<string> maybe,
        int posts
    )
    {
        var points = persons.Select(person => PointsBounds.Of(rules, round, scores, person)).ToList();
        var isComplete = maybe.Count == 0 && points.TrueForAll(one => one is { IsKnown: true });
        if (points.Contains(null))
        {
            return new(round.Round, [], [], [], 0, IsDetermined: false);
        }

        var ranked = persons
            .Zip(points, (name, bounds) => (Name: name, Bounds: bounds!))
            .OrderByDescending(person => person.Bounds.Least, Points.Order)
            .ThenBy(person => person.Name, StringComparer.Ordinal)
            .ToList();
        var places = (int)Math.Min(round.Places(posts) ?? int.MaxValue, ranked.Count);
        var states = new SeatState[ranked.Count];
        SeatBounds.Judge(
            PointsBounds.Ranks(
                ranked.ConvertAll(person => person.Bounds),
                rank => maybe.Contains(ranked[rank].Name)
            ),
            Extent.Of(0),
            places,
            mostOfStrangers: 0,
            states,
            tiedAreIn: rules.TiedGoOn.Norm?.Value == true
        );
        var (isIn, tied) = (In(SeatState.In), In(SeatState.Tied));
        var isDetermined = !states.Contains(SeatState.Open);
        var tie = new Tie(tied, places - isIn.Count);
        if (isDetermined && tied.Count > 0 && tie.IsPartedBy(new() { Among = tied, Drawn = scores.LetIn }))
        {
            (isIn, tied) = (
                [.. isIn, .. tied.Where(name => scores.LetIn.Contains(name, StringComparer.Ordinal))],
                []
            );
        }

        return new(
            round.Round,
            isComplete
                ?
                [
                    .. Ranked(
                        ranked.ToDictionary(
                            person => person.Name,
                            person => person.Bounds.Least,
                            StringComparer.Ordinal
                        )
                    ),
                ]
                : [],
            isIn,
            tied,
            tied.Count > 0 ? places - isIn.Count : 0,
            isDetermined
        )
        {
            Out = isDetermined
                ? [.. persons.Except(isIn, StringComparer.Ordinal).Except(tied, StringComparer.Ordinal)]
                : In(SeatState.Out),
            Entered = ranked.Count,
        };

        ValueList<string> In(SeatState state) =>
            [.. ranked.Where((_, rank) => states[rank] == state).Select(person => person.Name)];
    }

    public static List<ScoredPerson> Ranked(Dictionary<string, Points> points)
    {
        var sorted = points
            .OrderByDescending(person => person.Value, Points.Order)
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

    public static bool AddUpToOne(IEnumerable<Ratio> weights) => Points.AreAWhole(weights);

    public static bool IsPossible(OpenSelectionRules rules, Points points) =>
        rules.ScoreRange.Norm is not { Value: var range }
        || (
            points.ComparedWith(Points.Of(range.Least)) >= 0
            && points.ComparedWith(Points.Of(range.Most)) <= 0
        );
}
