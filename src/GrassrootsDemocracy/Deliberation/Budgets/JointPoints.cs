using System.Numerics;

namespace GrassrootsDemocracy.Deliberation.Budgets;

// The points of several bodies joined by their weights, as whole numbers over the least whole that holds them all.
internal static class JointPoints
{
    public static (long?[] Votes, long? Whole) Of(ValueList<BodyWeight> weights, ProjectSelection facts)
    {
        var none = (new long?[facts.Projects.Count], (long?)null);
        var bodies = new List<WeightedResult>();
        foreach (var (body, weight) in weights)
        {
            if (facts.Bodies.FirstOrDefault(each => each.Body == body) is not { } result)
            {
                return none;
            }

            var points = result.Points.ToDictionary(
                each => each.Project,
                each => each.Points,
                StringComparer.Ordinal
            );
            if (facts.Projects.Any(project => !points.ContainsKey(project.Id)))
            {
                return none;
            }

            bodies.Add(
                new(body, weight, [.. facts.Projects.Select(project => points[project.Id])], result.Whole)
            );
        }

        // A body that no norm gives a weight leaves open what it has to say.
        if (bodies.Count == 0 || bodies.Count != facts.Bodies.Count || facts.Projects.Count == 0)
        {
            return none;
        }

        var joint = new JointResult(facts.Projects.Select(project => project.Id), bodies);
        var common = joint.Scores.Aggregate(joint.Denominator, BigInteger.GreatestCommonDivisor);
        var whole = joint.Denominator / common;
        return
            whole <= long.MaxValue
            && joint.Scores.All(score => BigInteger.Abs(score / common) <= long.MaxValue)
            ? ([.. joint.Scores.Select(score => (long?)(score / common))], (long)whole)
            : throw new ArgumentException(
                "The points of the bodies joined by their weights are more than 64 bits can count: give rounder wholes or weights.",
                nameof(facts)
            );
    }

    // What is missing for one result: that of a body with a weight, the weight of a body, or the points of projects.
    public static Sentence Missing(ValueList<BodyWeight> weights, ProjectSelection facts)
    {
        ValueList<Label> weighed = [.. weights.Select(each => each.Body)];
        ValueList<Label> given = [.. facts.Bodies.Select(each => each.Body)];
        if (weighed.Except(given).ToList() is { Count: > 0 } without)
        {
            return Sentence.Of(new("the result of {0}", "{0}的结果"), new LabelList([.. without]));
        }

        if (given.Except(weighed).ToList() is { Count: > 0 } strangers)
        {
            return Sentence.Of(
                new("what the result of {0} weighs", "{0}结果的权重"),
                new LabelList([.. strangers])
            );
        }

        var lacks = facts.Bodies.Select(body =>
            (
                body.Body,
                Projects: facts.Projects.Where(project => !body.Points.Any(each => each.IsOf(project)))
            )
        );
        return lacks.FirstOrDefault(lack => lack.Projects.Any()) is { Body: { } lacking } one
            ? Sentence.Of(
                new("what {0} gave {1}", "{0}对{1}的评分"),
                lacking,
                new NameList([.. one.Projects.Select(project => project.Id)])
            )
            : Sentence.Of(new("the projects", "参选项目"));
    }
}
