using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Process;
using GrassrootsDemocracy.Elections.Vote.OneStep;
using GrassrootsDemocracy.Elections.Vote.Papers;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks;
using GrassrootsDemocracy.Tests.Norms;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Tests.Elections.Vote.Papers;

// Each counting rule is a norm that a layer states: the paper is read by it, and the ledger says how many hang on it.
public class PaperTests
{
    private static readonly ElectionNorms N = ElectionNorms.VillagersCommittee;

    private static Rulebook Silent =>
        RulebookCatalogue
            .BuiltIn.Find(JurisdictionCode.Parse("441500"), new LocalDate(2012, 3, 3))
            .Under("A village");

    [Fact]
    public void What_a_layer_states_is_how_the_paper_is_read()
    {
        Assert.Equal(
            new PaperReading
            {
                OverMarked = VoidColumn.VoidsOnlyItself,
                Repeated = RepeatedName.CountsFirst,
                Contradictory = Contradiction.VoidsName,
                Doubled = DoubledMark.CountsOnce,
                Unmarked = UnmarkedName.CountsFor,
                WriteIns = WriteInBy.WhoVotedAgainst,
                Unreadable = VoidPart.VoidsOnlyItself,
                Uncertain = UncertainName.CountsWhereCertain,
                Man = ManInWomensColumn.VoidsColumn,
            },
            Rules(Stated).Paper(Columns).Reading
        );
        Assert.Equal(
            new PaperReading
            {
                OverMarked = VoidColumn.VoidsBallot,
                Repeated = RepeatedName.VoidsBallot,
                Contradictory = Contradiction.VoidsBallot,
                Doubled = DoubledMark.VoidsBallot,
                Unmarked = UnmarkedName.DoesNotCount,
                WriteIns = WriteInBy.Anybody,
                Unreadable = VoidPart.VoidsBallot,
                Uncertain = UncertainName.DoesNotCount,
                Man = ManInWomensColumn.VoidsBallot,
                Open = [.. Enum.GetValues<MarkReading>()],
            },
            Rules(Silent).Paper(Columns).Reading
        );
    }

    [Fact]
    public void The_ledger_says_how_many_hang_on_each_rule()
    {
        Assert.Equal(
            [
                "[met] a mark twice on one line (it counts once): 1 — Law (2026) art. 1",
                "[met] a column with too many marks (void for that office): 1 — Law (2026) art. 1",
                "[met] one person several times (it counts once, for the first office): 1 — Law (2026) art. 1",
                "[met] disputed ballots were decided on by the election committee — Law (2026) art. 1",
            ],
            Lines(Stated, Bodies.ElectionCommittee, Language.English)
        );
        Assert.Equal(
            "【符合】同一行重复画票（只计一次）：1——《法》（2026）第一条",
            Lines(Stated, Bodies.ElectionCommittee, Language.Chinese)[0]
        );
        Assert.StartsWith(
            "[not met] disputed ballots must be decided on by the election committee",
            Lines(Stated, Bodies.VillagersCommittee, Language.English)[^1],
            StringComparison.Ordinal
        );
        Assert.All(
            Lines(Silent, by: null, Language.English),
            line => Assert.StartsWith("[open] ", line, StringComparison.Ordinal)
        );
    }

    // An office is decided by its column as by a paper of its own.
    [Fact]
    public void Each_column_decides_its_office()
    {
        var tally = Count(Rules(Stated));
        var outcome = ElectionRules
            .From(Stated, N, Franchise.Voters)
            .Decide(
                new()
                {
                    Contest = new()
                    {
                        Body = Village,
                        Day = new(2012, 3, 3),
                        Seats = 1,
                        OtherMembers = 2,
                    },
                    Roll = new() { Franchise = Franchise.Voters, Registered = 5 },
                    Tally = tally.Of(Office.Director),
                    Attendance = null,
                }
            );

        Assert.Equal(3, outcome.Record.Tally.Collected);
        Assert.Equal(["A"], outcome.Elected);
    }

    [Theory]
    [InlineData(WomensVotes.AddedTogether, 3L)]
    [InlineData(WomensVotes.OwnColumn, 1L)]
    [InlineData(null, null)]
    public void Whether_her_votes_add_up_is_a_norm(WomensVotes? rule, long? votes)
    {
        var book = rule is { } known
            ? Stated.With(N.Papers.WomensVotes, known, SampleNorms.Article(1), Latitude.Free)
            : Stated;
        var rules = Rules(book);
        var paper = rules.Paper(
            rules.Column(Office.WomensMember, ["W", "X"], 1),
            rules.Column(Office.Member, ["W", "M"], 1)
        ) with
        {
            Men = ["M"],
        };
        var box = paper.OpenBox();
        box.Add(new ColumnLine(0, "W"));
        box.Add(new(0, "W"), new(1, "M"));
        box.Add(new ColumnLine(1, "W"));

        var outcome = rules.Check(Facts(box.Count()));
        Assert.Equal(votes, outcome.VotesOf(Office.Member, "W"));
        Assert.Equal(1L, outcome.VotesOf(Office.Member, "M"));
        Assert.Equal(2L, outcome.VotesOf(Office.WomensMember, "W"));
    }

    [Fact]
    public void Ballots_that_were_read_by_other_rules_are_refused() =>
        Assert.StartsWith(
            "The ballots were read by other rules",
            Assert.Throws<ArgumentException>(() => Rules(Silent).Check(Facts(Count(Rules(Stated))))).Message,
            StringComparison.Ordinal
        );

    // 剩余选票当众剪角或者销毁: evidence of the stage, as any other.
    [Fact]
    public void A_layer_asks_that_spare_papers_are_destroyed()
    {
        var stage = N.Process.Polling;
        var book = Silent.Adding(
            stage.Evidence,
            [ElectionEvidence.SparePapersDestroyed],
            SampleNorms.Article(1)
        );

        Assert.Contains(ElectionEvidence.SparePapersDestroyed, book.Find(stage.Evidence)!.Value);
        Assert.Equal(
            "剩余选票当众剪角或者销毁",
            ElectionEvidence.SparePapersDestroyed.ToString(Language.Chinese)
        );
    }

    private static Body Village { get; } =
        new()
        {
            Name = "A village",
            Jurisdiction = JurisdictionCode.Parse("441500"),
            Kind = Bodies.VillagersCommittee,
        };

    private static Rulebook Stated =>
        State(
                State(
                    State(
                        State(
                            State(
                                State(
                                    State(
                                        State(
                                            State(Silent, N.Papers.DoubledMark, DoubledMark.CountsOnce),
                                            N.Papers.Contradictory,
                                            Contradiction.VoidsName
                                        ),
                                        N.Papers.UnmarkedName,
                                        UnmarkedName.CountsFor
                                    ),
                                    N.Papers.WriteInBy,
                                    WriteInBy.WhoVotedAgainst
                                ),
                                N.Papers.VoidPart,
                                VoidPart.VoidsOnlyItself
                            ),
                            N.Papers.UncertainName,
                            UncertainName.CountsWhereCertain
                        ),
                        N.Papers.ManInWomensColumn,
                        ManInWomensColumn.VoidsColumn
                    ),
                    N.OneStep.OverMarkedOffice,
                    OverMarkedOffice.VoidsOffice
                ),
                N.OneStep.RepeatedName,
                RepeatedName.CountsFirst
            )
            .With(
                N.Papers.DisputesDecidedBy,
                [Bodies.ElectionCommittee],
                SampleNorms.Article(1),
                Latitude.Free
            );

    private static Rulebook State<T>(Rulebook book, NormName<T> name, T value)
        where T : struct => book.With(name, value, SampleNorms.Article(1), Latitude.Free);

    private static PaperColumn[] Columns { get; } =
    [new(Office.Director, new(["A", "B"], limit: 1)), new(Office.Member, new(["A", "C", "D"], limit: 2))];

    private static PaperRules Rules(Rulebook book) => PaperRules.From(book, N, Franchise.Voters);

    // A doubled mark, a void column, and somebody for two offices.
    private static ColumnTally Count(PaperRules rules)
    {
        var box = rules
            .Paper(
                rules.Column(Office.Director, ["A", "B"], 1),
                rules.Column(Office.Member, ["A", "C", "D"], 2)
            )
            .OpenBox();
        box.Add(new ColumnLine(0, "A", LineMark.ForTwice));
        box.Add(new(0, "A"), new(1, "A"), new(1, "C"), new(1, "D"));
        box.Add(new(0, "A"), new(0, "B"), new(1, "C"));
        return box.Count();
    }

    private static PaperCount Facts(ColumnTally tally) =>
        new()
        {
            Body = Village,
            Day = new(2012, 3, 3),
            Franchise = Franchise.Voters,
            Tally = tally,
        };

    private static List<string> Lines(Rulebook book, Label? by, Language language) =>
        [
            .. Rules(book)
                .Check(Facts(Count(Rules(book))) with { Disputed = by is null ? null : [new(2, by)] })
                .Findings.Where(line => PaperFindings.All.Contains(line.Rule))
                .Select(line => line.ToString(language)),
        ];
}
