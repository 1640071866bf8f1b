using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Posts;
using GrassrootsDemocracy.Posts.Planning;
using GrassrootsDemocracy.Tests.Posts.Planning;

namespace GrassrootsDemocracy.Tests.Conventions;

internal static partial class Specimens
{
    private static KeyValuePair<Type, Func<object>>[] OfPostPlans =>
        [
            Of(() => new Availability { PersonId = "li", EligibleFor = ["D1"] }),
            Of(() => new PlanPreference("li", "D1")),
            Of(() => new Placement(PlanScene.Post("D1"), new() { Id = "li" })),
            Of<ValueList<Placement>>(() => [new(PlanScene.Post("D1"), new() { Id = "li" })]),
            Of<ValueList<Post>>(() => [PlanScene.Post("D1")]),
            Of<ValueList<Person>>(() => [new() { Id = "li" }]),
            Of<ValueList<Availability>>(() => [new() { PersonId = "li", EligibleFor = ["D1"] }]),
            Of<ValueList<PlanGoal>>(() => [PlanGoal.FewestPersons]),
            Of<ValueList<PlanPreference>>(() => [new("li", "D1")]),
            Of(() => CancellationToken.None),
            Of(PlanOfOne),
            Of(() => new PlanBound(PlanGoal.FewestPersons, 9, 8)),
            Of(() => PlanRules.From(PlanScene.Silent).Plan(PlanOfOne())),
            Of(() => PlanRules.From(PlanScene.Silent).Plan(PlanOfOne()).Best!),
            Of(() => PlanRules.From(PlanScene.Silent)),
            Of(() => Unplanned().Conflict!),
            Of(() => Unplanned().Conflict!.Demands),
            Of(() => Unplanned().Conflict!.Demands[0]),
            Of(() => Unplanned().Relaxations[0]),
            Of(() => Unplanned().Relaxations[0].Changes[0]),
        ];

    private static PlanTask PlanOfOne() => PlanScene.Task("D1", "li:D1");

    private static PlanOutcome Unplanned() =>
        PlanRules.From(PlanScene.Silent).Plan(PlanScene.Task("D1", "li:-D1"));
}
