using CsCheck;
using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Posts.Competitions;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Posts.Competitions;

// System J2: posts filled by open competition and contract, an examination before the post, the basic allowance for the rest.
public sealed class CompetitionTests
{
    private static readonly CompetitionRules Rules = CompetitionRules.From(Jianghan2006.Layer);

    [Theory]
    [InlineData(2, new[] { 90, 80, 70 }, new[] { "0", "1" }, new string[0])]
    [InlineData(2, new[] { 90, 80, 80 }, new[] { "0" }, new[] { "1", "2" })]
    [InlineData(1, new[] { 90, 90 }, new string[0], new[] { "0", "1" })]
    [InlineData(2, new[] { 90, 90 }, new[] { "0", "1" }, new string[0])]
    [InlineData(3, new[] { 90, 90 }, new[] { "0", "1" }, new string[0])]
    [InlineData(0, new[] { 90 }, new string[0], new string[0])]
    [InlineData(2, new int[0], new string[0], new string[0])]
    public void The_best_are_chosen_and_a_tie_at_the_cut_off_is_said(
        int posts,
        int[] points,
        string[] chosen,
        string[] tied
    )
    {
        var outcome = Rules.Decide(Of(posts, points.Select(one => (long?)one)));
        Assert.Equal(chosen, outcome.Chosen);
        Assert.Equal(tied, outcome.Tied);
        Assert.Equal(
            tied.Length > 0,
            outcome.Findings.Any(line => line.Rule.Equals(CompetitionFindings.Tie))
        );
    }

    // Whatever the missing points turn out to be, who is chosen without them is chosen with them.
    [Fact]
    public void Missing_points_never_unseat_anybody_who_was_chosen() =>
        Gen.Select(Gen.Int[0, 4], Gen.Int[-1, 3].Array[0, 6], Gen.Int[0, 3].Array[6])
            .Sample(
                (posts, points, later) =>
                {
                    var now = Rules.Decide(Of(posts, points.Select(one => one < 0 ? null : (long?)one)));
                    var then = Rules.Decide(
                        Of(posts, points.Select((one, at) => (long?)(one < 0 ? later[at] : one)))
                    );
                    Assert.Subset(then.Chosen.ToHashSet(), now.Chosen.ToHashSet());
                    Assert.Subset(
                        then.IdsOf(CompetitionState.NotChosen).ToHashSet(),
                        now.IdsOf(CompetitionState.NotChosen).ToHashSet()
                    );
                    Assert.Equal(points.Length, now.Results.Count);
                    Assert.True(now.Chosen.Count <= posts);
                }
            );

    [Fact]
    public void Everybody_is_accounted_for()
    {
        var outcome = Rules.Decide(
            new()
            {
                Posts = 1,
                Competitors =
                [
                    new() { Id = "a", Points = 9 },
                    new() { Id = "b", Points = 8 },
                    new()
                    {
                        Id = "c",
                        Points = 10,
                        Withdrew = true,
                    },
                    new() { Id = "d", Entered = false },
                ],
            }
        );
        Assert.Equal(
            [
                ("a", CompetitionState.Chosen),
                ("b", CompetitionState.NotChosen),
                ("c", CompetitionState.Withdrew),
                ("d", CompetitionState.TookNoPart),
            ],
            outcome.Results.Select(result => (result.Id, result.State))
        );
    }

    [Theory]
    [InlineData(true, true, 0, Verdict.Met)]
    [InlineData(true, true, 1, Verdict.Breached)]
    [InlineData(true, null, 0, Verdict.Undetermined)]
    [InlineData(true, false, 0, Verdict.Breached)]
    public void Who_is_chosen_passes_the_examination_before_the_post(
        bool hasContract,
        bool? passed,
        int daysLate,
        Verdict verdict
    )
    {
        LocalDate start = new(2006, 5, 8);
        var outcome = Rules.Decide(
            new()
            {
                Posts = 1,
                Competitors =
                [
                    new()
                    {
                        Id = "a",
                        Points = 9,
                        HasContract = hasContract,
                        PassedExam = passed,
                        ExamOn = start.PlusDays(daysLate),
                        TookPostOn = start,
                    },
                    new()
                    {
                        Id = "b",
                        Points = 8,
                        ReceivesAllowance = false,
                    },
                ],
            }
        );
        Assert.Equal(
            verdict,
            Assert.Single(outcome.Findings, line => line.Rule.Equals(CompetitionFindings.Exam)).Verdict
        );
        Assert.Equal(
            Verdict.Met,
            Assert.Single(outcome.Findings, line => line.Rule.Equals(CompetitionFindings.Contract)).Verdict
        );
        Assert.Equal(
            [Verdict.Met, Verdict.Breached],
            outcome
                .Findings.Where(line => line.Rule.Equals(CompetitionFindings.Allowance))
                .Select(line => line.Verdict)
        );
    }

    [Theory]
    [InlineData("2006-03-15", Verdict.Met)]
    [InlineData("2006-03-14", Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void People_can_sign_up_as_long_as_the_norm_says(string? until, Verdict verdict)
    {
        var rules = CompetitionRules.From(
            Jianghan2006.Layer.With(
                CompetitionNorms.SignUp,
                new TimeLimit(14),
                new(new("Measures", "办法", "2006"), Provision.Article(1), TextStatus.Read)
            )
        );
        var outcome = rules.Decide(
            Of(1, []) with
            {
                PublishedOn = new(2006, 3, 1),
                SignUpUntil = until is null ? null : Rulebooks.National.Editions.Day(until),
            }
        );
        Assert.Equal(
            verdict,
            Assert.Single(outcome.Findings, line => line.Rule.Equals(CompetitionFindings.SignUp)).Verdict
        );
    }

    private static PostCompetition Of(int posts, IEnumerable<long?> points) =>
        new()
        {
            Posts = posts,
            Competitors =
            [
                .. points.Select(
                    (own, at) =>
                        new Competitor
                        {
                            Id = at.ToString(System.Globalization.CultureInfo.InvariantCulture),
                            Points = own,
                        }
                ),
            ],
        };
}
