using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// One vote on a stage: a hundred on the roll, one seat, the village law of 2018, unless a test says otherwise.
internal sealed record Scene
{
    public static LocalDate Day { get; } = new(2021, 3, 15);

    public Rulebook Law { get; init; } = VillageLaw.Editions.On(Day);

    public ElectionNorms Norms { get; init; } = ElectionNorms.VillagersCommittee;

    public Franchise Franchise { get; init; } = Franchise.Voters;

    public LocalDate On { get; init; } = Day;

    public int Seats { get; init; } = 1;

    public int OtherMembers { get; init; }

    public ElectionRound Round { get; init; }

    public long Registered { get; init; } = 100;

    public long? Entitled { get; init; }

    public LocalDate? PublishedOn { get; init; }

    // The ballots that can be read and mark no more than they may; those without marks are blank.
    public int Ballots { get; init; }

    // The votes for A, B, C and so on.
    public int[] Votes { get; init; } = [];

    public (string Name, int Votes)[] Written { get; init; } = [];

    public (InvalidReason Reason, long Ballots)[] Invalid { get; init; } = [];

    public long? Issued { get; init; }

    // Stations from which only unreadable ballots came.
    public (string Name, long Issued, long Ballots)[] Stations { get; init; } = [];

    public Attendance? Attendance { get; init; }

    public Lot? Lot { get; init; }

    public string[]? TiedBefore { get; init; }

    private ValueList<string>? Tied => TiedBefore is null ? null : [.. TiedBefore];

    public ElectionRules Rules => ElectionRules.From(Law, Norms, Franchise);

    public BallotPaper Paper
    {
        get
        {
            var names = Votes.Select((_, place) => ((char)('A' + place)).ToString());
            var printed = Rules.Paper(names, Seats);

            // A host may print lines although the law is silent on them.
            return Written.Length > 0 && printed.WriteInLines == 0
                ? new(printed.Options, Math.Min(Seats, Votes.Length + Seats), Seats, printed.Blank)
                : printed;
        }
    }

    public ElectionRecord Record =>
        new()
        {
            Contest = new()
            {
                Body = new() { Name = "Committee", Jurisdiction = JurisdictionCode.Nation },
                Day = On,
                Seats = Seats,
                OtherMembers = OtherMembers,
                Round = Round,
            },
            Roll = new()
            {
                Franchise = Franchise,
                Registered = Registered,
                Entitled = Entitled,
                PublishedOn = PublishedOn,
            },
            Tally = Count(),
            Attendance = Attendance,
            Lot = Lot,
            Tied = Tied,
        };

    public ElectionOutcome Decide() => Rules.Decide(Record);

    // Each name's votes go on as many ballots running, the next name's on those after, round and round.
    private Tally Count()
    {
        var paper = Paper;
        var ballots = new ulong[Ballots];
        var next = 0;
        foreach (
            var (place, votes) in Votes.Index().Concat([(Votes.Length, Written.Sum(name => name.Votes))])
        )
        {
            for (var i = 0; i < votes; i++)
            {
                ballots[next++ % Ballots] |= 1UL << place;
            }
        }

        var tally = paper.Count(ballots);
        if (tally.InvalidFor(InvalidReason.OverMarked) > 0)
        {
            throw new InvalidOperationException("There are more votes than the ballots have room for.");
        }

        tally = tally.WithWriteIns(Written.Select(name => new WriteIn(name.Name, name.Votes)));
        foreach (var (reason, count) in Invalid)
        {
            tally = tally.WithInvalid(reason, count);
        }

        tally = Issued is { } issued ? tally.WithIssued(issued) : tally;
        return Stations.Aggregate(
            tally,
            (sum, station) =>
                sum
                + paper
                    .NoBallots.WithInvalid(InvalidReason.Unreadable, station.Ballots)
                    .WithIssued(station.Issued)
                    .WithPart(station.Name)
        );
    }
}
