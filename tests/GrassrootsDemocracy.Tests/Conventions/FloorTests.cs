namespace GrassrootsDemocracy.Tests.Conventions;

public class FloorTests
{
    private static readonly FloorPlan Plan = new(PublicSurface.Core, "GrassrootsDemocracy");

    // A house of three small types, two of which break the plan.
    private static readonly FloorPlan Broken = new(
        typeof(FloorTests).Assembly,
        "GrassrootsDemocracy.Tests.Conventions.Examples"
    );

    [Fact]
    public void Every_room_is_on_the_plan() => None.Of(Plan.RoomsNotOnThePlan());

    [Fact]
    public void Floors_look_down_only_and_rooms_of_one_floor_do_not_know_each_other() =>
        None.Of(Plan.Violations());

    [Fact]
    public void The_check_sees_what_looks_down() =>
        Assert.Superset(
            new HashSet<(string, string)>
            {
                ("Voting", "Norms"),
                ("Elections", "Voting"),
                ("Rulebooks", "Elections"),
                ("", "Rulebooks"),
            },
            Plan.Dependencies().ToHashSet()
        );

    [Fact]
    public void The_check_finds_a_floor_that_looks_up_and_a_room_that_looks_aside()
    {
        var violations = Broken.Violations().ToList();

        Assert.Contains(violations, violation => violation.Contains("LooksUp", StringComparison.Ordinal));
        Assert.Contains(violations, violation => violation.Contains("LooksAside", StringComparison.Ordinal));
        Assert.DoesNotContain(
            violations,
            violation =>
                violation.StartsWith(
                    "GrassrootsDemocracy.Tests.Conventions.Examples.Posts.LooksDown",
                    StringComparison.Ordinal
                )
        );
    }
}
