namespace GrassrootsDemocracy.Elections.Vote.PublishedResults;

// Names that look alike may be of one person: each way to put them together is a notice of its own.
internal static class PublishedNames
{
    // Each way is a whole audit; of more nothing is said of those names.
    private const int MostWays = 16;

    // Every way but the one in which all are different people; null where there are too many. Each with whose name stands for whose.
    public static List<Dictionary<string, string>>? Ways(PublishedVote facts)
    {
        List<Dictionary<string, string>> ways = [new(StringComparer.Ordinal)];
        foreach (var alike in facts.IsRecall ? [] : Alike(facts))
        {
            ways = [.. ways.SelectMany(way => Put(alike, way)).Take(MostWays + 1)];
            if (ways.Count > MostWays)
            {
                return null;
            }
        }

        return
        [
            .. ways.Where(way =>
                way.Any(one => !string.Equals(one.Key, one.Value, StringComparison.Ordinal))
            ),
        ];
    }

    public static ValueList<ValueList<string>> Alike(PublishedVote facts) =>
        LookAlikes.Among(facts.Contests.SelectMany(contest => contest.Named.Select(one => one.Name)));

    // The notice with those put together; null where they were chosen apart.
    public static PublishedVote? Joined(PublishedVote facts, Dictionary<string, string> way)
    {
        var contests = facts.Contests.Select(contest => Joined(contest, way)).ToList();
        return contests.Exists(contest =>
            contest.Chosen is { } chosen && chosen.Distinct(StringComparer.Ordinal).Count() < chosen.Count
        )
            ? null
            : facts with
            {
                Contests = [.. contests],
            };
    }

    private static PublishedContest Joined(PublishedContest contest, Dictionary<string, string> way) =>
        contest with
        {
            Votes =
            [
                .. contest
                    .Votes.GroupBy(
                        one => way.GetValueOrDefault(one.Name, one.Name),
                        one => one.Votes,
                        StringComparer.Ordinal
                    )
                    .Select(one => new PublishedVotes(one.Key, one.Aggregate(Sum))),
            ],
            Chosen = contest.Chosen is { } chosen
                ? [.. chosen.Select(name => way.GetValueOrDefault(name, name))]
                : null,
        };

    private static CountRange? Sum(CountRange? one, CountRange? other) =>
        one is { } left && other is { } right
            ? new(Sum(left.Least, right.Least), Sum(left.Most, right.Most))
            : null;

    private static long Sum(long one, long other) =>
        one > long.MaxValue - other ? long.MaxValue : one + other;

    // One name after the other: a person of its own, or one with whom all names so far look like it.
    private static IEnumerable<Dictionary<string, string>> Put(
        ValueList<string> alike,
        Dictionary<string, string> before
    )
    {
        IEnumerable<Dictionary<string, string>> ways = [before];
        foreach (var name in alike)
        {
            ways = ways.SelectMany(way =>
                way.Where(one => alike.Contains(one.Key, StringComparer.Ordinal))
                    .GroupBy(one => one.Value, one => one.Key, StringComparer.Ordinal)
                    .Where(person => person.All(other => LookAlikes.Are(name, other)))
                    .Select(person => person.Key)
                    .Prepend(name)
                    .Select(person => new Dictionary<string, string>(way, StringComparer.Ordinal)
                    {
                        [name] = person,
                    })
            );
        }

        return ways;
    }
}
