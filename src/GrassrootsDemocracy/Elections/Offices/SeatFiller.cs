namespace GrassrootsDemocracy.Elections.Offices;

// Fills the seats of one ballot from the top.
internal sealed class SeatFiller(Seating seating, OfficeRules rules, Ballot ballot)
{
    private readonly Filled _filled = new(ballot);
    private int _room = ballot.Vote.Record.Contest.Seats;
    private bool _hasGivenWay;

    public Filled Fill()
    {
        if (!ballot.IsDecided)
        {
            return _filled;
        }

        var inOffice = SeatedBefore();
        var standings = ballot
            .Standings.Where(standing => !inOffice.Contains(standing.Name) && !IsElectedAbove(standing))
            .ToList();
        foreach (var name in seating.Kept.ForcedInto(ballot))
        {
            Take(standings.First(standing => Same(standing.Name, name)), ballot.Vote.Record.Contest.Round);
        }

        // Those votes alone would have seated; whoever of them is not seated in the end gave way to a guarantee.
        var others = standings.Where(standing => !IsSeated(standing.Name)).ToList();
        for (var i = 0; i < others.Count && _filled.Tied.Count == 0; )
        {
            var equal = others.Skip(i).TakeWhile(other => other.Total == others[i].Total).ToList();
            i += equal.Count;
            TakeEqual(equal, isLast: i == others.Count);
        }

        return _filled;
    }

    private void TakeEqual(List<Standing> equal, bool isLast)
    {
        var free = new List<Standing>();
        foreach (var standing in equal)
        {
            if (seating.ObstacleOf(standing.Name, ballot) is not { } obstacle)
            {
                free.Add(standing);
            }
            else if (_room > 0)
            {
                Pass(standing, obstacle, isLast);
            }
        }

        var room = seating.Kept.RoomFor(ballot, _room);
        if (room == 0 && _room > 0)
        {
            var kept = free.Where(standing => seating.Kept.IsKeptFor(ballot, standing.Name)).ToList();
            GiveWay([.. free.Except(kept)]);
            free = kept;
            room = _room;
        }

        if (free.Count <= room)
        {
            free.ForEach(standing => Take(standing, ballot.Vote.Record.Contest.Round));
        }
        else if (room > 0)
        {
            Tie(free, room);
        }
        else if (seating.Kept.ForcedInto(ballot).Count > 0 && !_hasGivenWay)
        {
            // The first one out is the one whose seat went to the group.
            _hasGivenWay = true;
            GiveWay(free);
        }
    }

    // The seat of somebody who cannot take it goes to the next in line or stays empty, as the norm says; where none
    // does, it is a question only when there is somebody next in line.
    private void Pass(Standing standing, Obstacle obstacle, bool isLast)
    {
        _filled.PassedOver.Add(
            new(standing.Name, standing.Total, obstacle.Why, obstacle.Relative, obstacle.Keeps)
        );
        var isQuestion =
            obstacle.Why
            is SeatObstacle.OtherOffice
                or SeatObstacle.Relative
                or SeatObstacle.Barred
                or SeatObstacle.Refused
                or SeatObstacle.Died;
        switch (rules.After(obstacle.Why).Norm?.Value)
        {
            case SeatFilling.StaysEmpty:
                _room--;
                break;
            case null when isQuestion && !isLast:
                _filled.IsOpen = true;
                break;
            default:
                break;
        }
    }

    private void Tie(List<Standing> free, int room)
    {
        var names = free.Select(standing => standing.Name).ToHashSet(StringComparer.Ordinal);
        var winners = Runoff(names, room) ?? Drawn(names, room);
        if (winners is null)
        {
            _filled.Tied.AddRange(free.Select(standing => standing.Name));
            _filled.TiedFor = room;
            return;
        }

        foreach (var standing in free.Where(standing => winners.Value.Names.Contains(standing.Name)))
        {
            Take(standing, winners.Value.Round);
        }
    }

    // A runoff counts only if it was among exactly the tied, for exactly their seats.
    private (HashSet<string> Names, ElectionRound Round)? Runoff(HashSet<string> tied, int room)
    {
        var runoff = seating.Ballots.FirstOrDefault(other =>
            other.Vote.Record.Contest.Round == ElectionRound.Runoff
            && other.Office == ballot.Office
            && tied.SetEquals(other.Vote.Record.Tally.Paper.Options)
            && other.Vote.Record.Contest.Seats == room
            && other.Outcome.Status == ElectionStatus.Complete
        );
        return runoff is null ? null : ([.. runoff.Outcome.Elected], ElectionRound.Runoff);
    }

    private (HashSet<string> Names, ElectionRound Round)? Drawn(HashSet<string> tied, int room) =>
        ballot.Outcome.Rules.Tie.Norm?.Value == TieBreak.Lot
        && ballot.Vote.Record.Lot is { } lot
        && lot.IsOf(tied, room)
            ? ([.. lot.Drawn], ballot.Vote.Record.Contest.Round)
            : null;

    private void GiveWay(List<Standing> free)
    {
        foreach (var standing in free)
        {
            _filled.PassedOver.Add(
                new(standing.Name, standing.Total, SeatObstacle.GaveWay, Relative: null, Keeps: null)
            );
        }
    }

    private void Take(Standing standing, ElectionRound round)
    {
        _filled.Seated.Add((standing, round));
        _room--;
    }

    // A further election is for the seats that others have not taken before.
    private HashSet<string> SeatedBefore() =>
        [
            .. seating
                .Filled.Where(filled => filled.Ballot.Office == ballot.Office)
                .SelectMany(filled => filled.Seated.Select(seated => seated.Standing.Name)),
        ];

    // The votes for a higher office are added down for those who were not elected to it.
    private bool IsElectedAbove(Standing standing) =>
        standing.AddedDown > 0
        && standing.Votes < ballot.Outcome.Decision.Needed
        && seating
            .Seats()
            .Any(seat => seat.Filled.Ballot.Rank < ballot.Rank && Same(seat.Standing.Name, standing.Name));

    private bool IsSeated(string name) => _filled.Seated.Any(seated => Same(seated.Standing.Name, name));

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal);
}
