namespace GrassrootsDemocracy.Liaison;

/// <summary>How the links of a kind are spread over those who are responsible, on a day.</summary>
public sealed class Load
{
    private readonly Degrees _degrees;

    internal Load(LinkKind kind, Degrees degrees)
    {
        _degrees = degrees;
        Kind = kind;
        var least = int.MaxValue;
        foreach (var (start, end) in degrees.FromStretches)
        {
            Bearers += end - start;
            foreach (var count in degrees.Out.AsSpan(start - degrees.FirstFrom, end - start))
            {
                Links += count;
                Most = Math.Max(Most, count);
                least = Math.Min(least, count);
            }
        }

        Least = Bearers == 0 ? 0 : least;
    }

    /// <summary>Gets the kind of link.</summary>
    public LinkKind Kind { get; }

    /// <summary>Gets how many there are who can be responsible.</summary>
    public int Bearers { get; }

    /// <summary>Gets how many links they have together.</summary>
    public long Links { get; }

    /// <summary>Gets the fewest links of one of them.</summary>
    public int Least { get; }

    /// <summary>Gets the most links of one of them.</summary>
    public int Most { get; }

    /// <summary>Gets the difference of the most and the fewest.</summary>
    public int Spread => Most - Least;

    /// <summary>Gets the numbers of all who have the most links, in ascending order.</summary>
    public ValueList<int> MostLoaded => [.. People().Where(person => LinksOf(person) == Most)];

    /// <summary>Gets the numbers of all who have the fewest links, in ascending order.</summary>
    public ValueList<int> LeastLoaded => [.. People().Where(person => LinksOf(person) == Least)];

    /// <summary>Counts the links of somebody.</summary>
    /// <param name="person">The number.</param>
    /// <returns>How many they are; zero for who cannot be responsible.</returns>
    public int LinksOf(int person) =>
        person >= _degrees.FirstFrom && person - _degrees.FirstFrom < _degrees.Out.Length
            ? _degrees.Out[person - _degrees.FirstFrom]
            : 0;

    internal IEnumerable<int> People() =>
        _degrees.FromStretches.SelectMany(stretch =>
            Enumerable.Range(stretch.Start, stretch.End - stretch.Start)
        );
}
