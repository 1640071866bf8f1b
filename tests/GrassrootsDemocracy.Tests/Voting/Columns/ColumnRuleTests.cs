using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Columns;

namespace GrassrootsDemocracy.Tests.Voting.Columns;

// The rules of counting in use (published-results: counting rules), on a paper for a director (one seat) and members (two seats).
public class ColumnRuleTests
{
    private const int Director = 0;
    private const int Members = 1;

    private static readonly ColumnPaper Paper = new(
        new PaperColumn(Office.Director, new(["A", "B"], limit: 1, writeInLines: 1)),
        new PaperColumn(Office.Member, new(["A", "C", "D"], limit: 2, writeInLines: 2))
    )
    {
        IsThreeWay = true,
    };

    [Theory]
    [InlineData(1, 2, "director valid, members valid")]
    [InlineData(2, 2, "director void, members valid")]
    [InlineData(1, 3, "director valid, members void")]
    [InlineData(2, 0, "director void, members valid")] // nothing marked for the members: an abstention there
    [InlineData(2, 3, "paper void")]
    public void A_void_part_voids_only_itself_and_all_parts_the_paper(int director, int members, string what)
    {
        var tally = Read(
            Paper,
            [
                .. new[] { "A", "B" }.Take(director).Select(name => new ColumnLine(Director, name)),
                .. new[] { "C", "D", "E" }.Take(members).Select(name => new ColumnLine(Members, name)),
            ]
        );

        Assert.Equal(
            what,
            tally.Void == 1
                ? "paper void"
                : $"director {Said(tally.Columns[Director])}, members {Said(tally.Columns[Members])}"
        );
        Assert.All(tally.Columns, column => Assert.Equal(1, column.Collected));

        static string Said(Tally column) => column.Valid == 1 ? "valid" : "void";
    }

    // Nobody is asked about a name that is not printed: there is nothing to be against, whoever reads the ballot.
    [Theory]
    [InlineData(LineMark.Against)]
    [InlineData(LineMark.AgainstTwice)]
    public void A_mark_against_a_written_name_is_no_vote_for_it(LineMark mark)
    {
        var tally = Read(Paper, [new(Director, "X", mark)]).Columns[Director];
        Assert.Equal((1, 0), (tally.Blank, tally.WriteIns.Count));
    }

    [Fact]
    public void A_mask_against_a_line_for_other_names_is_read_as_a_clerk_s_line() =>
        Assert.Equal(Read(Paper, [new(Director, "X", LineMark.Against)]), Paper.Count([0], [0b100]));

    [Fact]
    public void What_voids_a_ballot_of_several_reasons_is_the_same_in_whatever_order_its_lines_are_read()
    {
        var paper = Paper with
        {
            Reading = new()
            {
                Doubled = DoubledMark.VoidsBallot,
                Unreadable = VoidPart.VoidsBallot,
                Contradictory = Contradiction.VoidsBallot,
            },
        };
        ColumnLine[] lines =
        [
            new(Director, "A", LineMark.ForTwice),
            new(Director, "B", LineMark.Unreadable),
            new(Members, "C", LineMark.Both),
        ];
        Assert.Equal(Read(paper, lines), Read(paper, [.. lines.Reverse()]));
    }

    [Fact]
    public void A_ballot_that_is_refused_on_a_reading_that_is_open_is_counted_on_none()
    {
        var box = (
            Paper with
            {
                Reading = new() { Unmarked = UnmarkedName.DoesNotCount, Open = [MarkReading.UnmarkedName] },
            }
        ).OpenBox();
        Assert.Throws<ArgumentException>(() =>
            box.Add(new ColumnLine(Director, "X", LineMark.None), new(Director, "Y", LineMark.None))
        );
        Assert.Equal(0, box.Count().Collected);
    }

    [Fact]
    public void Where_the_rule_says_so_one_void_part_voids_the_paper() =>
        Assert.Equal(
            1,
            Read(
                    Paper with
                    {
                        Reading = new() { OverMarked = VoidColumn.VoidsBallot },
                    },
                    [new(Director, "A"), new(Director, "B"), new(Members, "C")]
                )
                .VoidFor(InvalidReason.OverMarked)
        );

    [Theory]
    [InlineData(DoubledMark.CountsOnce, 1, 1, 0)]
    [InlineData(DoubledMark.VoidsLine, 0, 1, 0)]
    [InlineData(DoubledMark.VoidsBallot, 0, 0, 1)]
    public void A_doubled_mark_on_one_line(DoubledMark rule, int votes, int others, int voids)
    {
        var tally = Read(
            Paper with
            {
                Reading = new() { Doubled = rule },
            },
            [new(Members, "C", LineMark.ForTwice), new(Members, "D")]
        );

        Assert.Equal(
            (votes, others, voids),
            (tally.Columns[Members].For("C"), tally.Columns[Members].For("D"), tally.Void)
        );
        Assert.Equal(1, tally.Read(MarkReading.DoubledMark));
    }

    [Theory]
    [InlineData(UnmarkedName.CountsFor, 1)]
    [InlineData(UnmarkedName.DoesNotCount, 0)]
    public void A_written_name_without_a_mark(UnmarkedName rule, int votes)
    {
        var tally = Read(
            Paper with
            {
                Reading = new() { Unmarked = rule },
            },
            [new(Members, "E", LineMark.None), new(Members, "C", LineMark.None)]
        );

        Assert.Equal(votes, tally.Together("E"));
        Assert.Equal(0, tally.Together("C"));
        Assert.Equal(1, tally.Read(MarkReading.UnmarkedName));
    }

    // 弃权的不得另选他人: whoever marks nobody against may not write in; against one printed name of that office is enough.
    [Theory]
    [InlineData(WriteInBy.WhoVotedAgainst, LineMark.Against, 1)]
    [InlineData(WriteInBy.WhoVotedAgainst, LineMark.None, 0)]
    [InlineData(WriteInBy.WhoVotedAgainst, LineMark.For, 0)]
    [InlineData(WriteInBy.Anybody, LineMark.None, 1)]
    public void An_abstainer_may_not_write_in_and_who_votes_against_may(
        WriteInBy rule,
        LineMark mark,
        int votes
    )
    {
        var tally = Read(
            Paper with
            {
                Reading = new() { WriteIns = rule },
            },
            // Against somebody of another office is no vote against one of this.
            [new(Members, "C", mark), new(Members, "E"), new(Director, "B", LineMark.Against)]
        );

        Assert.Equal(votes, tally.Together("E"));
        Assert.Equal(1 - votes, tally.Read(MarkReading.WriteInOfAbstainer));
    }

    // A stands for both. Marked for both and with two members besides, the members' column has two marks, not three.
    [Theory]
    [InlineData(RepeatedName.CountsFirst, 1, 0, 1, 0)]
    [InlineData(RepeatedName.VoidsName, 0, 0, 1, 0)]
    [InlineData(RepeatedName.VoidsBallot, 0, 0, 0, 1)]
    public void One_person_for_two_offices(RepeatedName rule, int higher, int lower, int others, int voids)
    {
        var paper = Paper with { Reading = new() { Repeated = rule } };
        ColumnLine[] lines = [new(Members, "A"), new(Members, "C"), new(Members, "D"), new(Director, "A")];
        var (read, counted) = (Read(paper, lines), paper.Count([Mask(lines)], [0UL]));

        foreach (var tally in (ColumnTally[])[read, counted])
        {
            Assert.Equal(
                (higher, lower, others, others, voids),
                (
                    tally.Columns[Director].For("A"),
                    tally.Columns[Members].For("A"),
                    tally.Columns[Members].For("C"),
                    tally.Columns[Members].For("D"),
                    tally.Void
                )
            );
        }
    }

    // The higher column has two marks and is void: it claims nobody, so that the lower one counts.
    [Fact]
    public void A_void_higher_column_claims_nobody()
    {
        var tally = Read(
            Paper,
            [new(Director, "A"), new(Director, "B"), new(Members, "A"), new(Members, "C")]
        );

        Assert.Equal(
            (0, 1, 1),
            (tally.Columns[Director].Valid, tally.Columns[Members].For("A"), tally.Columns[Members].For("C"))
        );
    }

    [Theory]
    [InlineData(UncertainName.CountsWhereCertain, "小陈", 1)]
    [InlineData(UncertainName.CountsWhereCertain, "小成", 0)] // nobody said whom it means
    [InlineData(UncertainName.DoesNotCount, "小陈", 0)]
    public void A_nickname_counts_where_it_is_certain(UncertainName rule, string written, int votes)
    {
        var paper = Paper with
        {
            Reading = new() { Uncertain = rule },
            CertainNames = [new("小陈", "C"), new("晨", "C")],
        };

        Assert.Equal(votes, Read(paper, [new(Members, written)]).Together("C"));
        Assert.Equal(
            rule == UncertainName.CountsWhereCertain ? 1 : 0,
            Read(paper, [new(Members, "小陈"), new(Members, "晨")]).Together("C")
        );
    }

    [Theory]
    [InlineData(VoidPart.VoidsOnlyItself, 1, 0)]
    [InlineData(VoidPart.VoidsBallot, 0, 1)]
    public void A_part_that_cannot_be_read(VoidPart rule, int votes, int voids)
    {
        var tally = Read(
            Paper with
            {
                Reading = new() { Unreadable = rule },
            },
            [new(Members, "?", LineMark.Unreadable), new(Members, "C")]
        );

        Assert.Equal((votes, voids), (tally.Together("C"), tally.VoidFor(InvalidReason.Unreadable)));
    }

    // Zhejiang, village delegates on one paper: a man in the women's column voids it, and her votes add up across the columns.
    [Theory]
    [InlineData(ManInWomensColumn.VoidsColumn, 0, 1, 0)]
    [InlineData(ManInWomensColumn.VoidsName, 1, 1, 0)]
    [InlineData(ManInWomensColumn.VoidsBallot, 0, 0, 1)]
    public void A_man_in_the_womens_column(ManInWomensColumn rule, int woman, int delegates, int voids)
    {
        var tally = Read(
            Delegates with
            {
                Reading = new() { Man = rule },
            },
            [new(0, "甲女"), new(0, "丁男"), new(1, "丙男")]
        );

        Assert.Equal(
            (woman, delegates, voids),
            (tally.Columns[0].For("甲女"), tally.Columns[1].For("丙男"), tally.Void)
        );
        Assert.Equal(1, tally.Read(MarkReading.ManInWomensColumn));
    }

    [Fact]
    public void Her_votes_add_up_across_columns_and_one_ballot_counts_once()
    {
        var box = Delegates.OpenBox();
        box.Add(new(0, "甲女"), new(1, "丙男"));
        box.Add(new ColumnLine(1, "甲女"));
        box.Add(new(0, "甲女"), new(1, "甲女"));
        var tally = box.Count();

        Assert.Equal(
            (2, 1, 3),
            (tally.Columns[0].For("甲女"), tally.Columns[1].For("甲女"), tally.Together("甲女"))
        );
    }

    [Theory]
    [InlineData(Contradiction.VoidsName, 1, 0)]
    [InlineData(Contradiction.VoidsBallot, 0, 1)]
    public void For_and_against_on_one_line_or_on_two(Contradiction rule, int votes, int voids)
    {
        var paper = Paper with { Reading = new() { Contradictory = rule } };
        foreach (
            var lines in (ColumnLine[][])
                [
                    [new(Members, "C", LineMark.Both), new(Members, "D")],
                    [new(Members, "C"), new(Members, "C", LineMark.Against), new(Members, "D")],
                ]
        )
        {
            var tally = Read(paper, lines);
            Assert.Equal(
                (0, 0, votes, voids),
                (
                    tally.Columns[Members].For("C"),
                    tally.Columns[Members].Against(1),
                    tally.Columns[Members].For("D"),
                    tally.Void
                )
            );
        }
    }

    [Fact]
    public void What_is_not_on_the_paper_is_refused()
    {
        var box = Paper.OpenBox();

        Assert.Contains(
            "has 1 lines for other names",
            Assert.Throws<ArgumentException>(() => box.Add(new(0, "X"), new(0, "Y"))).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => box.Add(new ColumnLine(2, "A")));
        Assert.Contains(
            "IsThreeWay",
            Assert
                .Throws<ArgumentException>(() =>
                    (Paper with { IsThreeWay = false })
                        .OpenBox()
                        .Add(new ColumnLine(0, "A", LineMark.Against))
                )
                .Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "marks a place",
            Assert.Throws<ArgumentException>(() => Paper.Count([1UL << 8], [0UL])).Message,
            StringComparison.Ordinal
        );
        Assert.Equal(0, box.Count().Collected);
        Assert.Contains(
            "no column for secretary",
            Assert.Throws<ArgumentException>(() => box.Count().Of(Office.Secretary)).Message,
            StringComparison.Ordinal
        );
    }

    private static ColumnPaper Delegates { get; } =
        new(
            new PaperColumn(Office.WomensMember, new(["甲女", "乙女"], limit: 1, writeInLines: 1)),
            new PaperColumn(Office.Member, new(["甲女", "丙男", "丁男"], limit: 2))
        )
        {
            Men = ["丙男", "丁男"],
        };

    private static ColumnTally Read(ColumnPaper paper, ColumnLine[] lines)
    {
        var box = paper.OpenBox();
        box.Add(lines);
        return box.Count();
    }

    // Director: A, B, a line; members: A, C, D, two lines.
    private static ulong Mask(ColumnLine[] lines) =>
        lines.Aggregate(
            0UL,
            (mask, line) =>
                mask
                | (
                    1UL
                    << (
                        line.Column == Director
                            ? "AB".IndexOf(line.Name, StringComparison.Ordinal)
                            : 3 + "ACD".IndexOf(line.Name, StringComparison.Ordinal)
                    )
                )
        );
}
