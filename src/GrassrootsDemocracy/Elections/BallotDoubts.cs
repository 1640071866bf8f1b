namespace GrassrootsDemocracy.Elections;

// All ballots of a count that can be read in several ways, with the open questions of law that they take.
internal sealed record BallotDoubts(
    ValueList<BallotsInDoubt> Ballots,
    ValueList<(OpenLaw Law, int Answers, DoubtWords About)> Laws
)
{
    // Those among the invalid ballots of a reason whose readings are here.
    public long OverMarked { get; init; }

    public long Repeated { get; init; }

    public long Contradictory { get; init; }

    public Extent Of(int? place)
    {
        var (least, most) = (0L, 0L);
        foreach (var some in Ballots)
        {
            var of = some.Of(place);
            (least, most) = (checked(least + of.Least), checked(most + of.Most));
        }

        return new(least, most);
    }

    // A law is one token. What hangs on one law alone is added with its answer; where several meet on a ballot, or a name on
    // it means one of several people, each ballot is a token whose readings are tied to the answers they take.
    public void AddTo(
        VoteRow row,
        IReadOnlyList<int> asked,
        int? valid,
        Dictionary<(OpenLaw Law, int Answer), int> answers
    )
    {
        foreach (var (law, count, about) in Laws)
        {
            var first = row.Add(1);
            var readings = new List<Addition[]> { Own(law, 0) };
            answers[(law, 0)] = first;
            for (var answer = 1; answer < count; answer++)
            {
                answers[(law, answer)] = row.Add();
                readings.Add([new(first, -1), new(answers[(law, answer)], 1), .. Own(law, answer)]);
            }

            row.Add(new Doubt(1, [.. readings]) { About = about });
        }

        foreach (var some in Ballots.Where(some => AloneOf(some) is null))
        {
            Tie(some);
        }

        Addition[] Own(OpenLaw law, int answer) =>
            [
                .. Ballots
                    .Where(some => AloneOf(some) == law)
                    .SelectMany(some =>
                        Additions(
                            some.Readings.First(reading => reading.Under[0].Answer == answer),
                            some.Ballots
                        )
                    ),
            ];

        void Tie(BallotsInDoubt some)
        {
            var tokens = new Dictionary<(OpenLaw, int), int>();
            var readings = new List<Addition[]>();
            foreach (var reading in some.Readings)
            {
                var additions = Additions(reading, 1).ToList();
                foreach (var under in reading.Under)
                {
                    // Whether blank ballots are valid is nothing where the valid ones are no whole.
                    if (!answers.TryGetValue(under, out var isSo))
                    {
                        continue;
                    }

                    if (!tokens.TryGetValue(under, out var number))
                    {
                        tokens[under] = number = row.Add();
                        row.Never(number, isSo, some.Ballots);
                    }

                    additions.Add(new(number, 1));
                }

                readings.Add([.. additions]);
            }

            row.Add(new Doubt(some.Ballots, [.. readings]) { About = some.About });
        }

        IEnumerable<Addition> Additions(BallotReading reading, long times)
        {
            foreach (var (place, of) in reading.Votes)
            {
                if (Index(place) is >= 0 and var number)
                {
                    yield return new(number, of * times);
                }
            }

            if (valid is { } whole && reading.Valid != 0)
            {
                yield return new(whole, reading.Valid * times);
            }
        }

        int Index(int place)
        {
            for (var i = 0; i < asked.Count; i++)
            {
                if (asked[i] == place)
                {
                    return i;
                }
            }

            return -1;
        }
    }

    // The law that alone says what such ballots are.
    private static OpenLaw? AloneOf(BallotsInDoubt some) =>
        some.Readings[0].Under is [var first]
        && some.Readings.All(reading => reading.Under is [{ Law: not OpenLaw.Blank }])
        && some.Readings.Select(reading => reading.Under).Distinct().Count() == some.Readings.Count
            ? first.Law
            : null;
}
