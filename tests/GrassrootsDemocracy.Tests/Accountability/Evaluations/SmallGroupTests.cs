using CsCheck;
using GrassrootsDemocracy.Accountability.Evaluations;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Accountability.Evaluations;

// Small groups are not told apart, and nobody reckons them out by taking what is told from the whole (M15; the numbers are assumed).
public sealed class SmallGroupTests
{
    private const int Least = 5;

    private static readonly EvaluationNorms Norms = EvaluationNorms.Departments;

    private static readonly Rulebook Law = Rulebook
        .Named("Assumed", "假设")
        .With(Norms.ToldFrom, Least, Ledgers.Assumed);

    [Theory]
    [InlineData("5 6 7", "", true)]
    [InlineData("4 6 7", "0 1", true)]
    [InlineData("4 6 6", "0 1 2", true)]
    [InlineData("1 2 9", "0 1 2", true)]
    [InlineData("3 4 9", "0 1", true)]
    [InlineData("4", "0", false)]
    [InlineData("4 0", "0", false)]
    [InlineData("2 1", "0 1", false)]
    [InlineData("0 7 8", "", true)]
    public void A_small_group_is_withheld_with_so_many_others_that_it_is_hidden(
        string sizes,
        string withheld,
        bool isRestTold
    )
    {
        var told = Told([.. sizes.Split(' ').Select(long.Parse)]);
        Assert.Equal(
            withheld.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(at => $"raters/g{at}"),
            told.Withheld.Select(group => group.Id)
        );
        Assert.Equal(withheld.Length > 0 && isRestTold, told.Together is not null);
    }

    // What can be had by subtraction is the rest alone: it is of two groups at least, and not too few itself.
    [Fact]
    public void Nobody_can_be_reckoned_out_by_subtraction() =>
        Gen.Long[0, 12]
            .Array[1, 6]
            .Sample(sizes =>
            {
                var told = Told(sizes);
                Assert.All(
                    told.Groups,
                    group => Assert.True(group.Tally.Collected == 0 || group.Tally.Collected >= Least)
                );
                var shown = told.Groups.Sum(group => group.Tally.Collected);
                if (told.Together is { } rest)
                {
                    Assert.Equal(sizes.Sum(), shown + rest.Collected);
                    Assert.True(rest.Collected >= Least);
                    Assert.True(told.Withheld.Count >= 2);
                }

                Assert.True(told.Withheld.Count == 0 || told.Points is null);
            });

    [Fact]
    public void The_order_and_the_names_of_groups_decide_nothing() =>
        Gen.Long[0, 12]
            .Array[2, 6]
            .Sample(sizes =>
            {
                long[] backwards = [.. sizes.Reverse()];
                Assert.Equal(
                    Told(sizes).Withheld.Select(group => sizes[At(group)]).Order(),
                    Told(backwards).Withheld.Select(group => backwards[At(group)]).Order()
                );
            });

    private static int At(Label group) => group.Key[1] - '0';

    private static ToldRatings Told(long[] sizes) =>
        EvaluationRules
            .From(Law, Norms)
            .Decide(
                new()
                {
                    Day = new(2026, 3, 1),
                    Kind = Undertakings.DepartmentEvaluation,
                    Subjects =
                    [
                        new()
                        {
                            Name = "Parks",
                            Ratings =
                            [
                                .. sizes.Select(
                                    (size, at) =>
                                        new GroupRating(
                                            new($"raters/g{at}", $"group {at}", $"第{at}组"),
                                            Criterion: null,
                                            new() { Marks = [new(Grades.Satisfied, size)] }
                                        )
                                ),
                            ],
                        },
                    ],
                }
            )
            .Told.Single();
}
