namespace GrassrootsDemocracy.Posts.Planning;

// Circles of people who are all related to each other, so that any two relatives are in one of them at least.
internal static class PlanCliques
{
    // To look whether two are related takes as long as so many looks at a term.
    private const long Looking = 4;

    // Of each group all are alike: of one kin, to which everybody else is the same. Kins says by whom a person's relatives are told.
    public static IEnumerable<int[]> Of<TKey>(
        IEnumerable<IGrouping<TKey, int>> alike,
        Func<int, IEnumerable<PlanKin>> kins,
        Func<int, int, bool> areRelated,
        PlanWork work
    )
    {
        var nodes = alike.SelectMany(group => Nodes([.. group], areRelated)).ToArray();
        var near = Near(nodes, kins, areRelated, work);
        HashSet<(int, int)> done = [];
        for (var one = 0; one < nodes.Length; one++)
        {
            foreach (var other in near[one].Where(other => other > one && !done.Contains((one, other))))
            {
                List<int> clique = [one, other];
                foreach (var third in near[one].Where(third => Has(near[other], third)))
                {
                    work.Build(Looking * clique.Count);
                    if (clique.TrueForAll(each => Has(near[third], each)))
                    {
                        clique.Add(third);
                    }
                }

                clique.Sort();
                work.Build(Looking * clique.Count * clique.Count);
                done.UnionWith(
                    clique.SelectMany((low, place) => clique.Skip(place + 1).Select(high => (low, high)))
                );
                yield return [.. clique.SelectMany(node => nodes[node]).Order()];
            }

            if (near[one].Count == 0 && nodes[one].Length > 1)
            {
                yield return nodes[one];
            }
        }
    }

    // Those who are related to each other are looked at as one.
    private static IEnumerable<int[]> Nodes(int[] alike, Func<int, int, bool> areRelated) =>
        alike is [var one, var other, ..] && areRelated(one, other)
            ? [alike]
            : alike.Select(person => (int[])[person]);

    // By node those that it is related to, in their order.
    private static List<int>[] Near(
        int[][] nodes,
        Func<int, IEnumerable<PlanKin>> kins,
        Func<int, int, bool> areRelated,
        PlanWork work
    )
    {
        var near = (List<int>[])[.. nodes.Select(_ => new List<int>())];
        Dictionary<int, List<int>> ofKin = [];
        for (var node = 0; node < nodes.Length; node++)
        {
            var person = nodes[node][0];
            HashSet<int> kinsNear = [];
            foreach (var kin in kins(person))
            {
                kinsNear.UnionWith(kin.Near(kin.Of(person)));
            }

            // Whoever comes later finds whoever came before.
            work.Build(1 + kinsNear.Count);
            foreach (var kin in kinsNear)
            {
                foreach (var other in ofKin.GetValueOrDefault(kin, []))
                {
                    work.Build(Looking);
                    if (areRelated(nodes[other][0], person))
                    {
                        near[node].Add(other);
                        near[other].Add(node);
                    }
                }
            }

            near[node].Sort();
            if (kins(person).FirstOrDefault()?.Of(person) is { } own)
            {
                if (!ofKin.TryGetValue(own, out var those))
                {
                    ofKin[own] = those = [];
                }

                those.Add(node);
            }
        }

        return near;
    }

    private static bool Has(List<int> sorted, int node) => sorted.BinarySearch(node) >= 0;
}
