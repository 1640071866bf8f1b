using System.Globalization;

namespace GrassrootsDemocracy.Liaison;

// Who there is: a byte for the role of each, and names, units and traits only where a host gave them.
internal sealed class NodeTable(
    byte[] roleOf,
    Label[] roles,
    Dictionary<int, string> names,
    TraitColumn units,
    Dictionary<Label, TraitColumn> traits
)
{
    private readonly List<(byte Role, int Start, int End)> _runs = Runs(roleOf);

    public int Count => roleOf.Length;

    public IEnumerable<Label> Roles =>
        _runs.Select(run => roles[run.Role]).Distinct().OrderBy(role => role.Id, StringComparer.Ordinal);

    public Label RoleOf(int node) => roles[roleOf[node]];

    public string NameOf(int node) =>
        names.TryGetValue(node, out var name) ? name : node.ToString(CultureInfo.InvariantCulture);

    public string? UnitOf(int node) => units.ValueOf(node);

    public TraitColumn? Trait(Label trait) => traits.GetValueOrDefault(trait);

    // The stretches of numbers whose role is one of several, in ascending order.
    public List<(int Start, int End)> Stretches(ValueList<Label> asked) =>
        [.. _runs.Where(run => asked.Contains(roles[run.Role])).Select(run => (run.Start, run.End))];

    private static List<(byte Role, int Start, int End)> Runs(byte[] roleOf)
    {
        var runs = new List<(byte, int, int)>();
        for (var start = 0; start < roleOf.Length; )
        {
            var length = roleOf.AsSpan(start).IndexOfAnyExcept(roleOf[start]);
            var end = length < 0 ? roleOf.Length : start + length;
            runs.Add((roleOf[start], start, end));
            start = end;
        }

        return runs;
    }
}
