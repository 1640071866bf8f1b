namespace GrassrootsDemocracy.Posts.Planning;

// Who hangs together through pairs of people.
internal static class PlanFamilies
{
    // The pairs of each family, in the order of their first members.
    public static IEnumerable<IGrouping<int, (int One, int Other)>> Of(
        int people,
        IReadOnlyCollection<(int One, int Other)> pairs
    )
    {
        int[] first = [.. Enumerable.Range(0, people)];
        foreach (var (one, other) in pairs)
        {
            var (low, high) = (First(one), First(other));
            first[Math.Max(low, high)] = Math.Min(low, high);
        }

        return pairs.GroupBy(pair => First(pair.One)).OrderBy(family => family.Key);

        int First(int person)
        {
            while (first[person] != person)
            {
                person = first[person] = first[first[person]];
            }

            return person;
        }
    }
}
