namespace GrassrootsDemocracy.Elections.Offices;

// The seats guaranteed to groups: who is put in, and which seats are kept from others.
internal sealed class Guarantees(OfficeRules rules, Seating seating)
{
    private readonly Dictionary<(string Office, int Stage), List<string>> _forced = [];
    private readonly Dictionary<(string Office, int Stage), (int Seats, Func<string, bool?> IsOf)> _kept = [];

    public IReadOnlyList<string> ForcedInto(Ballot ballot) =>
        _forced.TryGetValue((ballot.Office.Id, ballot.Stage), out var names) ? names : [];

    // The seats that are left for anybody.
    public int RoomFor(Ballot ballot, int room) =>
        _kept.TryGetValue((ballot.Office.Id, ballot.Stage), out var kept)
            ? Math.Max(0, room - kept.Seats)
            : room;

    // Whether a seat that is kept from others is kept for this person.
    public bool IsKeptFor(Ballot ballot, string name) =>
        _kept.TryGetValue((ballot.Office.Id, ballot.Stage), out var kept) && kept.IsOf(name) == true;

    public (int Actual, int Unknown) Count(Func<string, bool?> isOf)
    {
        var names = seating
            .Seats()
            .Select(seat => seat.Standing.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return (names.Count(name => isOf(name) == true), names.Count(name => isOf(name) is null));
    }

    public bool Settle() =>
        Settle(rules.WomenLeast, rules.WomenMeans, name => seating.Person(name)?.IsWoman)
        || seating.IsMultiEthnic
            && Settle(rules.MinorityLeast, rules.MinorityMeans, name => seating.Person(name)?.IsMinority);

    private bool Settle(NormOrOpen<int> least, NormOrOpen<GuaranteeMeans> means, Func<string, bool?> isOf)
    {
        if (least.Norm is not { Value: var needed } || means.Norm is not { Value: var how })
        {
            return false;
        }

        switch (how)
        {
            case GuaranteeMeans.TakesLastSeat:
                var (actual, unknown) = Count(isOf);
                return actual < needed && unknown == 0 && Force(isOf);
            case GuaranteeMeans.LastSeatIsKept:
                return Keep(needed, isOf);
            default:
                return false;
        }
    }

    // From the lowest office upwards: of the group the one with the most votes, alone with so many, and no relative of
    // those who stay.
    private bool Force(Func<string, bool?> isOf)
    {
        foreach (
            var filled in seating
                .Filled.Where(filled => !filled.Ballot.IsAmongMembers && filled.Tied.Count == 0)
                .OrderByDescending(filled => filled.Ballot.Stage)
                .ThenByDescending(filled => filled.Ballot.Rank)
        )
        {
            var last = filled.Seated.LastOrDefault(seated => isOf(seated.Standing.Name) == false).Standing;
            if (last.Name is null)
            {
                continue;
            }

            var ready = filled
                .Ballot.Standings.Where(standing =>
                    isOf(standing.Name) == true
                    && seating.ObstacleOf(standing.Name, filled.Ballot) is null
                    && filled.Seated.All(seated => !Same(seated.Standing.Name, standing.Name))
                    && seating
                        .Seats()
                        .All(seat =>
                            Same(seat.Standing.Name, last.Name)
                            || seating.Kin(standing.Name, seat.Standing.Name) is null
                        )
                )
                .ToList();
            if (ready.Count > 0 && (ready.Count == 1 || ready[0].Total > ready[1].Total))
            {
                var key = (filled.Ballot.Office.Id, filled.Ballot.Stage);
                var names = _forced.TryGetValue(key, out var found) ? found : _forced[key] = [];
                names.Add(ready[0].Name);
                return true;
            }
        }

        return false;
    }

    // It is kept after the first votes, and still kept when a further election has filled it.
    private bool Keep(int needed, Func<string, bool?> isOf)
    {
        var first = seating
            .Filled.Where(filled => !filled.Ballot.IsAmongMembers && filled.Ballot.Stage == 0)
            .ToList();
        var holders = first
            .SelectMany(filled => filled.Seated)
            .Select(seated => isOf(seated.Standing.Name))
            .ToList();
        var missing = needed - holders.Count(isIn => isIn == true);
        return first.MaxBy(filled => filled.Ballot.Rank) is { Ballot: var lowest }
            && missing > 0
            && !holders.Contains(null)
            && _kept.TryAdd((lowest.Office.Id, lowest.Stage), (missing, isOf));
    }

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal);
}
