using System.Globalization;

namespace GrassrootsDemocracy.Voting;

// Equal ballots that are counted as invalid for a reason that the law may not give: what they say is kept, so that they
// can be read either way. Marks on the lines for other names are places, unless the names are known.
internal sealed record DoubtfulBallots(InvalidReason Reason, ValueList<int> For, long Ballots)
{
    // Of ballots that are for and against.
    public ValueList<int> Against { get; init; } = [];

    public ValueList<string> Written { get; init; } = [];

    // How many marks it bears or names it has, a repeated one as often as it stands there.
    public int Marks { get; init; } = For.Count;

    // The same from the same ballots, in whatever order they came.
    public static ValueList<DoubtfulBallots> Merge(IEnumerable<DoubtfulBallots> ballots) =>
        [
            .. ballots
                .GroupBy(some => some with { Ballots = 0 })
                .Select(same => same.Key with { Ballots = same.Sum(some => some.Ballots) })
                .OrderBy(some => some.Order, StringComparer.Ordinal),
        ];

    public string Order =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Reason}|{string.Join(',', For)}|{string.Join(',', Against)}|{Marks}|{string.Join('\n', Written)}"
        );
}
