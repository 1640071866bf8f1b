using System.Globalization;

namespace GrassrootsDemocracy.Liaison.Planning;

// Makes a request from a network: ids for its numbers, areas for its units.
internal sealed class LinkPlanSource
{
    private readonly NetworkView _view;
    private readonly LinkKind _kind;
    private readonly Func<int, int?>? _capacityOf;
    private readonly List<int> _holders;
    private readonly List<int> _linked;
    private readonly Dictionary<int, string> _ids = [];
    private readonly Dictionary<string, JurisdictionCode>? _areas;

    public LinkPlanSource(
        NetworkView view,
        LinkKind kind,
        Func<int, int?>? capacityOf,
        Func<int, string>? idOf
    )
    {
        (_view, _kind, _capacityOf) = (view, kind, capacityOf);
        _holders = [.. kind.From.Distinct().SelectMany(view.Network.Of).Order()];
        _linked = [.. kind.To.Distinct().SelectMany(view.Network.Of).Order()];
        Name(_holders, idOf);
        Name(_linked, idOf);
        _areas = Areas();
    }

    public LinkPlanRequest Request()
    {
        var eligible = new Dictionary<string, ValueList<string>>(StringComparer.Ordinal);
        return new()
        {
            Link = _kind,
            Holders = [.. _holders.Select(Holder)],
            Linked = [.. _linked.Select(person => Linked(person, eligible))],
            Today =
            [
                .. _holders.SelectMany(holder =>
                    _view.LinkedTo(_kind, holder).Select(to => new LinkPair(_ids[holder], _ids[to]))
                ),
            ],
        };
    }

    private LinkHolder Holder(int number) =>
        new()
        {
            Id = _ids[number],
            Locality = AreaOf(number),
            Unit = UnitOf(number),
            Capacity = _capacityOf?.Invoke(number),
        };

    // Who is of one unit shares one list of those who may hold the link.
    private LinkedPerson Linked(int number, Dictionary<string, ValueList<string>> eligible)
    {
        var person = new LinkedPerson
        {
            Id = _ids[number],
            Locality = AreaOf(number),
            Unit = UnitOf(number),
        };
        if (_holders.BinarySearch(number) >= 0)
        {
            return person with
            {
                Eligible = [.. Eligible(number).Where(holder => holder != number).Select(IdOf)],
            };
        }

        if (_areas is not null)
        {
            return person;
        }

        var unit = _view.Network.UnitOf(number) ?? "";
        if (!eligible.TryGetValue(unit, out var holders))
        {
            eligible.Add(unit, holders = [.. Eligible(number).Select(IdOf)]);
        }

        return person with
        {
            Eligible = holders,
        };
    }

    private string IdOf(int number) => _ids[number];

    private IEnumerable<int> Eligible(int linked) =>
        _holders.Where(holder =>
            _areas is not null
                ? AreaOf(linked).IsWithin(AreaOf(holder))
                : _view.Network.UnitOf(holder) is not { } unit
                    || string.Equals(unit, _view.Network.UnitOf(linked), StringComparison.Ordinal)
        );

    // The unit of who is given no area by it.
    private string? UnitOf(int number) =>
        _view.Network.UnitOf(number) is { } unit
        && (_areas is null || !JurisdictionCode.TryParse(unit, out _))
            ? unit
            : null;

    private JurisdictionCode AreaOf(int number) =>
        _areas is not null && _view.Network.UnitOf(number) is { } unit ? _areas[unit] : default;

    // The codes that the units are; nothing when a holder has a unit and one of the units is no code.
    private Dictionary<string, JurisdictionCode>? Areas()
    {
        var areas = new Dictionary<string, JurisdictionCode>(StringComparer.Ordinal);
        var isBound = false;
        var isCode = true;
        foreach (var number in _holders.Concat(_linked))
        {
            if (_view.Network.UnitOf(number) is { } unit && !areas.ContainsKey(unit))
            {
                isCode &= JurisdictionCode.TryParse(unit, out var area);
                areas.Add(unit, area);
            }
        }

        foreach (var holder in _holders)
        {
            isBound |= _view.Network.UnitOf(holder) is not null;
        }

        return isCode || !isBound ? areas : null;
    }

    private void Name(List<int> numbers, Func<int, string>? idOf)
    {
        if (idOf is not null)
        {
            numbers.ForEach(number => _ids[number] = idOf(number));
            return;
        }

        var names = numbers
            .CountBy(_view.Network.NameOf, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);
        var taken = names
            .Where(name => name.Value == 1)
            .Select(name => name.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var number in numbers)
        {
            var id = _view.Network.NameOf(number);
            if (names[id] > 1)
            {
                // Somebody else could be called like that.
                do
                {
                    id = string.Create(CultureInfo.InvariantCulture, $"{id} ({number})");
                } while (!taken.Add(id));
            }

            _ids[number] = id;
        }
    }
}
