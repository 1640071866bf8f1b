namespace GrassrootsDemocracy.Tests.Elections.Before.Proxies;

// What each grant is worth by the texts, over everything that may be true of what is not known: every set of grants that could
// stand is tried against the sentences of the text. It shares nothing with the way in which the library finds it.
internal static class ProxyOracle
{
    // By grant 1 in every way, -1 in none, 0 in some; by holder whether the number is within the cap, likewise.
    public static (int[] Grants, int[] Holders) Decide(ProxyWorld world)
    {
        var grants = new (bool Some, bool Not)[world.Grants.Length];
        var holders = new (bool Within, bool Over)[ProxyWorld.People];
        foreach (var complete in Completed(world))
        {
            var isPossible = false;
            foreach (var (stands, counts) in Outcomes(complete))
            {
                isPossible = true;
                for (var i = 0; i < grants.Length; i++)
                {
                    var holds =
                        IsGood(complete, complete.Grants[i])
                        && stands.Contains((complete.Grants[i].Principal, complete.Grants[i].Holder));
                    grants[i] = (grants[i].Some || holds, grants[i].Not || !holds);
                }

                for (var person = 0; person < holders.Length; person++)
                {
                    var isWithin = counts[person] <= (complete.Text.Cap ?? 1);
                    holders[person] = (
                        holders[person].Within || isWithin || complete.Text.Cap is null,
                        holders[person].Over || !isWithin
                    );
                }
            }

            // Where each would fall by another nobody can say.
            for (var i = 0; !isPossible && i < grants.Length; i++)
            {
                var isGood = IsGood(complete, complete.Grants[i]);
                grants[i] = (grants[i].Some || isGood, true);
            }
        }

        return (
            [
                .. grants.Select(of =>
                    of is (true, false) ? 1
                    : of is (false, true) ? -1
                    : 0
                ),
            ],
            [
                .. holders.Select(of =>
                    of is (true, false) ? 1
                    : of is (false, true) ? -1
                    : 0
                ),
            ]
        );
    }

    // Whether somebody's vote could come back to him or her, or one given twice may fall by the cap of one of the two: no text
    // says which comes first.
    public static bool HasNoOrder(ProxyWorld world)
    {
        if (
            (world.Text.EarliestStand is not null || world.Text.Cap < 3)
            && world
                .Grants.GroupBy(grant => grant.Principal)
                .Any(of => of.DistinctBy(grant => grant.Holder).Count() > 1)
        )
        {
            return true;
        }

        var left = world.Grants.Where(grant => grant.Principal != grant.Holder).ToList();
        while (left.RemoveAll(grant => left.TrueForAll(other => other.Principal != grant.Holder)) > 0)
        {
            // Whoever is left passes it on to somebody who is left.
        }

        return left.Count > 0;
    }

    private static IEnumerable<ProxyWorld> Completed(ProxyWorld world)
    {
        bool?[] both = [true, false];
        if (world.Text.MayBePassedOn is null && !world.Text.HoldersMayNotGrant)
        {
            return both.SelectMany(value =>
                Completed(world with { Text = world.Text with { MayBePassedOn = value } })
            );
        }

        if (world.Text.CandidatesMayHold is null)
        {
            return both.SelectMany(value =>
                Completed(world with { Text = world.Text with { CandidatesMayHold = value } })
            );
        }

        if (world.OnRoll is null || world.Stands is null)
        {
            // Only people of a grant matter, as holders or on both sides.
            var who = world
                .Grants.SelectMany(grant =>
                    world.OnRoll is null ? [grant.Principal, grant.Holder] : new[] { grant.Holder }
                )
                .Distinct()
                .ToList();
            return Enumerable
                .Range(
                    0,
                    world.OnRoll is not null && world.Text.CandidatesMayHold == true ? 1 : 1 << who.Count
                )
                .Select(mask =>
                    Enumerable
                        .Range(0, ProxyWorld.People)
                        .Select(person => who.IndexOf(person) is var at and >= 0 && (mask >> at & 1) == 1)
                        .ToArray()
                )
                .SelectMany(people =>
                    Completed(
                        world.OnRoll is null ? world with { OnRoll = people } : world with { Stands = people }
                    )
                );
        }

        if (world.Related is null)
        {
            // Only pairs of a grant matter, and each by itself.
            var pairs = world.Grants.Select(grant => (grant.Principal, grant.Holder)).Distinct().ToList();
            return Enumerable
                .Range(0, world.Text.IsForRelatives ? 1 << pairs.Count : 1)
                .SelectMany(mask =>
                    Completed(
                        world with
                        {
                            Related =
                            [
                                .. Enumerable
                                    .Range(0, ProxyWorld.People)
                                    .Select(one =>
                                        Enumerable
                                            .Range(0, ProxyWorld.People)
                                            .Select(other =>
                                                pairs.IndexOf((one, other)) is var at and >= 0
                                                && (mask >> at & 1) == 1
                                            )
                                            .ToArray()
                                    ),
                            ],
                        }
                    )
                );
        }

        for (var i = 0; i < world.Grants.Length; i++)
        {
            var ways = Completed(world.Text, world.Grants[i]);
            if (ways.Count > 1)
            {
                var place = i;
                return ways.SelectMany(way =>
                    Completed(
                        world with
                        {
                            Grants = [.. world.Grants.Select((old, at) => at == place ? way : old)],
                        }
                    )
                );
            }
        }

        return [world];
    }

    // The ways of the first fact that is not known and that the text asks for.
    private static List<ProxyWorldGrant> Completed(ProxyText text, ProxyWorldGrant grant)
    {
        bool?[] both = [true, false];
        if (grant.Away is null)
        {
            return [.. both.Select(value => grant with { Away = value })];
        }

        if (text.HasSpecialReason && grant.Special is null)
        {
            return [.. both.Select(value => grant with { Special = value })];
        }

        if (grant.Written is null)
        {
            return [.. both.Select(value => grant with { Written = value })];
        }

        if (Array.IndexOf(grant.Further, null, 0, text.Further) is var at and >= 0)
        {
            return
            [
                .. both.Select(value =>
                    grant with
                    {
                        Further = [.. grant.Further.Select((old, place) => place == at ? value : old)],
                    }
                ),
            ];
        }

        if (text.VoidUnlessPublished && grant.Published is null)
        {
            return [grant with { Published = 0 }, grant with { Published = 2 }];
        }

        return grant.Asked is null && (text.AskedBefore is not null || text.EarliestStand == true)
            ?
            [
                .. Enumerable
                    .Range(0, 10)
                    .Where(days => text.EarliestStand == true || days is 0 or 9)
                    .Select(days => grant with { Asked = days }),
            ]
            : [grant];
    }

    // By itself: in writing, for a reason, to a voter who may hold, in time.
    private static bool IsGood(ProxyWorld world, ProxyWorldGrant grant) =>
        grant.Principal != grant.Holder
        && world.OnRoll![grant.Principal]
        && world.OnRoll[grant.Holder]
        && (!world.Text.IsForRelatives || world.Related![grant.Principal][grant.Holder])
        && (grant.Away == true || (world.Text.HasSpecialReason && grant.Special == true))
        && grant.Written == true
        && grant.Further.Take(world.Text.Further).All(fact => fact == true)
        && (world.Text.AskedBefore is not { } asked || grant.Asked >= asked)
        && (!world.Text.VoidUnlessPublished || grant.Published >= world.Text.PublishedBefore)
        && (world.Text.CandidatesMayHold == true || !world.Stands![grant.Holder]);

    // Every set of mandates that can stand together, with how many each person votes for before the cap.
    private static IEnumerable<(HashSet<(int, int)> Stands, int[] Counts)> Outcomes(ProxyWorld world)
    {
        var good = world
            .Grants.Where(grant => IsGood(world, grant))
            .GroupBy(grant => (grant.Principal, grant.Holder))
            .Select(copies =>
                (copies.Key.Principal, copies.Key.Holder, Asked: copies.Max(copy => copy.Asked))
            )
            .ToList();
        var isPassedOn = world.Text.MayBePassedOn == true && !world.Text.HoldersMayNotGrant;
        for (var mask = 0; mask < 1 << good.Count; mask++)
        {
            var stand = Of(good, mask);
            var free = good.Where(grant =>
                    isPassedOn
                    || (
                        world.Text.HoldersMayNotGrant
                            ? stand.All(other => other.Holder != grant.Principal)
                            : stand.All(other => other.Principal != grant.Holder)
                    )
                )
                .ToList();
            for (var choice = 0; choice < 1 << free.Count; choice++)
            {
                var chosen = Of(free, choice);

                // One vote each: of several that do not fall by the cap one or none, of one that one.
                var isChoice = free.GroupBy(grant => grant.Principal)
                    .All(of =>
                    {
                        var live = of.Where(grant => !chosen.Contains(grant) || stand.Contains(grant))
                            .ToList();
                        var counted = live.Count(chosen.Contains);
                        return counted <= 1 && (live.Count != 1 || counted == 1);
                    });
                if (!isChoice)
                {
                    continue;
                }

                var votes = chosen
                    .Select(grant =>
                        (Grant: grant, Voter: isPassedOn ? EndOf(grant.Holder, chosen) : grant.Holder)
                    )
                    .Where(vote => vote.Voter >= 0)
                    .ToList();
                if (
                    stand.TrueForAll(grant => votes.Exists(vote => vote.Grant == grant))
                    && votes
                        .GroupBy(vote => vote.Voter)
                        .All(of => IsWithin(world.Text, [.. of.Select(vote => vote.Grant)], stand))
                )
                {
                    var counts = new int[ProxyWorld.People];
                    foreach (
                        var (grant, voter) in votes.DistinctBy(vote => (vote.Grant.Principal, vote.Voter))
                    )
                    {
                        counts[voter]++;
                    }

                    yield return ([.. stand.Select(grant => (grant.Principal, grant.Holder))], counts);
                }
            }
        }
    }

    private static List<(int Principal, int Holder, int? Asked)> Of(
        List<(int Principal, int Holder, int? Asked)> all,
        int mask
    ) => [.. all.Where((_, i) => (mask >> i & 1) == 1)];

    private static int EndOf(int holder, List<(int Principal, int Holder, int? Asked)> chosen)
    {
        for (var steps = 0; steps <= chosen.Count; steps++)
        {
            var next = chosen.FindIndex(grant => grant.Principal == holder);
            if (next < 0)
            {
                return holder;
            }

            holder = chosen[next].Holder;
        }

        return -1;
    }

    // Whether just these of one holder's stand: all within the cap; above it none, the earliest, or whichever where nobody says.
    private static bool IsWithin(
        ProxyText text,
        List<(int Principal, int Holder, int? Asked)> held,
        List<(int Principal, int Holder, int? Asked)> stand
    )
    {
        List<(int Principal, int Holder, int? Asked)> left = [.. held.Where(stand.Contains)];
        if (held.DistinctBy(grant => grant.Principal).Count() <= (text.Cap ?? 1))
        {
            return left.Count == held.Count;
        }

        if (text.Cap == 0)
        {
            return left.Count == 0;
        }

        return text.EarliestStand switch
        {
            null => true,
            false => left.Count == 0,
            true => left.Count == text.Cap
                && left.TrueForAll(grant => held.Except(left).All(other => other.Asked <= grant.Asked)),
        };
    }
}
