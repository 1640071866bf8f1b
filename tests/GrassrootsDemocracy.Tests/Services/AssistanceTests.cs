using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.Localities;
using GrassrootsDemocracy.Services.Assistance;
using GrassrootsDemocracy.Tests.Accountability;

namespace GrassrootsDemocracy.Tests.Services;

// System J4: medical assistance for the three withouts (三无), receivers of the minimum allowance (低保) and the hard-pressed.
public sealed class AssistanceTests
{
    private static readonly Label[] Groups =
    [
        AssistanceGroups.ThreeWithouts,
        AssistanceGroups.MinimumAllowance,
        AssistanceGroups.Hardship,
    ];

    private static readonly AssistanceRules Rules = AssistanceRules.From(
        Jianghan2006.Layer,
        AssistanceNorms.CommunityHealth
    );

    [Fact]
    public void J4_whoever_is_of_one_of_the_three_groups_is_eligible() =>
        Assert.All(
            Groups,
            group =>
            {
                var outcome = Rules.Decide(new() { Name = "Li", Of = [group] });
                Assert.Equal(Verdict.Met, outcome.Eligible);
                Assert.Equal([group], outcome.Through);
                Assert.Empty(outcome.Missing);
            }
        );

    [Fact]
    public void J4_whoever_is_of_none_is_not()
    {
        var outcome = Rules.Decide(new() { Name = "Li", NotOf = [.. Groups] });

        Assert.Equal(Verdict.Breached, outcome.Eligible);
        Assert.Equal(Verdict.Breached, outcome.Of(AssistanceFindings.Group));
        Assert.Equal(Verdict.Met, outcome.Of(AssistanceFindings.Given));
    }

    [Fact]
    public void J4_while_a_group_is_not_known_it_is_open_and_named()
    {
        var outcome = Rules.Decide(
            new() { Name = "Li", NotOf = [AssistanceGroups.ThreeWithouts, AssistanceGroups.MinimumAllowance] }
        );

        Assert.Equal(Verdict.Undetermined, outcome.Eligible);
        Assert.Equal([AssistanceGroups.Hardship], outcome.Missing);
        Assert.Contains(
            "whether the person is one of households in special hardship",
            outcome.Findings[0].ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "是否属于特殊困难户",
            outcome.Findings[0].ToString(Language.Chinese),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Breached)]
    [InlineData(null, Verdict.Undetermined)]
    public void J4_whoever_is_eligible_is_assisted(bool? isAssisted, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Rules
                .Decide(
                    new()
                    {
                        Name = "Li",
                        Of = [AssistanceGroups.MinimumAllowance],
                        IsAssisted = isAssisted,
                    }
                )
                .Of(AssistanceFindings.Given)
        );

    [Fact]
    public void Who_is_both_of_a_group_and_not_is_refused()
    {
        Assert.Throws<ArgumentException>(
            "NotOf",
            () =>
                new AssistanceClaim
                {
                    Name = "Li",
                    Of = [AssistanceGroups.Hardship],
                    NotOf = [AssistanceGroups.Hardship],
                }
        );
        Assert.Throws<ArgumentException>(
            "Of",
            () =>
                new AssistanceClaim
                {
                    Name = "Li",
                    NotOf = [AssistanceGroups.Hardship],
                    Of = [AssistanceGroups.Hardship],
                }
        );
    }

    [Fact]
    public void Where_no_rulebook_names_a_group_it_is_open() =>
        Assert.Equal(
            Verdict.Undetermined,
            AssistanceRules
                .From(Rulebook.Named("silent", "无规定"), AssistanceNorms.CommunityHealth)
                .Decide(new() { Name = "Li", Of = [.. Groups] })
                .Eligible
        );
}
