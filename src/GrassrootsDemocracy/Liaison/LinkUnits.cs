namespace GrassrootsDemocracy.Liaison;

// Whether links stay within the unit of who is responsible, or, where units are codes of areas, within that area.
internal sealed class LinkUnits
{
    private readonly LiaisonNetwork _network;

    public LinkUnits(NetworkView view, LinkKind kind)
    {
        _network = view.Network;
        foreach (var (start, end) in _network.Nodes.Stretches(kind.From))
        {
            for (var from = start; from < end; from++)
            {
                foreach (var to in view.LinkedTo(kind, from))
                {
                    Add(from, to);
                }
            }
        }
    }

    public int Links { get; private set; }

    // The links of which the unit of one side is not known.
    public int Unknown { get; private set; }

    // Those to whom a link leads from another unit; somebody whom several lead to is there several times.
    public List<int> Outside { get; } = [];

    private void Add(int from, int to)
    {
        Links++;
        if (_network.UnitOf(from) is not { } holder || _network.UnitOf(to) is not { } linked)
        {
            Unknown++;
        }
        else if (!IsWithin(linked, holder))
        {
            Outside.Add(to);
        }
    }

    private static bool IsWithin(string linked, string holder) =>
        string.Equals(linked, holder, StringComparison.Ordinal)
        || (
            JurisdictionCode.TryParse(holder, out var area)
            && JurisdictionCode.TryParse(linked, out var place)
            && place.IsWithin(area)
        );
}
