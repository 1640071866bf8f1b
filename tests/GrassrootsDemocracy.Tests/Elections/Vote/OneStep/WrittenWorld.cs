using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.OneStep;

// A handful of ballots with written names, and laws that say what becomes of the odd ones or are silent.
internal sealed class WrittenWorld
{
    public static readonly string[] Names = ["A", "B", "L", "L1", "L2", "X", "U"];

    private static readonly ElectableNames Electable = new(
        new NamedPerson { Name = "A" },
        new NamedPerson { Name = "B" },
        new NamedPerson { Name = "L1", Spellings = ["L"] },
        new NamedPerson { Name = "L2", Spellings = ["L"] },
        new NamedPerson { Name = "X", IsEligible = false }
    );

    public WrittenWorld(Random random)
    {
        Seats = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => random.Next(1, 3))];
        OverMarked = Pick<OverMarking>(random);
        OverMarkedOffice = Pick<OverMarkedOffice>(random);
        Repeated = Pick<RepeatedName>(random);
        Unclear = Pick<UnclearName>(random);
        Blank = Pick<BlankBallot>(random);
        Base = new[] { Base.TookPart, Base.Valid, Base.Roll }[random.Next(3)];
        Ballots =
        [
            .. Enumerable
                .Range(0, random.Next(1, 5))
                .Select(_ =>
                    Enumerable
                        .Range(0, random.Next(0, 4))
                        .Select(_ => (random.Next(Seats.Length), Names[random.Next(Names.Length)]))
                        .ToArray()
                ),
        ];
        Roll = Ballots.Count + random.Next(Ballots.Count);
        var norms = Layers.Names;
        var law = Rulebook
            .Named("Own")
            .With(norms.Turnout(Franchise.Voters), Layers.MoreThanHalfOf(Base.Roll), Layers.Source)
            .With(norms.Majority, new Quota(Threshold.Majority, Base), Layers.Source)
            .With(norms.OneStep.NominationMajority, new Quota(Threshold.Majority, Base), Layers.Source)
            .With(norms.Surplus, Surplus.AtLeastMore(1), Layers.Source)
            .With(norms.OneStep.Allowed, value: true, Layers.Source);
        law = With(law, norms.OverMarked, OverMarked);
        law = With(law, norms.OneStep.OverMarkedOffice, OverMarkedOffice);
        law = With(law, norms.OneStep.RepeatedName, Repeated);
        law = With(law, norms.OneStep.UnclearName, Unclear);
        law = With(law, norms.Blank, Blank);
        Rules = OneStepRules.From(law, norms, Franchise.Voters);
        var box = Rules.OpenBox(
            Electable,
            Seats.Select(
                (seats, index) => new OneStepOffice(index == 0 ? Office.Director : Office.Member, seats)
            )
        );
        foreach (var ballot in Ballots)
        {
            box.AddForOffices(ballot);
        }

        Election = Village.Election(box.Close(), Roll);
    }

    public int[] Seats { get; }

    public OverMarking? OverMarked { get; }

    public OverMarkedOffice? OverMarkedOffice { get; }

    public RepeatedName? Repeated { get; }

    public UnclearName? Unclear { get; }

    public BlankBallot? Blank { get; }

    public Base Base { get; }

    public List<(int Office, string Name)[]> Ballots { get; }

    public int Roll { get; }

    public OneStepRules Rules { get; }

    public OneStepElection Election { get; }

    public override string ToString() =>
        $"{string.Join('+', Seats)} seats, [{string.Join("] [", Ballots.Select(ballot => string.Join(' ', ballot.Select(name => $"{name.Office}:{name.Name}"))))}], {OverMarked}/{OverMarkedOffice}/{Repeated}/{Unclear}/{Blank}, of {Base}, roll {Roll}";

    // One value in three is not said.
    private static T? Pick<T>(Random random)
        where T : struct, Enum
    {
        var all = Enum.GetValues<T>();
        return random.Next(3) == 0 ? null : all[random.Next(all.Length)];
    }

    private static Rulebook With<T>(Rulebook law, NormName<T> name, T? value)
        where T : struct => value is { } known ? law.With(name, known, Layers.Source) : law;
}
