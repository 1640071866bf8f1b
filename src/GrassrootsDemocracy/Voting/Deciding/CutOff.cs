using System.Runtime.InteropServices;

namespace GrassrootsDemocracy.Voting.Deciding;

// Where a number of places ends in a ranking: who is in for certain, and who is tied for the places that are left.
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CutOff(int In, int Tied, int PlacesLeft)
{
    // The most first; whoever is equal to both the last one in and the first one out is tied.
    public static CutOff Of(ReadOnlySpan<long> votes, long places)
    {
        if (places >= votes.Length || places <= 0)
        {
            return new((int)Math.Clamp(places, 0, votes.Length), 0, 0);
        }

        var last = (int)places - 1;
        var edge = votes[last];
        if (votes[last + 1] < edge)
        {
            return new(last + 1, 0, 0);
        }

        var first = votes.IndexOf(edge);
        return new(first, votes.LastIndexOf(edge) + 1 - first, last + 1 - first);
    }

    // Who is not ranked is out.
    public SeatState StateOf(int rank) =>
        rank < 0 || rank >= In + Tied ? SeatState.Out
        : rank < In ? SeatState.In
        : SeatState.Tied;

    // Those who are tied, by name; nobody where there is no tie.
    public Tie? TieOf<T>(IReadOnlyList<T> ranking, Func<T, string> name, long? votes)
    {
        var first = In;
        return Tied == 0
            ? null
            : new([.. Enumerable.Range(first, Tied).Select(rank => name(ranking[rank]))], PlacesLeft, votes);
    }
}
