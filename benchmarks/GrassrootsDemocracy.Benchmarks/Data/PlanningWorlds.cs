using System.Globalization;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>Problems of links made by a formula: the same in every run.</summary>
internal static class PlanningWorlds
{
    /// <summary>Makes the problem of 29 committee members and 239 delegates, everybody eligible.</summary>
    public static AssignmentProblem Small => Problem(29, 239, eligible: null, capacity: 12);

    /// <summary>Makes the problem of 1,000 delegates and 10,000 people with 20 to 50 eligible each.</summary>
    public static AssignmentProblem Large => Problem(1_000, 10_000, eligible: (20, 50), capacity: 12);

    private static AssignmentProblem Problem(
        int holders,
        int people,
        (int Least, int Most)? eligible,
        int capacity
    )
    {
        var random = new Random(42);
        ValueList<string> names = [.. Enumerable.Range(0, holders).Select(Name)];
        var linked = new List<LinkedPerson>();
        var today = new List<LinkPair>();
        for (var i = 0; i < people; i++)
        {
            var some = eligible is { } range
                ? Some(random, names, random.Next(range.Least, range.Most + 1))
                : null;
            linked.Add(new() { Id = Name(i), Eligible = some });
            if (random.Next(10) > 0)
            {
                today.Add(new((some ?? names)[random.Next((some ?? names).Count)], Name(i)));
            }
        }

        return LinkPlanRules
            .From(Rulebook.Named("none"), LiaisonNorms.DelegateToResident)
            .ProblemOf(
                new()
                {
                    Holders = [.. names.Select(name => new LinkHolder { Id = name, Capacity = capacity })],
                    Linked = [.. linked],
                    Today = [.. today],
                }
            );
    }

    private static ValueList<string> Some(Random random, ValueList<string> names, int count)
    {
        var some = new HashSet<string>(StringComparer.Ordinal);
        while (some.Count < count)
        {
            some.Add(names[random.Next(names.Count)]);
        }

        return [.. some];
    }

    private static string Name(int number) => number.ToString("00000", CultureInfo.InvariantCulture);
}
