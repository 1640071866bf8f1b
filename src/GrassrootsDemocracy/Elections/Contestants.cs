namespace GrassrootsDemocracy.Elections;

// Everybody who can have votes: the printed names, then the names that voters wrote unless a norm forbids it.
internal readonly ref struct Contestants(ElectionRules rules, ElectionRecord record)
{
    private readonly Tally _tally = record.Tally;
    private readonly int _printed = record.Tally.Paper.Options.Count;
    private readonly ReadOnlySpan<WriteIn> _written = MayBeWritten(rules, record)
        ? Written(record.Tally)
        : [];

    public int Count => _printed + _written.Length;

    public int Printed => _printed;

    public string Name(int index) =>
        index < _printed ? _tally.Paper.Options[index] : _written[index - _printed].Name;

    public long Votes(int index) => index < _printed ? _tally.For(index) : _written[index - _printed].Votes;

    // A runoff is among the tied and nobody else.
    public static bool MayBeWritten(ElectionRules rules, ElectionRecord record) =>
        rules.WriteIns.Norm?.Value != WriteInRule.Forbidden && record.Contest.Round != ElectionRound.Runoff;

    public IReadOnlyList<string> Names()
    {
        var names = new string[Count];
        for (var i = 0; i < names.Length; i++)
        {
            names[i] = Name(i);
        }

        return names;
    }

    // Everybody, those with the most votes first; equal votes by name, a printed one before the same one written.
    public (int Index, long Votes)[] Standing()
    {
        var names = Names();
        var standing = new (int Index, long Votes)[Count];
        for (var i = 0; i < standing.Length; i++)
        {
            standing[i] = (i, Votes(i));
        }

        standing
            .AsSpan()
            .Sort(
                (left, right) =>
                {
                    var order = right.Votes.CompareTo(left.Votes);
                    order = order != 0 ? order : string.CompareOrdinal(names[left.Index], names[right.Index]);
                    return order != 0 ? order : left.Index.CompareTo(right.Index);
                }
            );
        return standing;
    }

    // Whoever is named only on ballots that may count is one of them, as yet without votes.
    private static ReadOnlySpan<WriteIn> Written(Tally tally)
    {
        var known = tally.WriteIns;
        return tally.Notes.Hanging.Count == 0
            ? known.AsSpan()
            : known
                .Concat(
                    tally
                        .Notes.Hanging.SelectMany(one => one.Tally.WriteIns)
                        .Select(one => one.Name)
                        .Except(known.Select(one => one.Name), StringComparer.Ordinal)
                        .Order(StringComparer.Ordinal)
                        .Select(WriteIn.Nobodys)
                )
                .ToArray();
    }

    // The votes that are enough, the most first; the room is for everybody's.
    public ReadOnlySpan<long> WithAtLeast(long needed, Span<long> room)
    {
        _tally.VotesTo(room[.._printed]);
        for (var i = 0; i < _written.Length; i++)
        {
            room[_printed + i] = _written[i].Votes;
        }

        var found = 0;
        foreach (var votes in room)
        {
            if (votes >= needed)
            {
                room[found++] = votes;
            }
        }

        var enough = room[..found];
        enough.Sort();
        enough.Reverse();
        return enough;
    }
}
