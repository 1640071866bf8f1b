using GrassrootsDemocracy.Norms;

namespace GrassrootsDemocracy.Deliberation;

// What the norms of this room are norms of; bodies that other rooms know too are called here as one speaks of them among assemblies.
internal static class AssemblySubjects
{
    public static Words Of(string kind) =>
        kind switch
        {
            "collective-board" => new("board of the collective", "集体经济组织理事会"),
            "party-branch-committee" => new("party branch committee", "党支部委员会"),
            "party-committee" => new("party committee", "党的委员会"),
            "residents-committee" => new("residents' committee", "居民委员会"),
            "villagers-committee" => new("villagers' committee", "村民委员会"),
            _ => Subjects.Of(kind),
        };
}
