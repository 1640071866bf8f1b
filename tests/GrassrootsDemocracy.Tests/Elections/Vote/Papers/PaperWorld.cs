using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Elections.Vote.Papers;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Papers;

// A few ballots on one paper for a woman's seat, a director and members, some of whose rules of reading nobody states.
internal sealed class PaperWorld
{
    private static readonly string[][] Printed =
    [
        ["A", "W"],
        ["A", "B"],
        ["A", "C", "M"],
    ];
    private static readonly ElectionNorms N = ElectionNorms.VillagersCommittee;

    private readonly List<Func<Rulebook, IEnumerable<Rulebook>>> _open = [];
    private readonly bool _isThreeWay;
    private readonly bool _hasWomen;
    private readonly bool _hasLines;
    private readonly int _roll;

    public PaperWorld(Random random)
    {
        (_isThreeWay, _hasWomen, _hasLines) = (random.Next(2) == 0, random.Next(2) == 0, random.Next(2) == 0);
        var book = Own.With(
                N.Majority,
                new Quota(Threshold.Majority, random.Next(2) == 0 ? Base.Valid : Base.TookPart),
                Layers.Source
            )
            .With(N.WriteIns, _hasLines ? WriteInRule.Allowed : WriteInRule.Forbidden, Layers.Source);
        Rule(N.Papers.DoubledMark);
        Rule(N.Papers.Contradictory);
        Rule(N.Papers.UnmarkedName);
        Rule(N.Papers.WriteInBy);
        Rule(N.Papers.VoidPart);
        Rule(N.Papers.UncertainName);
        Rule(N.Papers.ManInWomensColumn);
        Rule(N.OneStep.OverMarkedOffice);
        Rule(N.OneStep.RepeatedName);
        Rule(N.Blank);
        Book = book;
        Ballots = [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => Ballot(random))];
        _roll = Ballots.Count + random.Next(2);

        void Rule<T>(NormName<T> name)
            where T : struct, Enum
        {
            var values = Enum.GetValues<T>();
            if (random.Next(3) > 0)
            {
                book = book.With(name, values[random.Next(values.Length)], Layers.Source);
            }
            else
            {
                _open.Add(before => values.Select(value => before.With(name, value, Layers.Source)));
            }
        }
    }

    public static Rulebook Own { get; } =
        Rulebook
            .Named("Own")
            .With(N.Turnout(Franchise.Voters), Layers.MoreThanHalfOf(Base.Roll), Layers.Source)
            .With(N.OverMarked, OverMarking.VoidsBallot, Layers.Source);

    public Rulebook Book { get; }

    public List<ColumnLine[]> Ballots { get; init; }

    public IEnumerable<Rulebook> Completions() =>
        _open.Aggregate((IEnumerable<Rulebook>)[Book], (books, rule) => books.SelectMany(rule));

    public ColumnPaper Paper(Rulebook book)
    {
        var rules = PaperRules.From(book, N, Franchise.Voters);
        return rules.Paper(
            rules.Column(_hasWomen ? Office.WomensMember : Office.DeputyDirector, Printed[0], 1),
            rules.Column(Office.Director, Printed[1], 1),
            rules.Column(Office.Member, Printed[2], 2)
        ) with
        {
            IsThreeWay = _isThreeWay,
            Men = ["A", "M"],
            CertainNames = [new("c", "C")],
        };
    }

    public ColumnTally Count(Rulebook book)
    {
        var box = Paper(book).OpenBox();
        foreach (var ballot in Ballots)
        {
            box.Add(ballot);
        }

        return box.Count();
    }

    public ElectionOutcome Decide(Rulebook book, ColumnTally tally, int column)
    {
        var record = new Scene
        {
            Seats = column == 2 ? 2 : 1,
            Registered = _roll,
            Votes = [0],
        }.Record with
        {
            Tally = tally.Columns[column],
        };
        return ElectionRules.From(book, N, Franchise.Voters).Decide(record);
    }

    public static bool IsMask(ColumnLine[] ballot) =>
        ballot.All(line =>
            line.Mark is LineMark.For or LineMark.Against or LineMark.Both
            && Printed[line.Column].Contains(line.Name)
        )
        && ballot.DistinctBy(line => (line.Column, line.Name)).Count() == ballot.Length;

    public (List<ulong> For, List<ulong> Against) Masks(IEnumerable<ColumnLine[]> ballots)
    {
        var (approvals, rejections) = (new List<ulong>(), new List<ulong>());
        foreach (var ballot in ballots)
        {
            var (approved, rejected) = (0UL, 0UL);
            foreach (var line in ballot)
            {
                var bit = 1UL << (First(line.Column) + Array.IndexOf(Printed[line.Column], line.Name));
                approved |= line.Mark != LineMark.Against ? bit : 0;
                rejected |= line.Mark != LineMark.For ? bit : 0;
            }

            approvals.Add(approved);
            rejections.Add(rejected);
        }

        return (approvals, rejections);
    }

    public override string ToString() =>
        $"{(_isThreeWay ? "three-way" : "marks")}{(_hasWomen ? ", women" : "")}{(_hasLines ? ", lines" : "")}, roll {_roll}, {_open.Count} open: {string.Join(" / ", Ballots.Select(ballot => string.Join(' ', ballot.Select(line => $"{line.Column}{line.Name}:{line.Mark}"))))}";

    private int First(int column) =>
        Printed.Take(column).Index().Sum(one => one.Item.Length + (_hasLines ? (one.Index == 2 ? 2 : 1) : 0));

    // Few lines, so that few rules bear on one ballot; what stands twice on a line of its own is not both marked and unmarked.
    private ColumnLine[] Ballot(Random random)
    {
        var lines = new List<ColumnLine>();
        for (var column = 0; column < Printed.Length; column++)
        {
            foreach (var name in Printed[column].Where(_ => random.Next(3) == 0))
            {
                lines.Add(new(column, name, Mark(random)));
            }

            if (_hasLines && random.Next(4) == 0)
            {
                lines.Add(
                    new(
                        column,
                        new[] { "c", "X", "B" }[random.Next(3)],
                        random.Next(3) == 0 ? LineMark.None : LineMark.For
                    )
                );
            }
        }

        return [.. lines];
    }

    private LineMark Mark(Random random) =>
        random.Next(6) switch
        {
            0 => LineMark.ForTwice,
            1 => LineMark.Unreadable,
            2 when _isThreeWay => LineMark.Both,
            3 when _isThreeWay => LineMark.Against,
            _ => LineMark.For,
        };
}
