using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Posts.Planning;

namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>The villages of the plan with few large families, for which no plan keeps every norm: what would have to give?</summary>
/// <param name="Task">The task.</param>
/// <param name="Family">How many people of a family there are; all of them are close relatives.</param>
internal sealed record HardPostWorlds(PlanTask Task, int Family)
{
    /// <summary>Makes villages of seven, six, five, four and two families, and of one.</summary>
    public static IReadOnlyList<HardPostWorlds> All =>
        [
            .. ((int[])[30, 35, 45, 50, 100, 200]).Select(
                (family, place) => Of(PostWorlds.All[place % 5].Task, family)
            ),
        ];

    private static HardPostWorlds Of(PlanTask task, int family) =>
        new(
            task with
            {
                Roster = task.Roster with
                {
                    Kinship = new(Kin([.. task.Roster.People.Select(each => each.Id)], family)),
                },
                Goals = [],
                Preferences = [],
            },
            family
        );

    private static IEnumerable<Relation> Kin(string[] ids, int family)
    {
        for (var i = 0; i < ids.Length; i++)
        {
            for (var j = i - (i % family); j < i; j++)
            {
                yield return new(ids[i], ids[j], KinRelation.Sibling);
            }
        }
    }
}
