namespace GrassrootsDemocracy.Elections.Vote.Offices;

// The stable seatings under one way to reserve places: what follows without a search, and all ways for each part of the rest.
internal sealed class SeatFamily(StableSeatings seatings, sbyte[] ground)
{
    private readonly List<(List<int> Claims, List<sbyte[]> Found)> _parts = [];

    public StableSeatings Seatings { get; } = seatings;

    public sbyte[] Ground { get; } = ground;

    // No seating is in order.
    public bool IsCircle { get; set; }

    // There is more to search than the limits allow.
    public bool IsCut { get; private set; }

    // A part that is too large, or in which nothing is in order, stays as it is.
    public void Search(SeatQuestion question, ref long left, CancellationToken token)
    {
        foreach (var part in question.Parts(Ground))
        {
            var found = new List<sbyte[]>();
            if (
                part.Count > SeatSolver.MostClaims
                || !Seatings.Search([.. Ground], part, found, ref left, token)
            )
            {
                IsCut = true;
            }
            else if (found.Count == 0)
            {
                IsCircle = true;
            }
            else
            {
                _parts.Add((part, found));
            }
        }
    }

    // All of them; null when there are too many, none when nothing is in order.
    public List<sbyte[]>? All()
    {
        if (
            IsCut
            || _parts.Aggregate(1L, (all, part) => Math.Min(all * part.Found.Count, 1L << 32))
                > SeatSolver.MostSeatings
        )
        {
            return null;
        }

        List<sbyte[]> all = IsCircle ? [] : [Ground];
        foreach (var part in _parts)
        {
            all =
            [
                .. all.SelectMany(_ => part.Found, (labels, found) => Labelled(labels, part.Claims, found)),
            ];
        }

        return all;
    }

    // What is common to all, by claim.
    public sbyte[] Joined()
    {
        sbyte[] joined = [.. Ground];
        foreach (var (claims, found) in _parts)
        {
            foreach (var i in claims)
            {
                joined[i] = found.TrueForAll(labels => labels[i] == found[0][i]) ? found[0][i] : (sbyte)0;
            }
        }

        return joined;
    }

    // The same by seat, where it does not matter by which claim it is taken.
    public sbyte[] JoinedSeats(int[] seatOf, sbyte[] ofGround)
    {
        sbyte[] joined = [.. ofGround];
        foreach (var (claims, found) in _parts)
        {
            foreach (var seat in claims.GroupBy(i => seatOf[i]))
            {
                var first = seat.Max(i => found[0][i]);
                joined[seat.Key] = found.TrueForAll(labels => seat.Max(i => labels[i]) == first)
                    ? first
                    : (sbyte)0;
            }
        }

        return joined;
    }

    private static sbyte[] Labelled(sbyte[] labels, List<int> claims, sbyte[] found)
    {
        sbyte[] both = [.. labels];
        claims.ForEach(i => both[i] = found[i]);
        return both;
    }
}
