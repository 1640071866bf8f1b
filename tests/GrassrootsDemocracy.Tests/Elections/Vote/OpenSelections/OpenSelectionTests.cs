using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Vote.OpenSelections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections.Vote.OpenSelections;

// 公推公选 (systems.md Y9): entries, rounds of exact scores, overall evaluation, notice.
public sealed class OpenSelectionTests
{
    [Theory]
    [InlineData("self", null, SelectionState.Through)]
    [InlineData("organisation", 0, SelectionState.Through)]
    [InlineData("residents", 9, SelectionState.NotAdmitted)]
    [InlineData("residents", 10, SelectionState.Through)]
    [InlineData("residents", null, SelectionState.Undetermined)]
    [InlineData("members", 99, SelectionState.NotAdmitted)]
    public void An_entry_needs_a_way_that_is_open_and_its_supporters(
        string way,
        int? supporters,
        SelectionState state
    )
    {
        var selection = Entered() with
        {
            Entries =
            [
                new()
                {
                    Name = "A",
                    Way = Label.Of($"entry-way/{way}"),
                    Supporters = supporters,
                },
            ],
        };
        Assert.Equal(state, Decide(selection).Persons[0].State);
    }

    [Fact]
    public void One_good_way_is_enough()
    {
        var selection = Entered();
        var twice = selection with
        {
            Entries = [.. selection.Entries, new() { Name = "A", Way = EntryWays.Members }],
        };
        Assert.Equal(selection.Entries.Count, Decide(twice).Persons.Count);
        Assert.Equal(SelectionState.Through, Decide(twice).Persons[0].State);
    }

    [Fact]
    public void The_best_of_each_round_go_on_and_the_evaluation_ranks_them()
    {
        var outcome = Decide(Contested());
        Assert.Equal(["A", "B", "C"], outcome.Rounds[0].GoOn);
        Assert.Equal(["B", "A"], outcome.Rounds[1].GoOn);
        Assert.Equal(["A", "B"], outcome.Ranking.Select(person => person.Name));
        Assert.Equal(
            [("A", null), ("B", null), ("C", "defence"), ("D", "speech")],
            outcome.Persons.Select(person =>
                (person.Name, person.State == SelectionState.Through ? null : person.Round?.Key)
            )
        );
    }

    // A: 2/3 × (80+90)/2 + 1/3 × 85 = 85; 3/5 × 85 + 2/5 × 95 = 89.
    [Fact]
    public void Points_are_exact()
    {
        var outcome = Decide(Contested());
        Assert.Equal(Points.Of(85), outcome.Rounds[1].Ranking.Single(person => person.Name is "A").Points);
        Assert.Equal(Points.Of(89), outcome.Ranking[0].Points);
        Assert.Equal("89.00", outcome.Ranking[0].Points.ToString());
    }

    [Fact]
    public void A_third_and_a_third_and_a_third_are_one()
    {
        Assert.Equal(Points.Of(1), Points.Of(3, 3));
        Assert.Equal(0, Points.Of(2, 6).ComparedWith(Points.Of(1, 3)));
        Assert.Equal("33.33", Points.Of(100, 3).ToString());
        Assert.Equal("0.01", Points.Of(1, 200).ToString());
        Assert.Equal("0.00", default(Points).ToString());
    }

    [Fact]
    public void Equal_points_at_the_cut_off_are_said_and_share_a_rank()
    {
        var tied = Round(
            League.Speech,
            [.. League.Scores(League.Jury, ("A", [90]), ("B", [80]), ("C", [70]), ("D", [70]))]
        );
        var outcome = Decide(Entered() with { Rounds = [tied] });
        var round = Assert.Single(outcome.Rounds);
        Assert.Equal(["A", "B"], round.GoOn);
        Assert.Equal(["C", "D"], round.Tied);
        Assert.Equal([1, 2, 3, 3], round.Ranking.Select(person => person.Rank));
        Assert.Equal(Verdict.Undetermined, Line(outcome, SelectionFindings.Tie).Verdict);
        Assert.Empty(outcome.Ranking);
    }

    [Theory]
    [InlineData(new[] { "D" }, new[] { "A", "B", "D" })]
    [InlineData(new[] { "C", "D" }, new[] { "A", "B" })]
    [InlineData(new[] { "B" }, new[] { "A", "B" })]
    [InlineData(new string[0], new[] { "A", "B" })]
    public void A_decision_on_a_tie_counts_only_if_it_fits_it(string[] letIn, string[] goOn)
    {
        var tied = Round(
            League.Speech,
            [.. League.Scores(League.Jury, ("A", [90]), ("B", [80]), ("C", [70]), ("D", [70]))]
        );
        var outcome = Decide(Entered() with { Rounds = [tied with { LetIn = [.. letIn] }] });
        Assert.Equal(goOn, outcome.Rounds[0].GoOn);
    }

    [Fact]
    public void A_norm_may_let_everybody_tied_go_on()
    {
        var tied = Round(
            League.Speech,
            [.. League.Scores(League.Jury, ("A", [90]), ("B", [80]), ("C", [70]), ("D", [70]))]
        );
        var rules = League.With(League.Norms.TiedGoOn, value: true);
        var round = rules.Decide(Entered() with { Rounds = [tied] }, League.Day).Rounds[0];
        Assert.Equal(["A", "B", "C", "D"], round.GoOn);
        Assert.Empty(round.Tied);
    }

    [Fact]
    public void A_missing_a_double_and_an_impossible_score_leave_the_round_open()
    {
        Score[] whole = [.. League.Scores(League.Jury, ("A", [90]), ("B", [80]), ("C", [75]), ("D", [70]))];
        foreach (
            var scores in new Score[][]
            {
                whole[1..],
                [.. whole, whole[0]],
                [.. whole[1..], new Score(League.Jury, "jury 0", "A", Points.Of(101))],
            }
        )
        {
            var outcome = Decide(Entered() with { Rounds = [Round(League.Speech, scores)] });
            Assert.False(Assert.Single(outcome.Rounds).IsDetermined);
            Assert.Equal(Verdict.Undetermined, Line(outcome, SelectionFindings.Scores).Verdict);
        }
    }

    [Theory]
    [InlineData(60, 40, true)]
    [InlineData(60, 39, false)]
    [InlineData(60, 41, false)]
    public void Weights_add_up_to_one_or_nobody_is_ranked(int defence, int inspection, bool isSound)
    {
        var rules = League.With(
            League.Norms.Evaluation,
            [new(League.Defence, Ratio.Percent(defence)), new(League.Inspection, Ratio.Percent(inspection))]
        );
        var outcome = rules.Decide(Contested(), League.Day);
        Assert.Equal(isSound, outcome.Ranking.Count > 0);
        Assert.Equal(isSound, !outcome.Findings.Any(line => line.Rule.Equals(SelectionFindings.Weights)));
    }

    // On notice from 1 May for seven days: the first day is not counted, so the last one is 8 May.
    [Theory]
    [InlineData(7, null, Verdict.Undetermined)]
    [InlineData(8, null, Verdict.Met)]
    [InlineData(9, 8, Verdict.Met)]
    [InlineData(9, 7, Verdict.Breached)]
    [InlineData(7, 6, Verdict.Breached)]
    public void A_notice_that_still_runs_is_open(int on, int? until, Verdict verdict)
    {
        var selection = Contested() with
        {
            Notice = new()
            {
                Proposed = ["A"],
                From = League.Day,
                Until = until is { } day ? new LocalDate(2009, 5, day) : null,
            },
        };
        Assert.Equal(verdict, League.Rules.Decide(selection, new(2009, 5, on)).NoticeVerdict);
    }

    [Theory]
    [InlineData(null, Verdict.Undetermined)]
    [InlineData(true, Verdict.Breached)]
    [InlineData(false, Verdict.Met)]
    public void An_objection_is_open_until_it_is_decided(bool? isUpheld, Verdict verdict)
    {
        var selection = Contested() with
        {
            Notice = new()
            {
                Proposed = ["A"],
                From = League.Day,
                Objections =
                [
                    new()
                    {
                        Person = "A",
                        On = new(2009, 5, 3),
                        IsUpheld = isUpheld,
                    },
                ],
            },
        };
        Assert.Equal(verdict, League.Rules.Decide(selection, new(2009, 5, 20)).NoticeVerdict);
    }

    [Theory]
    [InlineData("A", Verdict.Met)]
    [InlineData("B", Verdict.Breached)]
    [InlineData("D", Verdict.Breached)]
    public void The_best_are_proposed(string proposed, Verdict verdict)
    {
        var selection = Contested() with
        {
            Notice = new() { Proposed = [proposed], From = League.Day },
        };
        Assert.Equal(verdict, Line(Decide(selection), SelectionFindings.Order).Verdict);
    }

    [Fact]
    public void Nothing_depends_on_the_order_of_entries_and_scores()
    {
        var selection = Contested();
        var turned = selection with
        {
            Entries = [.. selection.Entries.Reverse()],
            Rounds =
            [
                .. selection
                    .Rounds.Reverse()
                    .Select(round => round with { Scores = [.. round.Scores.Reverse()] }),
            ],
        };
        Assert.Equal(Decide(selection).Ranking, Decide(turned).Ranking);
        Assert.Equal(Decide(selection).Persons, Decide(turned).Persons);
    }

    private static OpenSelectionOutcome Decide(OpenSelection selection) =>
        League.Rules.Decide(selection, League.Day);

    private static Finding Line(OpenSelectionOutcome outcome, RuleDescriptor rule) =>
        Assert.Single(outcome.Findings, line => line.Rule.Equals(rule));

    private static SelectionScores Round(Label round, Score[] scores) =>
        new() { Round = round, Scores = [.. scores] };

    private static OpenSelection Entered() =>
        new()
        {
            Posts = 1,
            Entries =
            [
                .. new[] { "A", "B", "C", "D" }.Select(name => new SelectionEntry
                {
                    Name = name,
                    Way = EntryWays.Self,
                }),
            ],
            Qualified = ["A", "B", "C", "D"],
        };

    private static OpenSelection Contested() =>
        Entered() with
        {
            Rounds =
            [
                Round(
                    League.Speech,
                    [.. League.Scores(League.Jury, ("A", [90]), ("B", [80]), ("C", [75]), ("D", [70]))]
                ),
                Round(
                    League.Defence,
                    [
                        .. League.Scores(
                            League.Jury,
                            ("A", [10, 80, 90, 100]),
                            ("B", [80, 90, 95, 99]),
                            ("C", [60, 60, 60, 60])
                        ),
                        .. League.Scores(League.Youth, ("A", [80, 90]), ("B", [80, 90]), ("C", [50, 60])),
                    ]
                ),
            ],
            Evaluations =
            [
                new(League.Inspection, "A", Points.Of(95)),
                new(League.Inspection, "B", Points.Of(80)),
                new(League.Inspection, "C", Points.Of(99)),
            ],
        };
}
