namespace GrassrootsDemocracy.Voting.Deciding;

// Where a number of places ends in a ranking: who is in for certain, and who is tied for the places that are left.
internal readonly record struct CutOff(int In, int Tied, int PlacesLeft)
{
    // The ranking has the best first; whoever is equal to both the last one in and the first one out is tied.
    public static CutOff Of<T>(IReadOnlyList<T> ranking, long places, Func<T, T, bool> areEqual)
    {
        if (places >= ranking.Count || places <= 0)
        {
            return new((int)Math.Clamp(places, 0, ranking.Count), 0, 0);
        }

        var last = (int)places - 1;
        if (!areEqual(ranking[last], ranking[last + 1]))
        {
            return new(last + 1, 0, 0);
        }

        var (first, end) = (last, last + 1);
        while (first > 0 && areEqual(ranking[first - 1], ranking[last]))
        {
            first--;
        }

        while (end < ranking.Count && areEqual(ranking[end], ranking[last]))
        {
            end++;
        }

        return new(first, end - first, last + 1 - first);
    }
}
