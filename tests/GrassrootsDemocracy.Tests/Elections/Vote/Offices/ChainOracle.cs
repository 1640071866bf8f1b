namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// Who holds what in a small world, found another way: of all ways to seat people, the one that the text describes. Three
// offices of one seat each, the higher kept, the next in line moving up, relatives kept apart by office and then votes.
internal static class ChainOracle
{
    private static readonly int[][] Seatings = [.. AllSeatings(3, 3)];

    // votes[office][person]; needed for a seat; who may be voted for; pairs of relatives. Null when equal votes decide.
    public static int[]? Holders(int[][] votes, int needed, bool[][] stands, (int, int)[] kin)
    {
        var best = Seatings.Where(seating => Fits(seating, votes, needed, stands, kin)).ToList();
        var highest = best.Select(seating => Rank(seating, votes))
            .Aggregate((one, other) => Compare(one, other) >= 0 ? one : other);
        return best.Where(seating => Compare(Rank(seating, votes), highest) == 0).ToList() is [var only]
            ? only
            : null;
    }

    // Every person or nobody (-1) in every office, nobody in two.
    private static IEnumerable<int[]> AllSeatings(int offices, int people) =>
        offices == 0
            ?
            [
                [],
            ]
            : AllSeatings(offices - 1, people)
                .SelectMany(upper =>
                    Enumerable
                        .Range(-1, people + 1)
                        .Where(person => person < 0 || !upper.Contains(person))
                        .Select(person => upper.Append(person).ToArray())
                );

    private static bool Fits(int[] seating, int[][] votes, int needed, bool[][] stands, (int, int)[] kin) =>
        seating
            .Index()
            .All(seat =>
                seat.Item < 0 || (stands[seat.Index][seat.Item] && votes[seat.Index][seat.Item] >= needed)
            ) && kin.All(pair => !(seating.Contains(pair.Item1) && seating.Contains(pair.Item2)));

    // From the highest office down: rather somebody than nobody, and rather more votes than fewer.
    private static int[] Rank(int[] seating, int[][] votes) =>
        [.. seating.Select((person, office) => person < 0 ? -1 : votes[office][person])];

    private static int Compare(int[] left, int[] right) =>
        left.Zip(right, (one, other) => one.CompareTo(other)).FirstOrDefault(order => order != 0);
}
