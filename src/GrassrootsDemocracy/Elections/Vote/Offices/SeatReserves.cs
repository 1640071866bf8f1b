namespace GrassrootsDemocracy.Elections.Vote.Offices;

// The ways to reserve places on ballots for the groups that are guaranteed seats.
internal sealed class SeatReserves(SeatQuestion question, Guarantee?[] guarantees)
{
    // The most ways that are looked at.
    public const int Most = 64;

    // The lowest office that anybody can hold, in its first vote.
    public Ballot? Lowest =>
        question
            .Ballots.Where(ballot => ballot.Stage == 0 && !ballot.Office.IsForWomen)
            .MaxBy(ballot => ballot.Rank);

    // One more place, or as many as it takes, in the lowest office first, and in the last vote for it.
    public IEnumerable<Dictionary<(Ballot, int), int>> Raised(
        Dictionary<(Ballot, int), int> way,
        int group,
        Guarantee guarantee
    )
    {
        foreach (var ballot in Raisable(guarantee.Means))
        {
            var most = Math.Min(ballot.Seats, guarantee.Least);
            for (var places = way.GetValueOrDefault((ballot, group)) + 1; places <= most; places++)
            {
                yield return new(way) { [(ballot, group)] = places };
            }
        }
    }

    private IEnumerable<Ballot> Raisable(GuaranteeMeans means) =>
        means switch
        {
            GuaranteeMeans.TakesLastSeat => question
                .Ballots.OrderByDescending(ballot => ballot.Stage)
                .ThenByDescending(ballot => ballot.Rank),
            GuaranteeMeans.LastSeatIsKept when Lowest is { } lowest => [lowest],
            _ => [],
        };

    // Every way to reserve places that may come up, at most one more than the limit.
    public List<Dictionary<(Ballot, int), int>> All()
    {
        List<Dictionary<(Ballot, int), int>> ways =
        [
            [],
        ];
        for (var group = 0; group < 2; group++)
        {
            if (guarantees[group] is not { } guarantee)
            {
                continue;
            }

            var seen = new HashSet<string>(ways.Select(Key), StringComparer.Ordinal);
            for (var at = 0; at < ways.Count && ways.Count <= Most; at++)
            {
                ways.AddRange(Raised(ways[at], group, guarantee).Where(way => seen.Add(Key(way))));
            }
        }

        return [.. ways.Take(Most + 1)];
    }

    public bool[] Kept(Dictionary<(Ballot, int), int> way) =>
        [
            .. Enumerable
                .Range(0, 2)
                .Select(group =>
                    guarantees[group]?.Means == GuaranteeMeans.LastSeatIsKept
                    && way.Keys.Any(key => key.Item2 == group)
                ),
        ];

    public string Key(Dictionary<(Ballot, int), int> way) =>
        string.Join(
            ',',
            question.Ballots.SelectMany(ballot =>
                new[] { way.GetValueOrDefault((ballot, 0)), way.GetValueOrDefault((ballot, 1)) }
            )
        );
}
