namespace GrassrootsDemocracy.Accountability.Evaluations;

// Writes the lines on an evaluation: its weights, then each who was rated.
internal readonly struct EvaluationLedger(EvaluationOutcome outcome)
{
    private readonly EvaluationRules _rules = outcome.Rules;
    private readonly Evaluation _facts = outcome.Facts;
    private readonly EvaluationOutcome _outcome = outcome;

    public IEnumerable<Finding?> Lines() =>
        [
            ByWhom.Line(EvaluationFindings.OrganisedBy, _rules.OrganisedBy, _facts.OrganisedBy),
            Weights(),
            .. _facts.Subjects.OrderBy(subject => subject.Name, StringComparer.Ordinal).SelectMany(Subject),
            Every(),
            .. Checklist.Lines(EvaluationFindings.GoesTo, _rules.GoesTo, _facts.WentTo),
        ];

    private Finding? Weights() =>
        _rules.Weights.Norm is { Value: var weights } norm
            ? new(
                EvaluationFindings.Weights,
                Measure.Holds(
                    Points.AreAWhole(weights.Select(weight => weight.Weight))
                        && weights.DistinctBy(weight => weight.Part).Count() == weights.Count
                ),
                norm.Source,
                Sentence.Of(new("{0}", "{0}"), weights)
            )
            : null;

    private IEnumerable<Finding?> Subject(EvaluatedSubject subject)
    {
        ValueList<Label> groups = [.. subject.Ratings.Select(rating => rating.Group).Distinct()];
        ValueList<Label> criteria =
        [
            .. subject.Ratings.Select(rating => rating.Criterion).OfType<Label>().Distinct(),
        ];
        var results = _outcome.Results.Where(result =>
            string.Equals(result.Name, subject.Name, StringComparison.Ordinal)
        );
        return
        [
            .. Checklist.Lines(EvaluationFindings.Raters, _rules.Raters, groups),
            .. Checklist.Lines(EvaluationFindings.Criteria, _rules.Criteria, criteria),
            .. results.SelectMany(Result),
        ];
    }

    private IEnumerable<Finding?> Result(EvaluationResult result)
    {
        foreach (var rating in result.Ratings)
        {
            var given = rating.Tally.Given;
            yield return _rules.LeastRaters.Speaks()
                ? _rules.LeastRaters.Line(
                    EvaluationFindings.LeastRaters,
                    least => Measure.AtLeast(given, least),
                    given,
                    Said(result, rating.Group)
                )
                : null;
            var strange = _rules.Values.Measure(
                values => Measure.AtMost(given - rating.Tally.Count([.. values.Select(one => one.Grade)]), 0),
                actual: null
            );
            yield return _rules.Values.Speaks() && strange.Verdict != Verdict.Met
                ? new(
                    EvaluationFindings.UnknownGrade,
                    strange,
                    _rules.Values.Source,
                    Said(result, rating.Group)
                )
                : null;
        }

        yield return PointsLine(result);
        yield return Small(result);
    }

    private Finding? PointsLine(EvaluationResult result) =>
        !_rules.Weights.Speaks() && !_rules.Values.Speaks()
            ? null
            : new(
                EvaluationFindings.Points,
                result.Points is not null ? Measure.Stated(Verdict.Met)
                    : _rules.Weights.IsOpen ? _rules.Weights.Unfilled(actual: null)
                    : _rules.Values.IsOpen ? _rules.Values.Unfilled(actual: null)
                    : Measure.MissingFact(
                        new Words("ratings of every group that weighs", "各有权重主体的有效评价")
                    ),
                _rules.Weights.Source ?? _rules.Values.Source,
                result.Points is { } points
                    ? Sentence.Of(new("{0}, {1}", "{0}，{1}分"), Said(result, group: null), points)
                    : Said(result, group: null)
            );

    // Withholding them is what the norm asks for; it can only be kept.
    private Finding? Small(EvaluationResult result)
    {
        var withheld = _outcome.WithheldOf(result).Count;
        return _rules.ToldFrom.Norm is null && !_rules.ToldFrom.Speaks()
            ? null
            : _rules.ToldFrom.Line(
                EvaluationFindings.ToldFrom,
                _ => Measure.Recorded(withheld),
                withheld,
                Said(result, group: null)
            );
    }

    private Finding? Every()
    {
        if (_facts.Earlier is not { } earlier || earlier.Count == 0)
        {
            return null;
        }

        var day = _facts.Day;
        var all = earlier.Where(one => one < day).ToList();
        return all.Count == 0 || !_rules.Every.Speaks()
            ? null
            : Regularity.Line(
                EvaluationFindings.Every,
                _rules.Every,
                new() { From = all.Min(), Days = [.. all, day] },
                day
            );
    }

    private static IReadable Said(EvaluationResult result, Label? group)
    {
        IReadable about = result.Criterion is { } criterion
            ? Sentence.Of(new("{0}, {1}", "{0}，{1}"), result.Name, criterion)
            : Sentence.Of(new("{0}", "{0}"), result.Name);
        return group is null ? about : Sentence.Of(new("{0}, {1}", "{0}，{1}"), about, group);
    }
}
