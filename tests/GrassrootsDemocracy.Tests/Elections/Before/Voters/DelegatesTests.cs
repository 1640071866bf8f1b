using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.Before.Conditions;
using GrassrootsDemocracy.Elections.Before.Voters;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Elections.Before.Voters;

// 城市居民委员会组织法 art. 8 (1990, 2018): one delegate of each household, or two or three of each group; art. 14 (2026).
public sealed class DelegatesTests
{
    [Theory]
    [InlineData(new[] { "A1", "B1" }, 2L)]
    [InlineData(new[] { "A1" }, 1L)]
    [InlineData(new[] { "A1", "A2", "B1" }, null)]
    [InlineData(new[] { "A1", "X" }, null)]
    public void A_household_sends_one_of_its_voters(string[] delegates, long? registered)
    {
        var outcome = Decide(Franchise.HouseholdDelegates, [.. delegates]);
        Assert.Equal(registered, outcome.Roll?.Registered);
    }

    [Fact]
    public void A_household_that_sends_nobody_is_said()
    {
        var line = Assert.Single(
            Decide(Franchise.HouseholdDelegates, ["A1"]).Findings,
            finding => finding.Rule.Equals(VoterFindings.Delegates) && finding.Verdict == Verdict.Breached
        );
        Assert.Equal("B", line.Subject);
    }

    [Fact]
    public void Delegates_nobody_knows_leave_the_roll_open()
    {
        var outcome = Decide(Franchise.HouseholdDelegates, delegates: null);
        Assert.Null(outcome.Roll);
        Assert.All(
            outcome.Findings.Where(line => line.Rule.Equals(VoterFindings.Delegates)),
            line => Assert.Equal(Verdict.Undetermined, line.Verdict)
        );
    }

    [Theory]
    [InlineData(new[] { "A1", "A2", "B1", "B2" }, true)]
    [InlineData(new[] { "A1", "B1", "B2" }, false)]
    [InlineData(new[] { "A1", "A2", "A3", "B1", "B2" }, true)]
    public void A_group_sends_two_or_three(string[] delegates, bool isMet) =>
        Assert.Equal(
            isMet,
            Decide(Franchise.ResidentsDelegates, [.. delegates])
                .Findings.Where(line => line.Rule.Equals(VoterFindings.Delegates))
                .All(line => line.Verdict == Verdict.Met)
        );

    private static VoterOutcome Decide(Franchise franchise, ValueList<string>? delegates)
    {
        var norms = ElectionNorms.ResidentsCommittee.Voters;
        var rulebook = NationalRulebook
            .Editions.On(new(2021, 1, 1))
            .Under("Province", "省")
            .With(
                norms.MeasuredOn,
                MeasuringDay.ElectionDay,
                new(new("M", "办法", "2019"), Provision.Article(1), TextStatus.Analogy)
            );
        return VoterRules
            .From(rulebook, norms, franchise)
            .Decide(
                new()
                {
                    ElectionDay = new(2021, 1, 1),
                    Persons =
                    [
                        .. new[] { "A1", "A2", "A3", "B1", "B2" }.Select(name => new ListedPerson
                        {
                            Name = name,
                            Born = new(1980, 1, 1),
                            Unit = name[..1],
                        }),
                    ],
                    OfEverybody =
                    [
                        StatedFact.That(VoterFacts.BelongsHere),
                        StatedFact.NotThat(VoterFacts.Deprived),
                    ],
                    Delegates = delegates,
                }
            );
    }
}
