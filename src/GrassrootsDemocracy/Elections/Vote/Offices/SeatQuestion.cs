namespace GrassrootsDemocracy.Elections.Vote.Offices;

// Who could sit where, and who may keep whom out: all that does not hang on a fact that may be unknown.
internal sealed class SeatQuestion
{
    private readonly OfficeRules _rules;

    private readonly Func<string, Office?> _keeps;

    public SeatQuestion(
        OfficeRules rules,
        IEnumerable<Ballot> ballots,
        IEnumerable<Claim> claims,
        Func<string, IEnumerable<string>> relatives,
        Func<string, Office?> keeps
    )
    {
        (_rules, _keeps) = (rules, keeps);
        var all = claims.ToList();
        Barred = [.. all.Where(claim => claim.Barred is not null)];
        Claims = [.. all.Where(claim => claim.Barred is null)];
        Ballots = [.. ballots];
        OfBallot = Ballots.ToDictionary(
            ballot => ballot,
            ballot => Enumerable.Range(0, Claims.Count).Where(i => Claims[i].Ballot == ballot).ToArray()
        );
        People = [.. all.Select(claim => claim.Name).Distinct(StringComparer.Ordinal)];
        var byName = People.Index().ToDictionary(one => one.Item, one => one.Index, StringComparer.Ordinal);
        Person = [.. Claims.Select(claim => byName[claim.Name])];
        PersonBarred = [.. Barred.Select(claim => byName[claim.Name])];
        var seats = new Dictionary<(string, Ballot), int>();
        Seat = [.. Claims.Select(claim => Number(seats, (claim.Name, claim.Ballot)))];
        Seats = seats.Count;
        var ofPerson = Enumerable
            .Range(0, Claims.Count)
            .ToLookup(i => Claims[i].Name, StringComparer.Ordinal);
        Rivals = new (int, SeatReason)[Claims.Count][];
        foreach (var group in ofPerson)
        {
            int[] others = [.. relatives(group.Key).SelectMany(name => ofPerson[name])];
            foreach (var i in group)
            {
                Rivals[i] =
                [
                    .. group
                        .Where(j => j != i)
                        .Select(j => (j, OfOne(Claims[j], Claims[i])))
                        .Concat(others.Select(j => (j, OfRelatives(Claims[j], Claims[i])))),
                ];
            }
        }
    }

    public List<Claim> Claims { get; }

    public List<Claim> Barred { get; }

    public List<Ballot> Ballots { get; }

    public Dictionary<Ballot, int[]> OfBallot { get; }

    // The people with enough votes, and by claim whose it is.
    public List<string> People { get; }

    public int[] Person { get; }

    public int[] PersonBarred { get; }

    // A seat is a person on a ballot: with votes added down or without, it is the same.
    public int Seats { get; }

    public int[] Seat { get; }

    // By claim the others that exclude it, each with the reason for which it may displace it, if it may.
    public (int By, SeatReason Why)[][] Rivals { get; }

    // In which order claims are tried when all else is equal: by what they are and by what their rivals are, so that those that
    // stand alike are tried alike under whatever names.
    public SeatFacts? Known { get; set; }

    public int[] SearchOrder => field ??= SeatOrder.Of(this);

    // The open claims in parts that do not touch each other. Whoever is out can still leave a seat empty for a reason that
    // is open, and so link two offices.
    public List<List<int>> Parts(sbyte[] labels)
    {
        var parts = new List<List<int>>();
        var done = new bool[labels.Length];
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] != 0 || done[i])
            {
                continue;
            }

            var part = new List<int> { i };
            done[i] = true;
            for (var at = 0; at < part.Count; at++)
            {
                foreach (var next in Touched(part[at], labels).Where(next => !done[next]))
                {
                    done[next] = true;
                    part.Add(next);
                }
            }

            part.Sort();
            parts.Add(part);
        }

        return parts;
    }

    private IEnumerable<int> Touched(int i, sbyte[] labels)
    {
        foreach (var (by, _) in Rivals[i])
        {
            if (labels[by] == 0)
            {
                yield return by;
            }
            else
            {
                foreach (var other in OfOffice(by).Where(other => labels[other] == 0))
                {
                    yield return other;
                }
            }
        }

        foreach (var other in OfOffice(i))
        {
            if (labels[other] == 0)
            {
                yield return other;
            }
            else
            {
                foreach (var (by, _) in Rivals[other])
                {
                    if (labels[by] == 0)
                    {
                        yield return by;
                    }
                }
            }
        }
    }

    // With those of other stages: they share its seats.
    private IEnumerable<int> OfOffice(int i) =>
        Ballots
            .Where(ballot => ballot.Office == Claims[i].Ballot.Office)
            .SelectMany(ballot => OfBallot[ballot]);

    private static int Number(Dictionary<(string, Ballot), int> seats, (string, Ballot) seat) =>
        seats.TryGetValue(seat, out var number) ? number : seats[seat] = seats.Count;

    private SeatReason OfOne(Claim by, Claim of)
    {
        if (by.Ballot.Office == of.Ballot.Office)
        {
            // Elected before, one is not elected again; within one vote both ways come to the same seat.
            return by.Ballot != of.Ballot
                ? by.Ballot.Stage < of.Ballot.Stage
                    ? SeatReason.SameSeat
                    : SeatReason.Weaker
                : by.IsFolded || _rules.TwoOffices.Norm?.Value != OfficeKept.Higher
                    ? SeatReason.SameSeat
                    : SeatReason.Weaker;
        }

        var isHigher = by.Ballot.Rank < of.Ballot.Rank;
        if (isHigher && of.IsFolded)
        {
            return SeatReason.ElectedAbove;
        }

        // What was added down takes nobody from above.
        var displaces =
            (isHigher || !by.IsFolded)
            && _rules.TwoOffices.Norm?.Value switch
            {
                OfficeKept.Higher => isHigher,
                OfficeKept.MoreVotes => by.Total > of.Total || (by.Total == of.Total && isHigher),
                OfficeKept.OwnChoice => _keeps(of.Name) != of.Ballot.Office,
                _ => true,
            };
        return displaces ? SeatReason.OtherOffice : SeatReason.Weaker;
    }

    // Where no criterion tells them apart, or no rulebook names one, either may stay.
    private SeatReason OfRelatives(Claim by, Claim of)
    {
        foreach (var criterion in _rules.KeptOfKin.Norm?.Value ?? [])
        {
            var order =
                criterion == KinCriterion.HigherOffice
                    ? by.Ballot.Rank.CompareTo(of.Ballot.Rank)
                    : of.Total.CompareTo(by.Total);
            if (order != 0)
            {
                return order < 0 ? SeatReason.Relative : SeatReason.Weaker;
            }
        }

        return SeatReason.Relative;
    }
}
