namespace GrassrootsDemocracy.Posts.Planning;

// People who are all related to each other, so that each pair is in one such circle at least.
internal static class PlanCliques
{
    public static IEnumerable<int[]> Of(List<(int One, int Other)> pairs, PlanWork work)
    {
        Dictionary<int, HashSet<int>> near = [];
        foreach (var (one, other) in pairs)
        {
            work.Spend(4);
            Near(one).Add(other);
            Near(other).Add(one);
        }

        HashSet<(int, int)> done = [];
        foreach (var (one, other) in pairs.Order())
        {
            if (done.Contains((one, other)))
            {
                continue;
            }

            List<int> clique = [one, other];
            foreach (var third in Near(one).Where(Near(other).Contains).Order())
            {
                work.Spend(4L * clique.Count);
                if (clique.TrueForAll(Near(third).Contains))
                {
                    clique.Add(third);
                }
            }

            clique.Sort();
            work.Spend(2L * clique.Count * clique.Count);
            done.UnionWith(
                clique.SelectMany((low, place) => clique.Skip(place + 1).Select(high => (low, high)))
            );
            yield return [.. clique];
        }

        HashSet<int> Near(int person)
        {
            if (!near.TryGetValue(person, out var found))
            {
                near[person] = found = [];
            }

            return found;
        }
    }
}
