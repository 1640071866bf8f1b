using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Who sits by the definition, over all seatings of a small world: nobody sits beside whom he or she may not, and everybody
// outside has a reason in somebody inside. It shares nothing with the way in which the library finds it.
internal static class SeatOracle
{
    // By person and vote 1 in all, -1 in none, 0 in some; whether some way to fill in what is unknown has no seating.
    public static (sbyte[][] Labels, bool HasNone) Decide(SeatWorld world)
    {
        List<List<int[]>> ways = [.. Completed(world).Select(Outcomes)];
        List<int[]> all = [.. ways.SelectMany(way => way)];
        return (Labelled(all, world.People, world.Votes.Length), ways.Exists(way => way.Count == 0));
    }

    // The offices given to members, under everything that the committee can be: whoever is no member has no claim to one, and they are
    // no other seats, so that neither kin nor women matter again.
    public static (sbyte[][] Labels, bool HasNone) DecideHeads(SeatWorld world)
    {
        var (all, hasNone) = (new List<int[]>(), false);
        foreach (var way in Completed(world))
        {
            var committees = Outcomes(way);
            hasNone |= committees.Count == 0;
            foreach (var committee in committees)
            {
                var heads = new SeatDefinition(
                    way.HeadsAmong(committee),
                    new int[world.Heads.Length],
                    IsKept: false
                ).Seatings();
                hasNone |= heads.Count == 0;
                all.AddRange(heads);
            }
        }

        return (Labelled(all, world.People, world.Heads.Length), hasNone);
    }

    private static sbyte[][] Labelled(List<int[]> all, int people, int votes)
    {
        var labels = Enumerable.Range(0, people).Select(_ => new sbyte[votes]).ToArray();
        for (var person = 0; person < people; person++)
        {
            for (var vote = 0; vote < votes; vote++)
            {
                var times = all.Count(seating => seating[person] == vote);
                labels[person][vote] = (sbyte)(
                    times == 0 ? -1
                    : times == all.Count ? 1
                    : 0
                );
            }
        }

        return labels;
    }

    private static IEnumerable<SeatWorld> Completed(SeatWorld world)
    {
        if (Array.IndexOf(world.Woman, null) is var person and >= 0)
        {
            return new bool?[] { true, false }.SelectMany(value =>
                Completed(world with { Woman = Put(world.Woman, person, value) })
            );
        }

        return Array.IndexOf(world.After, null) is var place and >= 0
            ? new SeatFilling?[] { SeatFilling.NextInLine, SeatFilling.StaysEmpty }.SelectMany(value =>
                Completed(world with { After = Put(world.After, place, value) })
            )
            : [world];
    }

    private static T[] Put<T>(T[] values, int place, T value)
    {
        T[] changed = [.. values];
        changed[place] = value;
        return changed;
    }

    // With women: from the votes alone, one reserved place more where it brings more of them, the lowest office first; or
    // as many places kept in the lowest as are missing.
    private static List<int[]> Outcomes(SeatWorld world)
    {
        var none = new int[world.Votes.Length];
        var plain = new SeatDefinition(world, none, IsKept: false).Seatings();
        if (world.Means is not { } means)
        {
            return plain;
        }

        int Women(int[] seating, Func<int, bool>? counts = null) =>
            seating
                .Index()
                .Count(one =>
                    one.Item >= 0 && world.Woman[one.Index] == true && counts?.Invoke(one.Item) != false
                );

        List<int[]> ends = [.. plain.Where(seating => Women(seating) >= world.Least)];
        List<int[]> few = [.. plain.Where(seating => Women(seating) < world.Least)];
        if (means == GuaranteeMeans.LastSeatIsKept)
        {
            var lowest = Enumerable
                .Range(0, none.Length)
                .Where(vote => world.Votes[vote] is { Stage: 0, IsForWomen: false })
                .DefaultIfEmpty(-1)
                .Max();
            var kept = new List<int[]>();
            for (
                var places = 1;
                few.Count > 0 && lowest >= 0 && places <= Math.Min(world.Votes[lowest].Seats, world.Least);
                places++
            )
            {
                kept.AddRange(
                    new SeatDefinition(world, Put(none, lowest, places), IsKept: true)
                        .Seatings()
                        .Where(seating =>
                            Math.Min(
                                world.Votes[lowest].Seats,
                                world.Least
                                    - Women(seating, vote => vote != lowest && world.Votes[vote].Stage == 0)
                            ) == places
                        )
                );
            }

            return [.. ends, .. kept.Count > 0 ? kept : few];
        }

        var order = Enumerable
            .Range(0, none.Length)
            .OrderByDescending(vote => world.Votes[vote].Stage)
            .ThenByDescending(vote => world.Votes[vote].Rank)
            .ToList();
        void Go(int[] reserved, int[] seating)
        {
            var have = Women(seating);
            if (have < world.Least)
            {
                foreach (var vote in order)
                {
                    for (
                        var places = reserved[vote] + 1;
                        places <= Math.Min(world.Votes[vote].Seats, world.Least);
                        places++
                    )
                    {
                        var more = Put(reserved, vote, places);
                        List<int[]> better =
                        [
                            .. new SeatDefinition(world, more, IsKept: false)
                                .Seatings()
                                .Where(other => Women(other) > have),
                        ];
                        better.ForEach(other => Go(more, other));
                        if (better.Count > 0)
                        {
                            return;
                        }
                    }
                }
            }

            ends.Add(seating);
        }

        few.ForEach(seating => Go(none, seating));
        return ends;
    }
}
