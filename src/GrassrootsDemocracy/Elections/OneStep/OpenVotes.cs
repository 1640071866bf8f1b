namespace GrassrootsDemocracy.Elections.OneStep;

// Whether any reading of ambiguous names and open ballots could change who is in.
internal static class OpenVotes
{
    // Those in stay in at their fewest votes, and nobody outside reaches them, or an empty place, at the most.
    public static bool Matter(
        OneStepOfficeCount count,
        IReadOnlyCollection<string> isIn,
        bool isFull,
        long least,
        long leastAtMost
    )
    {
        var names = isIn.ToHashSet(StringComparer.Ordinal);
        var inside = count.Persons.Where(person => names.Contains(person.Name)).ToList();
        if (inside.Exists(person => person.Least < leastAtMost && person.Least != person.Votes))
        {
            return true;
        }

        if (leastAtMost > least && inside.Exists(person => person.Least < leastAtMost))
        {
            return true;
        }

        var last = inside.Count > 0 ? inside.Min(person => person.Least) : 0;
        var bar = isFull && inside.Count > 0 ? Math.Max(last, least) : least;
        return count.Persons.Any(person =>
            !names.Contains(person.Name)
            && person.Most >= bar
            && (person.Most > person.Votes || inside.Exists(one => one.Least < one.Votes))
        );
    }
}
