namespace GrassrootsDemocracy.Liaison;

/// <summary>Whom links of a kind reach on a day, and whom nobody reaches.</summary>
/// <remarks>The covered and the uncovered are always all.</remarks>
public sealed class Coverage
{
    private readonly LiaisonNetwork _network;
    private readonly Degrees _degrees;

    internal Coverage(LiaisonNetwork network, LinkKind kind, Degrees degrees)
    {
        _network = network;
        _degrees = degrees;
        Kind = kind;
        foreach (var (start, end) in degrees.ToStretches)
        {
            All += end - start;
            Covered += degrees.Reached(start, end);
        }
    }

    /// <summary>Gets the kind of link.</summary>
    public LinkKind Kind { get; }

    /// <summary>Gets how many there are to be reached.</summary>
    public int All { get; }

    /// <summary>Gets how many somebody is responsible for.</summary>
    public int Covered { get; }

    /// <summary>Gets the numbers of those whom nobody reaches, in ascending order.</summary>
    public ValueList<int> Uncovered => [.. People().Where(person => LinksOf(person) == 0)];

    /// <summary>Gets the coverage of each unit, in the order of their names; that without a unit first.</summary>
    public ValueList<UnitCoverage> ByUnit =>
        [
            .. People()
                .GroupBy(_network.UnitOf, StringComparer.Ordinal)
                .OrderBy(unit => unit.Key, StringComparer.Ordinal)
                .Select(unit => new UnitCoverage(
                    unit.Key,
                    unit.Count(),
                    unit.Count(person => LinksOf(person) > 0)
                )),
        ];

    /// <summary>Counts those who are responsible for somebody.</summary>
    /// <param name="person">The number.</param>
    /// <returns>How many they are; zero for who is not to be reached by this kind.</returns>
    public int LinksOf(int person) => _degrees.In(person);

    internal IEnumerable<int> People() =>
        _degrees.ToStretches.SelectMany(stretch =>
            Enumerable.Range(stretch.Start, stretch.End - stretch.Start)
        );
}
