using CsCheck;
using GrassrootsDemocracy.Liaison;
using GrassrootsDemocracy.Liaison.Planning;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using static System.FormattableString;

namespace GrassrootsDemocracy.Tests.Liaison.Planning;

// Small worlds of holders and people, with rules, in which every choice can be tried.
internal static class Worlds
{
    private static readonly Citation Source = new(
        new("Assumed measures", "假设办法", "2026"),
        Provision.Article(1),
        TextStatus.Analogy
    );

    public static Gen<World> Any { get; } =
        from holders in Gen.Int[0, 3]
        from people in Gen.Int[0, 4]
        from eligible in Gen.Int[-1, 7].Array[4]
        from capacities in Gen.Int[-1, 4].Array[3]
        from today in Gen.Int[0, 4095]
        from load in Gen.Int[0, 4]
        from links in Gen.Int[0, 3]
        select new World(
            Rules(load, links),
            new()
            {
                Holders =
                [
                    .. Enumerable.Range(0, holders).Select(number => Holder(number, capacities[number])),
                ],
                Linked = [.. Enumerable.Range(0, people).Select(number => Person(number, eligible[number]))],
                Today =
                [
                    .. Enumerable
                        .Range(0, 12)
                        .Where(bit => ((today >> bit) & 1) == 1)
                        .Select(bit => new LinkPair(Invariant($"h{bit % 3}"), Invariant($"p{bit / 3}"))),
                ],
            }
        );

    public static LinkPlanRules Rules(CountRange? load, CountRange? links, int? spread = 1)
    {
        var norms = LiaisonNorms.DelegateToResident;
        var rulebook = Rulebook.Named("Assumed", "假设");
        rulebook = load is { } range ? rulebook.With(norms.Each, range, Source) : rulebook;
        rulebook = links is { } each ? rulebook.With(norms.LinkedBy, each, Source) : rulebook;
        rulebook = spread is { } most ? rulebook.With(norms.Spread, most, Source) : rulebook;
        return LinkPlanRules.From(rulebook, norms);
    }

    private static LinkPlanRules Rules(int load, int links) =>
        Rules(
            load switch
            {
                0 => null,
                1 => new(0, 2),
                2 => new(1, 2),
                3 => new(2, 9),
                _ => new(1, 1),
            },
            links switch
            {
                0 => null,
                1 => CountRange.Exactly(1),
                2 => new(1, 2),
                _ => CountRange.Exactly(2),
            }
        );

    private static LinkHolder Holder(int number, int capacity) =>
        new() { Id = Invariant($"h{number}"), Capacity = capacity < 0 ? null : capacity };

    private static LinkedPerson Person(int number, int eligible) =>
        new()
        {
            Id = Invariant($"p{number}"),
            Eligible =
                eligible < 0
                    ? null
                    :
                    [
                        .. Enumerable
                            .Range(0, 3)
                            .Where(bit => ((eligible >> bit) & 1) == 1)
                            .Select(bit => Invariant($"h{bit}")),
                    ],
        };

    internal sealed record World(LinkPlanRules Rules, LinkPlanRequest Request)
    {
        public AssignmentProblem Problem => Rules.ProblemOf(Request);

        public LinkPlan Plan => Rules.Plan(Request);
    }
}
