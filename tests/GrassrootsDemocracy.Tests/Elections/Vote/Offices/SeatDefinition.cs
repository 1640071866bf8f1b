using GrassrootsDemocracy.Elections.Vote.Offices;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Offices;

// A seating says by person in which vote he or she is seated, or -1; and whether with votes added down.
internal sealed record SeatDefinition(SeatWorld World, int[] Reserved, bool IsKept)
{
    private readonly int[] _at = new int[World.People];
    private readonly bool[] _isFolded = new bool[World.People];

    private IEnumerable<int> All => Enumerable.Range(0, World.People);

    public List<int[]> Seatings()
    {
        var found = new List<int[]>();
        Seat(0, found);
        return found;
    }

    private void Seat(int person, List<int[]> found)
    {
        if (person == World.People)
        {
            if (IsStable() && !found.Exists(other => other.SequenceEqual(_at)))
            {
                found.Add([.. _at]);
            }

            return;
        }

        (_at[person], _isFolded[person]) = (-1, false);
        Seat(person + 1, found);
        foreach (var (vote, isFolded) in Claims(person))
        {
            (_at[person], _isFolded[person]) = (vote, isFolded);
            Seat(person + 1, found);
        }

        _at[person] = -1;
    }

    private IEnumerable<(int Vote, bool IsFolded)> Claims(int person) =>
        from vote in Enumerable.Range(0, World.Votes.Length)
        from isFolded in new[] { false, true }
        where World.Cannot[person] is null && HasVotes(person, vote, isFolded)
        select (vote, isFolded);

    private bool HasVotes(int person, int vote, bool isFolded) =>
        (!World.Votes[vote].IsForWomen || World.Woman[person] == true)
        && Total(person, vote, isFolded) >= World.Votes[vote].Needed
        && Total(person, vote, isFolded) > (isFolded ? Total(person, vote, isFolded: false) : 0);

    private long Total(int person, int vote, bool isFolded)
    {
        var (mine, added) = (World.Votes[vote], 0);
        foreach (var other in World.Votes.Where(other => isFolded && other.Stage == mine.Stage))
        {
            var isAdded = World.Folding switch
            {
                VoteFolding.ToAll => other.Rank < mine.Rank,
                VoteFolding.ToNext => other.Rank == mine.Rank - 1,
                _ => false,
            };
            added += isAdded ? Math.Max(0, other.Counts[person]) : 0;
        }

        return Math.Max(0, mine.Counts[person]) + added;
    }

    private long Total(int person) => Total(person, _at[person], _isFolded[person]);

    // Who comes before whom in one vote: a lot or a runoff only tells apart those with as many votes.
    private long Place(int person) => Place(person, _at[person], Total(person));

    private long Place(int person, int vote, long total) => (total * 2) + World.Votes[vote].Drawn[person];

    // Somebody related who sits and is not weaker by the criteria.
    private bool IsOutForKin(int person, int vote, long total) =>
        All.Any(other =>
        {
            if (other == person || _at[other] < 0 || !World.Kin[person][other])
            {
                return false;
            }

            var order = World
                .Criteria.Select(criterion =>
                    criterion == KinCriterion.HigherOffice
                        ? World.Votes[_at[other]].Rank.CompareTo(World.Votes[vote].Rank)
                        : total.CompareTo(Total(other))
                )
                .FirstOrDefault(order => order != 0);
            return order <= 0;
        });

    // The person's own seat elsewhere.
    private bool IsOutForOther(int person, int vote, bool isFolded, long total)
    {
        var seat = _at[person];
        if (seat < 0 || seat == vote)
        {
            return false;
        }

        var (held, asked) = (World.Votes[seat], World.Votes[vote]);
        if (held.Rank == asked.Rank)
        {
            return held.Stage < asked.Stage;
        }

        var isHigher = held.Rank < asked.Rank;
        return isHigher && isFolded
            || (isHigher || !_isFolded[person])
                && World.Two switch
                {
                    OfficeKept.Higher => isHigher,
                    OfficeKept.MoreVotes => Total(person) > total || (Total(person) == total && isHigher),
                    OfficeKept.OwnChoice => World.Keeps[person] != asked.Rank,
                    _ => true,
                };
    }

    private bool IsStable() =>
        All.All(person =>
            _at[person] < 0
            || All.All(other => other == person || _at[other] < 0 || !World.Kin[person][other])
        ) && Enumerable.Range(0, World.Votes.Length).All(IsStable);

    private bool IsStable(int vote)
    {
        List<int> sitting = [.. All.Where(person => _at[person] == vote)];
        var mine = World.Votes[vote];
        var first = World.Votes.First(other => other.Rank == mine.Rank);
        var before = _at.Count(seat =>
            seat >= 0 && World.Votes[seat].Rank == mine.Rank && World.Votes[seat].Stage < mine.Stage
        );
        var seats = Math.Min(mine.Seats, first.Seats - before);
        if (sitting.Count > Math.Max(0, seats))
        {
            return false;
        }

        var empty = Empty(vote);
        List<int> women = [.. sitting.Where(person => World.Woman[person] == true).OrderByDescending(Place)];
        int Gone(int person, long total, bool isEqualBefore)
        {
            bool IsBefore(long other) => isEqualBefore ? other >= total : other > total;
            List<int> reserved = [.. women.Where(other => other != person).Take(Reserved[vote])];
            return (IsKept ? Reserved[vote] : reserved.Count)
                + sitting.Count(other =>
                    other != person && !reserved.Contains(other) && IsBefore(Place(other))
                )
                + empty.Count(one => one.Person != person && IsBefore(one.Total));
        }

        bool IsReserved(int person, long total) =>
            World.Woman[person] == true
            && women.Count(other => other != person && Place(other) >= total) < Reserved[vote];

        var best = women.Take(Reserved[vote]).ToList();
        var isOverfull = sitting
            .Except(best)
            .Any(person =>
                (IsKept ? Reserved[vote] : best.Count)
                    + sitting.Count(other =>
                        other != person && !best.Contains(other) && Place(other) >= Place(person)
                    )
                    + empty.Count(one => one.Total > Place(person))
                >= seats
            );
        return !isOverfull
            && All.Where(person => _at[person] != vote)
                .All(person =>
                    Claims(person)
                        .Where(claim => claim.Vote == vote)
                        .All(claim =>
                        {
                            var total = Total(person, vote, claim.IsFolded);
                            return IsOutForKin(person, vote, total)
                                || IsOutForOther(person, vote, claim.IsFolded, total)
                                || (
                                    !IsReserved(person, Place(person, vote, total))
                                    && Gone(person, Place(person, vote, total), isEqualBefore: true) >= seats
                                );
                        })
                );
    }

    // The seats that a norm leaves empty, each with the votes for it: a person leaves one at most in a vote.
    private List<(int Person, long Total)> Empty(int vote)
    {
        var empty = new List<(int Person, long Total)>();
        foreach (var person in All.Where(person => _at[person] != vote))
        {
            if (World.Cannot[person] is { } cannot)
            {
                var after = cannot switch
                {
                    SeatObstacle.Barred => World.After[2],
                    SeatObstacle.Refused => World.After[3],
                    _ => SeatFilling.NextInLine,
                };
                if (after == SeatFilling.StaysEmpty && HasVotes(person, vote, isFolded: false))
                {
                    empty.Add((person, Place(person, vote, Total(person, vote, isFolded: false))));
                }

                continue;
            }

            var left = Claims(person)
                .Where(claim => claim.Vote == vote)
                .Select(claim => (claim.IsFolded, Total: Total(person, vote, claim.IsFolded)))
                .Where(claim =>
                    (World.After[1] == SeatFilling.StaysEmpty && IsOutForKin(person, vote, claim.Total))
                    || (
                        World.After[0] == SeatFilling.StaysEmpty
                        && IsOutForOther(person, vote, claim.IsFolded, claim.Total)
                        && World.Votes[_at[person]].Rank != World.Votes[vote].Rank
                        && !(claim.IsFolded && World.Votes[_at[person]].Rank < World.Votes[vote].Rank)
                    )
                )
                .Select(claim => claim.Total)
                .DefaultIfEmpty(0)
                .Max();
            if (left > 0)
            {
                empty.Add((person, Place(person, vote, left)));
            }
        }

        return empty;
    }
}
