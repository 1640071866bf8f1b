namespace GrassrootsDemocracy.Benchmarks.Data;

/// <summary>The same ballots as masks and as people usually hold them: a list of names each.</summary>
internal sealed class NamedBallots
{
    public const int Seats = 5;
    private const int Candidates = 8;

    public NamedBallots(int count)
    {
        Masks = Ballots.Masks<byte>(count, Candidates, Seats);
        Lists = [.. Masks.Select(Names)];
    }

    public static string[] Printed { get; } =
    ["Zhang Wei", "Wang Fang", "Li Na", "Liu Yang", "Chen Jing", "Yang Lei", "Zhao Min", "Huang Tao"];

    public byte[] Masks { get; }

    public List<string>[] Lists { get; }

    /// <summary>Counts as the shortest of LINQ does.</summary>
    public Dictionary<string, int> ByLinq() =>
        Lists
            .Where(ballot => ballot.Count <= Seats)
            .SelectMany(ballot => ballot)
            .CountBy(name => name, StringComparer.Ordinal)
            .ToDictionary(StringComparer.Ordinal);

    /// <summary>Counts as LINQ did before CountBy.</summary>
    public Dictionary<string, int> ByGrouping() =>
        Lists
            .Where(ballot => ballot.Count <= Seats)
            .SelectMany(ballot => ballot)
            .GroupBy(name => name, StringComparer.Ordinal)
            .ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);

    /// <summary>Counts as a loop over a dictionary does.</summary>
    public Dictionary<string, int> ByDictionary()
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var ballot in Lists)
        {
            if (ballot.Count > Seats)
            {
                continue;
            }

            foreach (var name in ballot)
            {
                votes[name] = votes.GetValueOrDefault(name) + 1;
            }
        }

        return votes;
    }

    private static List<string> Names(byte mask) =>
        [.. Printed.Where((_, place) => ((mask >> place) & 1) != 0)];
}
