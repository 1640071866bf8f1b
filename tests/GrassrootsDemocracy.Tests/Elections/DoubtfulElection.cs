using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// One election whose ballots are known only as far as a tally keeps them.
internal sealed class DoubtfulElection
{
    public const string Twin = "A";
    private const string Written = "Wu";

    public DoubtfulElection(Random random)
    {
        Printed = random.Next(1, 4);
        Seats = random.Next(1, 3);
        Lines = random.Next(2);
        var law = Rulebook
            .Named("Own")
            .With(Layers.Names.Turnout(Franchise.Voters), Layers.MoreThanHalfOf(Base.Roll), Layers.Source);
        Base = new[] { Base.TookPart, Base.Valid, Base.Roll }[random.Next(3)];
        IsBlankOpen = random.Next(2) == 0;
        IsWrittenOpen = random.Next(3) == 0;
        law = law.With(Layers.Names.Majority, new Quota(Threshold.Majority, Base), Layers.Source);
        law = IsBlankOpen ? law : law.With(Layers.Names.Blank, BlankBallot.IsInvalid, Layers.Source);
        law = IsWrittenOpen ? law : law.With(Layers.Names.WriteIns, WriteInRule.Allowed, Layers.Source);
        Rules = ElectionRules.From(law, Layers.Names, Franchise.Voters);
        var places = Printed + Lines;
        Limit = Math.Min(places, random.Next(4) == 0 ? Seats + 1 : Seats);
        var paper = new BallotPaper(
            Enumerable.Range('A', Printed).Select(name => $"{(char)name}"),
            Limit,
            Lines,
            IsBlankOpen ? BlankBallot.Abstains : BlankBallot.IsInvalid
        );
        var ballots = Enumerable
            .Range(0, random.Next(1, 6))
            .Select(_ => (ulong)random.Next(1 << places))
            .Where(ballot => ulong.PopCount(ballot) <= (ulong)Limit)
            .ToArray();
        OverMarked = places > Limit ? random.Next(3) : 0;
        Repeated = random.Next(6) == 0 ? 1 : 0;
        Marked = ballots.Where(ballot => ballot > 0).ToList();
        Blank = ballots.Count(ballot => ballot == 0);
        Tally = paper
            .Count(ballots)
            .WithInvalid(InvalidReason.OverMarked, OverMarked)
            .WithInvalid(InvalidReason.SamePersonTwice, Repeated);
        OnLines = Lines == 0 ? 0 : (int)Tally.For(Printed);
        Named = random.Next(OnLines + 1);
        Name = random.Next(3) == 0 ? Twin : Written;
        Tally = Named > 0 ? Tally.WithWriteIns(new WriteIn(Name, Named)) : Tally;
        var collected = (int)Tally.Collected;
        Roll = collected + random.Next(Math.Max(1, collected));
        Record = new Scene
        {
            Seats = Seats,
            Registered = Roll,
            Votes = [0],
        }.Record with
        {
            Tally = Tally,
        };
    }

    public int Printed { get; }

    public int Seats { get; }

    public int Lines { get; }

    public int Limit { get; }

    public Base Base { get; }

    public bool IsBlankOpen { get; }

    public bool IsWrittenOpen { get; }

    public int OverMarked { get; }

    public int Repeated { get; }

    public List<ulong> Marked { get; }

    public int Blank { get; }

    public int OnLines { get; }

    public int Named { get; }

    public string Name { get; }

    public int Roll { get; }

    public ElectionRules Rules { get; }

    public Tally Tally { get; }

    public ElectionRecord Record { get; }

    public override string ToString() =>
        $"{Printed} printed, {Lines} line, {Seats} seats, limit {Limit}, [{string.Join(' ', Marked)}] and {Blank} blank, {OverMarked} over-marked, {Repeated} repeated, {Named} of {OnLines} written {Name}, of {Base}, roll {Roll}{(IsBlankOpen ? ", blank open" : "")}{(IsWrittenOpen ? ", written open" : "")}";
}
