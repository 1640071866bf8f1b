namespace GrassrootsDemocracy.Posts;

/// <summary>The cross-appointment of several communities together, such as those of a district.</summary>
/// <remarks>
/// Somebody who sits on committees of two communities is counted in each of them, as the published figures are sums over
/// communities; <see cref="InSeveralCommunities"/> says who that is.
/// </remarks>
public sealed record CrossAppointmentTotal
{
    private CrossAppointmentTotal(ValueList<CrossAppointment> communities) => Communities = communities;

    /// <summary>Gets the communities, in the order of their names.</summary>
    public ValueList<CrossAppointment> Communities { get; }

    /// <summary>Gets how many posts the two committees have, held or open.</summary>
    public long Posts => Communities.Sum(one => (long)one.PostsOfFirst + one.PostsOfSecond);

    /// <summary>Gets how many posts nobody holds.</summary>
    public long OpenPosts => Communities.Sum(one => (long)one.OpenPosts);

    /// <summary>Gets how many people sit on either committee, each once in a community (班子成员、职数).</summary>
    public long Persons => PartSum(one => one.Persons.Count);

    /// <summary>Gets how many people sit on both.</summary>
    public long InBoth => PartSum(one => one.InBoth.Count);

    /// <summary>Gets how many communities one person heads (一肩挑).</summary>
    public long DualLed => PartSum(one => one.IsDualLed == true ? 1 : 0);

    /// <summary>Gets how many communities lack a head of one of the committees, so that nobody can say; they count as not led by one person.</summary>
    public long DualLedUnknown => PartSum(one => one is { HasBoth: true, IsDualLed: null } ? 1 : 0);

    /// <summary>Gets the ids of people who hold posts in more than one of the communities; empty when nobody is counted twice.</summary>
    public ValueList<string> InSeveralCommunities =>
        [
            .. Communities
                .SelectMany(one => one.Persons.Select(person => person.Id))
                .GroupBy(id => id, StringComparer.Ordinal)
                .Where(same => same.Skip(1).Any())
                .Select(same => same.Key)
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>Adds communities up.</summary>
    /// <param name="communities">The communities; each once.</param>
    /// <returns>The total.</returns>
    /// <exception cref="ArgumentException">A community is given twice, or the committees or the days differ.</exception>
    public static CrossAppointmentTotal Of(IEnumerable<CrossAppointment> communities)
    {
        ValueList<CrossAppointment> all =
        [
            .. Guard.Against.Null(communities).OrderBy(one => one.Community, StringComparer.Ordinal),
        ];
        Guard.Against.InvalidInput(
            all,
            nameof(communities),
            list => list.DistinctBy(one => one.Community, StringComparer.Ordinal).Count() == list.Count,
            "A community is given twice: give each a name of its own."
        );
        Guard.Against.InvalidInput(
            all,
            nameof(communities),
            list => list.DistinctBy(one => (one.Pair, one.Day)).Count() <= 1,
            "The communities are compared by different committees or on different days."
        );
        return new(all);
    }

    /// <summary>Counts the part of a rate: who or what is cross-appointed.</summary>
    /// <param name="of">What the rate is a share of.</param>
    /// <returns>The sum over the communities.</returns>
    public long PartOf(CrossBase of) => PartSum(one => one.PartOf(of));

    /// <summary>Counts the whole of a rate.</summary>
    /// <param name="of">What the rate is a share of.</param>
    /// <returns>The sum over the communities; zero when there is nothing to take a share of.</returns>
    public long WholeOf(CrossBase of) => PartSum(one => one.WholeOf(of));

    /// <summary>Takes a rate.</summary>
    /// <param name="of">What it is a share of.</param>
    /// <returns>The exact share; <see langword="null"/> when there is nothing to take a share of.</returns>
    public Ratio? Rate(CrossBase of) => WholeOf(of) is > 0 and var whole ? Ratio.Of(PartOf(of), whole) : null;

    /// <summary>Judges a published rate by these rosters.</summary>
    /// <param name="published">The rate as printed, such as 76 %.</param>
    /// <param name="of">What it is taken to be a share of.</param>
    /// <returns>Whether it is what the counts round to, and which counts would be.</returns>
    public PrintJudgement Judge(PublishedShare published, CrossBase of) =>
        published.Judge(PartOf(of), WholeOf(of));

    private long PartSum(Func<CrossAppointment, long> count) => Communities.Sum(count);
}
