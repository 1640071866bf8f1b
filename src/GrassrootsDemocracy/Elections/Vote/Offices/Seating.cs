namespace GrassrootsDemocracy.Elections.Vote.Offices;

// Who takes which seat: first those of the committee, then the offices that are given to its members.
internal sealed class Seating
{
    private readonly OfficeRules _rules;
    private readonly OfficeElection _election;
    private readonly CancellationToken _token;
    private readonly Dictionary<string, OfficeContestant> _people;
    private readonly Dictionary<(Ballot, string), (int Drawn, ElectionRound Round)> _drawn = [];

    public Seating(OfficeRules rules, OfficeElection election, CancellationToken token)
    {
        (_rules, _election, _token) = (rules, election, token);
        _people = election.People.ToDictionary(person => person.Name, StringComparer.Ordinal);
        Offices = rules.Ranked(election);
        Ballots =
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
        foreach (var ballot in Votes)
        {
            ballot.Before.AddRange(
                Votes.Where(other => other.Office == ballot.Office && other.Stage < ballot.Stage)
            );
        }

        // What a runoff or a lot decides may bring out another tie; each is used once, so this ends.
        do
        {
            Committee = Solve();
            Heads = SolveHeads();
        } while (Votes.Aggregate(seed: false, (again, ballot) => Draw(ballot) || again));
    }

    public List<Office> Offices { get; }

    public List<Ballot> Ballots { get; }

    // Without the runoffs: they decide between some of those of another vote.
    public IEnumerable<Ballot> Votes => Ballots.Where(ballot => ballot.Round != ElectionRound.Runoff);

    public bool IsMultiEthnic => _election.IsMultiEthnic == true;

    // The seats of the committee itself, and the offices given to members: these are not other seats.
    public SeatAnswer Committee { get; private set; }

    public SeatAnswer Heads { get; private set; }

    // Who is disputed to be a relative of whom among those with enough votes.
    public KinDisputes Disputes { get; private set; } = KinDisputes.None;

    public OfficeContestant? Person(string name) => _people.GetValueOrDefault(name);

    public SeatAnswer Of(Ballot ballot) => ballot.IsAmongMembers ? Heads : Committee;

    public IEnumerable<Claim> Holders(Ballot ballot) => Of(ballot).With(ballot, 1);

    public IEnumerable<Claim> Open(Ballot ballot) => Of(ballot).With(ballot, 0);

    public IEnumerable<Claim> Out(Ballot ballot) => Of(ballot).With(ballot, -1);

    public IEnumerable<Claim> Members => Votes.Where(ballot => !ballot.IsAmongMembers).SelectMany(Holders);

    public (int Actual, int Unknown) Count(Func<string, bool?> isOf)
    {
        var names = Members.Select(claim => claim.Name).Distinct(StringComparer.Ordinal).ToList();
        return (names.Count(name => isOf(name) == true), names.Count(name => isOf(name) is null));
    }

    // Those with equal votes between whom nothing decides but the number of seats, and for how many seats.
    public (List<Claim> Among, int For) Tie(Ballot ballot)
    {
        var answer = Of(ballot);
        var open = Open(ballot).ToList();
        var isTie =
            open.Count > 0
            && answer.Hangs.Count == 0
            && !answer.HangsOnKin
            && !answer.IsCircle
            && open.TrueForAll(claim =>
                !claim.IsUnsure
                && claim.Compare(open[0]) == 0
                && (!ballot.IsAmongMembers || Label(Committee.Seats, claim.Name) > 0)
            )
            && ballot.Before.TrueForAll(before => !Open(before).Any())
            && Array.TrueForAll(
                answer.Question.OfBallot[ballot],
                i => answer.Seats[answer.Question.Seat[i]] != 0 || !IsExcluded(answer, i)
            );
        if (!isTie)
        {
            return ([], 0);
        }

        var stable = new StableSeatings(
            answer.Question,
            answer.Facts,
            new Dictionary<(Ballot, int), int>(),
            new bool[2]
        );
        var empty = answer
            .Question.OfBallot[ballot]
            .Where(i =>
                answer.Claims[i] < 0
                && answer.Seats[answer.Question.Seat[i]] < 0
                && answer.Question.Claims[i].Compare(open[0]) > 0
                && stable.Empties(i, answer.Claims, isSure: true)
            )
            .Select(i => answer.Question.Person[i])
            .Distinct()
            .Count();
        var barred = answer
            .Question.Barred.Where(
                (claim, place) =>
                    claim.Ballot == ballot && claim.Compare(open[0]) > 0 && stable.LeavesEmpty(place) == true
            )
            .Count();
        var left =
            Math.Min(
                ballot.Seats,
                ballot.SeatsOfOffice - ballot.Before.Sum(before => Holders(before).Count())
            )
            - Holders(ballot).Count()
            - empty
            - barred;
        return left > 0 && left < open.Count ? (open, left) : ([], 0);
    }

    private static bool IsExcluded(SeatAnswer answer, int i) =>
        Array.Exists(
            answer.Question.Rivals[i],
            rival =>
                rival.Why != SeatReason.Weaker && answer.Claims[rival.By] >= 0 && !IsSame(answer, rival.By, i)
        );

    private static bool IsSame(SeatAnswer answer, int i, int other) =>
        answer.Question.Seat[i] == answer.Question.Seat[other];

    private SeatAnswer Solve()
    {
        var ballots = Votes.Where(ballot => !ballot.IsAmongMembers).ToList();
        var claims = ballots.SelectMany(Claims).ToList();
        if (_rules.KeptApart.Norm is not { Value: var circle })
        {
            return Solve(ballots, claims, disputes: null);
        }

        Disputes = KinDisputes.Among(claims, _election.Kinship, circle);
        var answers = Disputes.Ways().Select(way => Solve(ballots, claims, way)).ToList();
        return Disputes.Joined(answers);
    }

    private SeatAnswer Solve(List<Ballot> ballots, List<Claim> claims, KinDisputes? disputes)
    {
        var question = Question(ballots, claims, name => Relatives(name, disputes));
        Guarantee?[] guarantees =
        [
            Guaranteed(_rules.WomenLeast, _rules.WomenMeans),
            IsMultiEthnic ? Guaranteed(_rules.MinorityLeast, _rules.MinorityMeans) : null,
        ];
        return new SeatSolver(question, guarantees, _token).Solve(Facts(question, _ => null));
    }

    // The offices given to members, under everything that the committee can be.
    private SeatAnswer SolveHeads()
    {
        var ballots = Votes.Where(ballot => ballot.IsAmongMembers).ToList();
        var question = Question(ballots, [.. ballots.SelectMany(Claims)], _ => []);
        var facts = Facts(
            question,
            name =>
                Label(Committee.Seats, name) switch
                {
                    0 => null,
                    var label => label > 0,
                }
        );
        var ways = (Committee.Seatings ?? [])
            .Select(seating =>
                Facts(question, name => Label(seating.Seats, name) > 0) with
                {
                    After = seating.After,
                }
            )
            .DistinctBy(
                way => $"{string.Join(',', way.Of[SeatFacts.Members])};{string.Join(',', way.After)}",
                StringComparer.Ordinal
            )
            .DefaultIfEmpty(facts);
        var answers = ways.Select(way => new SeatSolver(question, [null, null], _token).Solve(way)).ToList();
        return SeatAnswer.Joined(answers) with { Facts = facts };
    }

    private SeatQuestion Question(
        List<Ballot> ballots,
        List<Claim> claims,
        Func<string, IEnumerable<string>> relatives
    ) => new(_rules, ballots, claims, relatives, name => Person(name)?.Keeps);

    private SeatFacts Facts(SeatQuestion question, Func<string, bool?> isMember)
    {
        var people = question.People.ConvertAll(Person);
        return new(
            [
                [.. people.Select(person => person?.IsWoman)],
                [.. people.Select(person => person?.IsMinority)],
                [.. question.People.Select(isMember)],
            ],
            [
                _rules.AfterTwoOffices.Norm?.Value,
                _rules.AfterKin.Norm?.Value,
                _rules.AfterBar.Norm?.Value,
                _rules.AfterRefusal.Norm?.Value,
            ]
        );
    }

    private static Guarantee? Guaranteed(NormOrOpen<int> least, NormOrOpen<GuaranteeMeans> means) =>
        (least.Norm, means.Norm)
            is ({ Value: var seats and > 0 }, { Value: var how and not GuaranteeMeans.OwnLine })
            ? new(seats, how)
            : null;

    // With those of whom it is disputed, as far as they are taken to be relatives.
    private IEnumerable<string> Relatives(string name, KinDisputes? disputes) =>
        _rules.KeptApart.Norm is { Value: var circle } && _election.Kinship.Stated.Count > 0
            ? _election
                .Kinship.RelativesOf(name, circle)
                .Select(path => path.Person)
                .Where(other =>
                    !_election.Kinship.IsDisputed(name, other, circle)
                    || disputes?.AreTakenAsRelatives(name, other) == true
                )
            : [];

    // Everybody who has enough votes on a ballot, or may have while it is not decided; of an invalid vote nobody.
    private IEnumerable<Claim> Claims(Ballot ballot)
    {
        if (ballot.Outcome.Status == ElectionStatus.Invalid)
        {
            yield break;
        }

        var needed = ballot.IsDecided ? ballot.Outcome.Decision.Needed : 0;
        var above = Above(ballot).ToList();
        var names = ballot
            .Names.Concat(above.SelectMany(other => other.Names))
            .Distinct(StringComparer.Ordinal);
        var hopeless = ballot.IsDecided ? [] : Hopeless(ballot);
        foreach (var name in names.Except(hopeless, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var own = ballot.VotesOf(name);
            var down = above.Sum(other => other.VotesOf(name));
            if (own > 0 && own >= needed)
            {
                var isCertain = !ballot.IsDecided && IsCertain(name, ballot);
                yield return Claim(
                    new(name, ballot, own, 0)
                    {
                        IsUnsure = !ballot.IsDecided && !isCertain,
                        IsCertain = isCertain,
                    }
                );
            }

            if (down > 0 && own + down >= needed && Obstacle(name, ballot) is null)
            {
                yield return Claim(
                    new(name, ballot, own, down)
                    {
                        IsUnsure =
                            !ballot.IsDecided
                            || above.Exists(other => !other.IsDecided && other.VotesOf(name) > 0),
                    }
                );
            }
        }
    }

    // Whoever is elected on every reading of a vote has a seat, whoever else leaves one, unless something else than votes bears on it:
    // another office, a relative, a guaranteed seat, or that he or she cannot serve.
    private bool IsCertain(string name, Ballot ballot) =>
        ballot.StateOf(name) == CandidateState.Elected && HasOnlyVotes(ballot) && IsFree(name, ballot);

    // Nobody else leaves a seat either: then whoever is out on every reading is out.
    private IEnumerable<string> Hopeless(Ballot ballot) =>
        HasOnlyVotes(ballot) && ballot.Names.All(name => IsFree(name, ballot))
            ? ballot.Names.Where(name =>
                ballot.StateOf(name)
                    is CandidateState.NotElected
                        or CandidateState.RankButNoMajority
                        or CandidateState.MajorityButOutOfSeats
            )
            : [];

    private bool HasOnlyVotes(Ballot ballot) =>
        !ballot.IsAmongMembers
        && !ballot.Office.IsForWomen
        && _rules.Folding.Norm is not { Value: not VoteFolding.None }
        && Guaranteed(_rules.WomenLeast, _rules.WomenMeans) is null
        && (!IsMultiEthnic || Guaranteed(_rules.MinorityLeast, _rules.MinorityMeans) is null);

    private bool IsFree(string name, Ballot ballot) =>
        Person(name)?.CannotServe is null
        && !Votes.Any(other => other != ballot && other.Names.Contains(name, StringComparer.Ordinal))
        && (
            _rules.KeptApart.Norm is not { Value: var circle }
            || _election.Kinship.RelativesOf(name, circle).Count == 0
        );

    private Claim Claim(Claim claim)
    {
        var (drawn, round) = _drawn.GetValueOrDefault((claim.Ballot, claim.Name), (0, claim.Ballot.Round));
        return claim with { Drawn = drawn, Round = round, Barred = Obstacle(claim.Name, claim.Ballot) };
    }

    private SeatObstacle? Obstacle(string name, Ballot ballot) =>
        ballot.IsAmongMembers && Label(Committee.Seats, name) < 0 ? SeatObstacle.MayNotStand
        : ballot.Office.IsForWomen && Person(name)?.IsWoman == false ? SeatObstacle.NotOfGroup
        : Person(name)?.CannotServe;

    // Whether somebody is a member by the labels of the seats of the committee.
    private int Label(sbyte[] seats, string name) =>
        Votes
            .Where(ballot => !ballot.IsAmongMembers)
            .Select(ballot => (int)Committee.LabelOf(ballot, name, seats))
            .DefaultIfEmpty(-1)
            .Max();

    private IEnumerable<Ballot> Above(Ballot ballot) =>
        Votes.Where(other =>
            !ballot.IsAmongMembers
            && !other.IsAmongMembers
            && other.Stage == ballot.Stage
            && other.Outcome.Status != ElectionStatus.Invalid
            && _rules.Folding.Norm?.Value switch
            {
                VoteFolding.ToNext => other.Rank == ballot.Rank - 1,
                VoteFolding.ToAll => other.Rank < ballot.Rank,
                _ => false,
            }
        );

    // A runoff or a lot counts only if it was among exactly the tied, for exactly their seats.
    private bool Draw(Ballot ballot)
    {
        var (tied, seats) = Tie(ballot);
        if (tied.Count == 0)
        {
            return false;
        }

        var names = tied.Select(claim => claim.Name).ToHashSet(StringComparer.Ordinal);
        var runoff = Ballots.Find(other =>
            other.Round == ElectionRound.Runoff
            && other.Office == ballot.Office
            && names.SetEquals(other.Vote.Record.Tally.Paper.Options)
            && other.Seats == seats
            && other.Outcome.Status == ElectionStatus.Complete
        );
        var isByLot =
            runoff is null
            && ballot.Outcome.Rules.Tie.Norm?.Value == TieBreak.Lot
            && ballot.Vote.Record.Lot?.IsOf(names, seats) == true;
        var winners = isByLot ? ballot.Vote.Record.Lot!.Drawn : runoff?.Outcome.Elected ?? [];
        foreach (var winner in winners)
        {
            var before = _drawn.GetValueOrDefault((ballot, winner)).Drawn;
            _drawn[(ballot, winner)] = (before + 1, runoff is null ? ballot.Round : ElectionRound.Runoff);
        }

        return winners.Count > 0;
    }
}
