namespace GrassrootsDemocracy.Accountability.Evaluations;

/// <summary>What an evaluation came to: exact points by the weights, and every distribution kept.</summary>
public sealed record EvaluationOutcome : Outcome<EvaluationRules>
{
    internal EvaluationOutcome(EvaluationRules rules, Evaluation facts)
        : base(rules)
    {
        Facts = facts;
        Results =
        [
            .. from subject in facts.Subjects
            from criterion in subject
                .Ratings.Select(rating => rating.Criterion)
                .Distinct()
                .OrderBy(criterion => criterion?.Id, StringComparer.Ordinal)
            select ResultOf(subject, criterion),
        ];
    }

    /// <summary>Gets the facts.</summary>
    public Evaluation Facts { get; }

    /// <summary>Gets the result of each, in the order of the facts, criterion by criterion.</summary>
    public ValueList<EvaluationResult> Results { get; }

    /// <summary>
    /// Gets what may be told of each. While no rulebook says from how many ratings on a group's own may be told, each group
    /// is told.
    /// </summary>
    public ValueList<ToldRatings> Told => [.. Results.Select(ToldOf)];

    /// <summary>Gets the ledger.</summary>
    public override ValueList<Finding> Findings => Rules.Framed(Facts, new EvaluationLedger(this).Lines());

    internal ValueList<GroupRating> WithheldOf(EvaluationResult result) =>
        Rules.ToldFrom.Norm is { Value: var least } ? SmallGroups.Withheld(result.Ratings, least) : [];

    private ToldRatings ToldOf(EvaluationResult result)
    {
        var withheld = WithheldOf(result);
        var isHidden = Rules.ToldFrom.Norm is { Value: var least } && SmallGroups.AreHidden(withheld, least);
        return new(
            result.Name,
            result.Criterion,
            [.. result.Ratings.Where(rating => !withheld.Contains(rating))],
            isHidden
                ? withheld.Aggregate(new GradeTally { Marks = [] }, (all, one) => all + one.Tally)
                : null,
            [.. withheld.Select(rating => rating.Group)],
            withheld.Count == 0 ? result.Points : null
        );
    }

    private EvaluationResult ResultOf(EvaluatedSubject subject, Label? criterion)
    {
        ValueList<GroupRating> ratings =
        [
            .. subject
                .Ratings.Where(rating => rating.Criterion == criterion)
                .OrderBy(rating => rating.Group.Id, StringComparer.Ordinal),
        ];
        return new(subject.Name, criterion, PointsOf(ratings), ratings);
    }

    // The mean of each group by its weight. A group that weighs something and gave no grade leaves them open, as does a grade
    // without points.
    private Points? PointsOf(ValueList<GroupRating> ratings)
    {
        if (
            Rules.Weights.Norm is not { Value: var weights }
            || Rules.Values.Norm is not { Value: var values }
            || !Points.AreAWhole(weights.Select(weight => weight.Weight))
            || weights.DistinctBy(weight => weight.Part).Count() != weights.Count
        )
        {
            return null;
        }

        var sum = default(Points);
        foreach (var weight in weights.Where(weight => weight.Weight.Numerator > 0))
        {
            var tally = ratings.FirstOrDefault(rating => rating.Group == weight.Part)?.Tally;
            if (
                tally is not { Given: > 0 }
                || tally.Marks.Any(mark => values.All(value => value.Grade != mark.Grade))
            )
            {
                return null;
            }

            var points = Points.Sum(
                tally.Marks.Select(mark =>
                    Points.Of(values.First(value => value.Grade == mark.Grade).Value).Times(mark.Ballots)
                )
            );
            sum = Points.Sum([sum, points.DividedBy(tally.Given).Times(weight.Weight)]);
        }

        return sum;
    }
}
