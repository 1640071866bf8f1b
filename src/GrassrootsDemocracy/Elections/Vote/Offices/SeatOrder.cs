using System.Globalization;

namespace GrassrootsDemocracy.Elections.Vote.Offices;

// Numbers claims by what they are: first each by itself, then with what its rivals are, again and again until no two more are
// told apart. Names have no part in it.
internal static class SeatOrder
{
    public static int[] Of(SeatQuestion question)
    {
        var order = Numbered([
            .. question.Claims.Select(
                (claim, i) =>
                    string.Join(
                        ',',
                        question.Ballots.IndexOf(claim.Ballot),
                        claim.Votes,
                        claim.AddedDown,
                        claim.Drawn,
                        claim.IsUnsure,
                        question.Known?.Of[SeatFacts.Women][question.Person[i]],
                        question.Known?.Of[SeatFacts.Minority][question.Person[i]]
                    )
            ),
        ]);
        for (var kinds = 0; order.Max() + 1 > kinds; )
        {
            kinds = order.Max() + 1;
            order = Numbered([
                .. order.Select(
                    (own, i) =>
                        own.ToString("D6", CultureInfo.InvariantCulture)
                        + ":"
                        + string.Join(
                            ',',
                            question.Rivals[i].Select(rival => (order[rival.By] * 8) + (int)rival.Why).Order()
                        )
                ),
            ]);
        }

        return order;
    }

    private static int[] Numbered(string[] kinds)
    {
        var numbers = kinds
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Index()
            .ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        return [.. kinds.Select(kind => numbers[kind])];
    }
}
