namespace GrassrootsDemocracy.Elections.Offices;

// Finds who takes which seat. Nobody is moved: each pass fills every ballot from the top, past those who stand on the
// list of obstacles; what two passes find in the way is added to the list, which only grows, until a pass finds nothing.
internal sealed class Seating
{
    private readonly OfficeRules _rules;
    private readonly OfficeElection _election;
    private readonly List<Ballot> _ballots;
    private readonly Dictionary<string, OfficeContestant> _people;
    private readonly Dictionary<(string Name, string Office), Obstacle> _obstacles = [];
    private readonly HashSet<string> _openOffices = new(StringComparer.Ordinal);
    private readonly Guarantees _guarantees;

    public Seating(OfficeRules rules, OfficeElection election)
    {
        _rules = rules;
        _election = election;
        _people = election.People.ToDictionary(person => person.Name, StringComparer.Ordinal);
        Offices = rules.Ranked(election);
        _ballots =
        [
            .. election
                .Votes.Select(vote => new Ballot(
                    vote,
                    rules.Of(vote.Office).Decide(election.ByItsLaw(vote.Record)),
                    Offices.FindIndex(office => office == vote.Office),
                    rules.StandingFor(vote.Office) == OfficeStanding.ElectedMembers
                ))
                .OrderBy(ballot => ballot.Stage)
                .ThenBy(ballot => ballot.IsAmongMembers)
                .ThenBy(ballot => ballot.Rank),
        ];
        _guarantees = new(rules, this);
        foreach (var ballot in _ballots)
        {
            AddDown(ballot);
        }

        Run();
    }

    public List<Office> Offices { get; }

    public bool IsMultiEthnic => _election.IsMultiEthnic == true;

    public IReadOnlyList<Ballot> Ballots => _ballots;

    public List<Filled> Filled { get; private set; } = [];

    // Pairs of relatives between whom no criterion decides, and those whom no rulebook tells apart.
    public List<(string Left, string Right)> UndecidedKin { get; } = [];

    public Guarantees Kept => _guarantees;

    public OfficeContestant? Person(string name) => _people.GetValueOrDefault(name);

    // The seats of the committee itself: an office given to a member is not another seat.
    public IEnumerable<(Filled Filled, Standing Standing)> Seats() =>
        Filled
            .Where(filled => !filled.Ballot.IsAmongMembers)
            .SelectMany(filled => filled.Seated.Select(seated => (filled, seated.Standing)));

    public KinRelation? Kin(string person, string other) =>
        _rules.KeptApart.Norm is { Value: var circle } ? _election.Kinship.Find(person, other, circle) : null;

    private void Run()
    {
        do
        {
            Filled = [];
            foreach (
                var ballot in _ballots.Where(ballot =>
                    ballot.Vote.Record.Contest.Round != ElectionRound.Runoff
                )
            )
            {
                Filled.Add(new SeatFiller(this, _rules, ballot).Fill());
            }
        } while (SettleTwoOffices() || SettleKin() || _guarantees.Settle());
    }

    // Why somebody cannot take a seat of this ballot; null when nothing is in the way.
    public Obstacle? ObstacleOf(string name, Ballot ballot)
    {
        if (Person(name)?.CannotServe is { } cannot)
        {
            return new(cannot);
        }

        if (ballot.IsAmongMembers)
        {
            return Seats().Any(seat => Same(seat.Standing.Name, name)) ? null : new(SeatObstacle.MayNotStand);
        }

        if (ballot.Office.IsForWomen && Person(name)?.IsWoman != true)
        {
            return new(SeatObstacle.NotOfGroup);
        }

        return _obstacles.GetValueOrDefault((name, ballot.Office.Id));
    }

    public bool IsOpen(Office office) => _openOffices.Contains(office.Id);

    private bool SettleTwoOffices()
    {
        var changed = false;
        foreach (
            var seats in Seats()
                .GroupBy(seat => seat.Standing.Name, StringComparer.Ordinal)
                .Where(same => same.Count() > 1)
        )
        {
            var held = seats.OrderBy(seat => seat.Filled.Ballot.Rank).ToList();
            if (KeptBy(seats.Key, held) is not { } kept)
            {
                held.ForEach(seat => _openOffices.Add(seat.Filled.Ballot.Office.Id));
                continue;
            }

            foreach (var (filled, _) in held.Where(seat => seat.Filled.Ballot.Office != kept))
            {
                changed |= _obstacles.TryAdd(
                    (seats.Key, filled.Ballot.Office.Id),
                    new(SeatObstacle.OtherOffice) { Keeps = kept }
                );
            }
        }

        return changed || SettleTiedAbove();
    }

    // Whoever holds a higher office and keeps it is not in a tie for a lower one.
    private bool SettleTiedAbove()
    {
        if (_rules.TwoOffices.Norm?.Value != OfficeKept.Higher)
        {
            return false;
        }

        var changed = false;
        foreach (var (filled, name) in Ties())
        {
            var above = Seats()
                .FirstOrDefault(seat =>
                    Same(seat.Standing.Name, name) && seat.Filled.Ballot.Rank < filled.Ballot.Rank
                );
            if (above.Filled is { Ballot.Office: var kept })
            {
                changed |= _obstacles.TryAdd(
                    (name, filled.Ballot.Office.Id),
                    new(SeatObstacle.OtherOffice) { Keeps = kept }
                );
            }
        }

        return changed;
    }

    private IEnumerable<(Filled Filled, string Name)> Ties() =>
        Filled
            .Where(filled => !filled.Ballot.IsAmongMembers)
            .SelectMany(filled => filled.Tied.Select(name => (filled, name)));

    private Office? KeptBy(string name, List<(Filled Filled, Standing Standing)> held) =>
        _rules.TwoOffices.Norm?.Value switch
        {
            OfficeKept.Higher => held[0].Filled.Ballot.Office,
            OfficeKept.MoreVotes => held.MaxBy(seat => seat.Standing.Total).Filled.Ballot.Office,
            OfficeKept.OwnChoice => held.Select(seat => seat.Filled.Ballot.Office)
                .FirstOrDefault(office => Person(name)?.Keeps is { } choice && office == choice),
            _ => null,
        };

    // The strongest of each family keeps the seat: going down from the strongest, whoever is a relative of one who stays
    // has to go.
    private bool SettleKin()
    {
        UndecidedKin.Clear();
        var holders = Seats().ToList();
        holders.Sort(
            (left, right) =>
                Compare(left, right) is var order and not 0
                    ? order
                    : string.CompareOrdinal(left.Standing.Name, right.Standing.Name)
        );
        var staying = new List<(Filled Filled, Standing Standing)>();
        foreach (var holder in holders)
        {
            var rival = staying.FirstOrDefault(other =>
                Kin(holder.Standing.Name, other.Standing.Name) is not null
            );
            if (rival.Filled is null)
            {
                staying.Add(holder);
            }
            else if (_rules.KeptOfKin.IsOpen || Compare(rival, holder) == 0)
            {
                UndecidedKin.Add((rival.Standing.Name, holder.Standing.Name));
                staying.Add(holder);
            }
            else
            {
                return Bar(holder.Standing.Name, rival);
            }
        }

        return SettleTiedKin(staying);
    }

    // Whoever could not stay beside a stronger relative is not in a tie either.
    private bool SettleTiedKin(List<(Filled Filled, Standing Standing)> staying)
    {
        foreach (var (filled, name) in Ties())
        {
            var seat = (filled, filled.Ballot.Standings.First(standing => Same(standing.Name, name)));
            var rival = staying.FirstOrDefault(other =>
                Kin(name, other.Standing.Name) is not null && Compare(other, seat) < 0
            );
            if (rival.Filled is not null && Bar(name, rival))
            {
                return true;
            }
        }

        return false;
    }

    // From every seat that is weaker than the rival's, and from no other: a tie above it is not settled by what is below.
    private bool Bar(string name, (Filled Filled, Standing Standing) rival)
    {
        var changed = false;
        foreach (var filled in Filled)
        {
            foreach (var standing in filled.Ballot.Standings.Where(standing => Same(standing.Name, name)))
            {
                changed |=
                    Compare(rival, (filled, standing)) < 0
                    && _obstacles.TryAdd(
                        (name, filled.Ballot.Office.Id),
                        new(SeatObstacle.Relative) { Relative = rival.Standing.Name }
                    );
            }
        }

        return changed;
    }

    // Whether somebody with enough votes for this office, or a relative of one who takes its seat, is tied for a higher one.
    public bool HangsOnTie(Filled filled) =>
        Ties()
            .Where(tie => tie.Filled.Ballot.Rank < filled.Ballot.Rank)
            .Any(tie =>
                filled.Ballot.Standings.Any(standing => Same(standing.Name, tie.Name))
                || filled.Seated.Any(seated => Kin(seated.Standing.Name, tie.Name) is not null)
            );

    private int Compare((Filled Filled, Standing Standing) left, (Filled Filled, Standing Standing) right)
    {
        foreach (var criterion in _rules.KeptOfKin.Norm?.Value ?? [])
        {
            var order =
                criterion == KinCriterion.HigherOffice
                    ? left.Filled.Ballot.Rank.CompareTo(right.Filled.Ballot.Rank)
                    : right.Standing.Total.CompareTo(left.Standing.Total);
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }

    private void AddDown(Ballot ballot)
    {
        var higher = _rules.Folding.Norm?.Value switch
        {
            VoteFolding.ToNext => Above(ballot).Where(other => other.Rank == ballot.Rank - 1).ToList(),
            VoteFolding.ToAll => Above(ballot).ToList(),
            _ => [],
        };
        ballot.RankAll(
            higher.SelectMany(other => other.Outcome.Candidates.Select(candidate => candidate.Name)),
            name => higher.Sum(other => other.VotesOf(name))
        );
    }

    private IEnumerable<Ballot> Above(Ballot ballot) =>
        _ballots.Where(other =>
            other.Stage == ballot.Stage
            && other.Rank < ballot.Rank
            && !other.IsAmongMembers
            && !ballot.IsAmongMembers
            && other.Vote.Record.Contest.Round != ElectionRound.Runoff
            && ballot.Vote.Record.Contest.Round != ElectionRound.Runoff
        );

    private static bool Same(string left, string right) =>
        string.Equals(left, right, StringComparison.Ordinal);
}
