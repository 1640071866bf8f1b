using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace GrassrootsDemocracy.Tests.Conventions;

// The plan of the house, laid over the namespaces below a root: what depends on what, and which of it may not be.
internal sealed class FloorPlan(System.Reflection.Assembly assembly, string root)
{
    private static readonly Dictionary<string, int> Floors = new(StringComparer.Ordinal)
    {
        ["Norms"] = 1,
        ["People"] = 1,
        ["Calendars"] = 1,
        ["Procedures"] = 2,
        ["Requirements"] = 2,
        ["Voting"] = 2,
        ["Elections"] = 3,
        ["Deliberation"] = 3,
        ["Posts"] = 3,
        ["Liaison"] = 3,
        ["Disclosure"] = 3,
        ["Accountability"] = 3,
        ["Forums"] = 3,
        ["Services"] = 3,
        ["Rulebooks"] = 4,
        [""] = 5,
    };

    public static int FloorOf(string room) => Floors[room];

    private readonly Architecture _architecture = new ArchLoader().LoadAssemblies(assembly).Build();

    public IEnumerable<string> RoomsNotOnThePlan() =>
        _architecture
            .Types.Select(RoomOf)
            .OfType<string>()
            .Distinct()
            .Where(room => !Floors.ContainsKey(room));

    public IEnumerable<(string From, string To)> Dependencies() =>
        Looks().Select(look => (look.FromRoom, look.ToRoom)).Distinct();

    public IEnumerable<string> Violations() =>
        Looks()
            .Where(look => !IsAllowed(look.FromRoom, look.ToRoom))
            .Select(look => $"{look.From} looks at {look.To}")
            .Distinct();

    private static bool IsAllowed(string from, string to) =>
        string.Equals(from, to, StringComparison.Ordinal)
        || Floors[to] < Floors[from]
        || (from is "People" or "Calendars" && to is "Norms")
        || (from is "Procedures" && to is "Requirements");

    private IEnumerable<(string From, string FromRoom, string To, string ToRoom)> Looks() =>
        from type in _architecture.Types
        let room = RoomOf(type)
        where room is not null
        from dependency in type.Dependencies
        // A type parameter is told by its number, which that of another assembly may have too.
        where dependency.Target is not GenericParameter
        let other = RoomOf(dependency.Target)
        where other is not null
        select (type.FullName, room, dependency.Target.FullName, other);

    private string? RoomOf(IType type)
    {
        var name = type.Namespace?.FullName ?? "";
        if (string.Equals(name, root, StringComparison.Ordinal))
        {
            return "";
        }

        return name.StartsWith(root + ".", StringComparison.Ordinal)
            ? name[(root.Length + 1)..].Split('.')[0]
            : null;
    }
}
