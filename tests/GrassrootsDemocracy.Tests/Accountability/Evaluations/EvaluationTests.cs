using CsCheck;
using GrassrootsDemocracy.Accountability.Evaluations;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Accountability.Evaluations;

// Third-party evaluation (Minhang, M15) and Shanghai's regulation on residents' committees arts 18 and 29. Weights, points and
// numbers of raters are assumed, since neither text has any.
public sealed class EvaluationTests
{
    private static readonly EvaluationNorms Norms = EvaluationNorms.Departments;

    private static readonly Rulebook Assumed = Minhang2009
        .Layer.With(
            Norms.Weights,
            [
                new(RaterGroups.Residents, Ratio.Of(2, 3)),
                new(RaterGroups.SocialOrganisations, Ratio.Of(1, 3)),
            ],
            Ledgers.Assumed
        )
        .With(
            Norms.Values,
            [new(Grades.Satisfied, 100), new(Grades.BasicallySatisfied, 60), new(Grades.Dissatisfied, 0)],
            Ledgers.Assumed
        )
        .With(Norms.LeastRaters, 3, Ledgers.Assumed)
        .With(Norms.ToldFrom, 5, Ledgers.Assumed);

    // Two thirds of (7·100 + 2·60) / 10 and a third of (1·100 + 2·60) / 3, and nothing is rounded.
    [Fact]
    public void M15_weights_are_exact()
    {
        var outcome = Decide(
            new GroupRating(RaterGroups.Residents, null, Rated(7, 2, 1)),
            new GroupRating(RaterGroups.SocialOrganisations, null, Rated(1, 2, 0))
        );
        var points = outcome.Results[0].Points!.Value;
        Assert.Equal((7120, 90), ((int)points.Numerator * (90 / (int)points.Denominator), 90));
        Assert.Equal(Rated(8, 4, 1), outcome.Results[0].All);
    }

    [Fact]
    public void M15_groups_and_the_year_are_asked_for()
    {
        var outcome = Decide(new GroupRating(RaterGroups.Residents, null, Rated(7, 2, 1)));
        Assert.Equal(Verdict.Breached, outcome.Of(EvaluationFindings.Raters));
        Assert.Null(outcome.Results[0].Points);
        Assert.Equal(Verdict.Undetermined, outcome.Of(EvaluationFindings.Points));

        var late = Facts(new GroupRating(RaterGroups.Residents, null, Rated(7, 2, 1))) with
        {
            Earlier = [new(2006, 12, 1)],
        };
        Assert.Equal(
            Verdict.Breached,
            EvaluationRules.From(Assumed, Norms).Decide(late).Of(EvaluationFindings.Every)
        );
    }

    [Theory]
    [InlineData(3, Verdict.Met)]
    [InlineData(2, Verdict.Breached)]
    [InlineData(0, Verdict.Breached)]
    public void Each_group_has_its_least_number_of_raters(long raters, Verdict verdict)
    {
        var outcome = Decide(new GroupRating(RaterGroups.Residents, null, Rated(raters, 0, 0)));
        Assert.Equal(verdict, outcome.Of(EvaluationFindings.LeastRaters));
    }

    [Fact]
    public void All_blank_or_nobody_gives_no_points()
    {
        foreach (var empty in (GradeTally[])[Rated(0, 0, 0), Rated(0, 0, 0) with { Blank = 9 }])
        {
            var outcome = Decide(
                new GroupRating(RaterGroups.Residents, null, empty),
                new GroupRating(RaterGroups.SocialOrganisations, null, Rated(5, 0, 0))
            );
            Assert.Null(outcome.Results[0].Points);
        }
    }

    [Theory]
    [InlineData(1, 3, Verdict.Breached)]
    [InlineData(2, 3, Verdict.Met)]
    public void Weights_that_are_no_whole_are_a_line_and_give_no_points(int part, int whole, Verdict verdict)
    {
        var law = Assumed.With(
            Norms.Weights,
            [
                new(RaterGroups.Residents, Ratio.Of(part, whole)),
                new(RaterGroups.SocialOrganisations, Ratio.Of(1, 3)),
            ],
            Ledgers.Assumed
        );
        var outcome = EvaluationRules
            .From(law, Norms)
            .Decide(
                Facts(
                    new GroupRating(RaterGroups.Residents, null, Rated(7, 2, 1)),
                    new GroupRating(RaterGroups.SocialOrganisations, null, Rated(1, 2, 0))
                )
            );
        Assert.Equal(verdict, outcome.Of(EvaluationFindings.Weights));
        Assert.Equal(verdict == Verdict.Met, outcome.Results[0].Points is not null);
    }

    // Shanghai 18(1): 知晓度、参与度、满意度; 29(2): the authority gets the result.
    [Fact]
    public void In_Shanghai_three_criteria_are_rated_and_the_weights_are_left_open()
    {
        var law = Ledgers.In(Ledgers.Shanghai, new(2021, 3, 1));
        var facts = Facts(
            new GroupRating(RaterGroups.Residents, EvaluationCriteria.Awareness, Rated(7, 2, 1))
        ) with
        {
            Area = Ledgers.Shanghai,
            Day = new(2021, 3, 1),
            Kind = Bodies.ResidentsCommittee,
        };
        var outcome = EvaluationRules.From(law, EvaluationNorms.ResidentsCommittee).Decide(facts);
        Assert.Equal(Verdict.Breached, outcome.Of(EvaluationFindings.Criteria));
        Assert.Equal(Verdict.Met, outcome.Of(EvaluationFindings.Raters));
        Assert.True(law.FindOrOpen(EvaluationNorms.ResidentsCommittee.Weights).IsOpen);

        var services = EvaluationRules
            .From(law, EvaluationNorms.PublicServices)
            .Decide(facts with { Kind = Undertakings.ServiceEvaluation, WentTo = [] });
        Assert.Equal(Verdict.Breached, services.Of(EvaluationFindings.GoesTo));
    }

    [Fact]
    public void Raising_one_raters_grade_never_lowers_the_points() =>
        Gen.Select(Gen.Long[0, 9].Array[3], Gen.Long[0, 9].Array[3], Gen.Int[1, 2], Gen.Int[0, 1])
            .Where((a, b, from, to) => to < from && a[from] > 0 && b.Sum() > 0)
            .Sample(
                (a, b, from, to) =>
                {
                    var before = PointsOf(a, b);
                    (a[from], a[to]) = (a[from] - 1, a[to] + 1);
                    Assert.True(PointsOf(a, b).ComparedWith(before) >= 0);
                }
            );

    private static Points PointsOf(long[] a, long[] b) =>
        Decide(
            new GroupRating(RaterGroups.Residents, null, Rated(a[0], a[1], a[2])),
            new GroupRating(RaterGroups.SocialOrganisations, null, Rated(b[0], b[1], b[2]))
        )
            .Results[0]
            .Points!.Value;

    private static GradeTally Rated(long satisfied, long basically, long dissatisfied) =>
        new()
        {
            Marks =
            [
                new(Grades.Satisfied, satisfied),
                new(Grades.BasicallySatisfied, basically),
                new(Grades.Dissatisfied, dissatisfied),
            ],
        };

    private static Evaluation Facts(params GroupRating[] ratings) =>
        new()
        {
            Day = new(2009, 12, 10),
            Kind = Undertakings.DepartmentEvaluation,
            Subjects = [new() { Name = "Parks", Ratings = [.. ratings] }],
        };

    private static EvaluationOutcome Decide(params GroupRating[] ratings) =>
        EvaluationRules.From(Assumed, Norms).Decide(Facts(ratings));
}
