using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using static GrassrootsDemocracy.Tests.Norms.SampleNorms;

namespace GrassrootsDemocracy.Tests.Elections;

// A norm that holds where household delegates vote needs no host to say so: the roll does (case F4).
public class WayOfElectingTests
{
    private static readonly Rulebook Law = Rulebook
        .Named("Nation")
        .With(ElectionNorms.VillagersCommittee.Majority, new(Threshold.Majority, Base.Collected), Article(1))
        .With(
            ElectionNorms.VillagersCommittee.Majority,
            new(Threshold.AtLeast(2, 3), Base.Collected),
            Article(2),
            when: WaysOfElecting.By(Franchise.HouseholdDelegates)
        );

    // 60 of 90 is two thirds, 59 of 90 more than half.
    [Theory]
    [InlineData(Franchise.Voters, 59, 1)]
    [InlineData(Franchise.Voters, 45, 0)]
    [InlineData(Franchise.HouseholdDelegates, 60, 1)]
    [InlineData(Franchise.HouseholdDelegates, 59, 0)]
    public void The_roll_says_in_which_way_is_elected(Franchise franchise, int votes, int elected)
    {
        var outcome = new Scene
        {
            Law = Law,
            Franchise = franchise,
            Ballots = 90,
            Votes = [votes],
        }.Decide();

        var line = outcome.Findings.Single(line => line.Rule.Equals(ElectionFindings.Majority));
        Assert.Equal(elected == 1 ? Verdict.Met : Verdict.Breached, line.Verdict);
        Assert.Equal(Article(franchise == Franchise.Voters ? 1 : 2), line.Source);
    }

    [Fact]
    public void Every_way_has_a_case_of_its_own() =>
        Assert.Equal(
            Enum.GetValues<Franchise>().Length,
            Enum.GetValues<Franchise>().Select(WaysOfElecting.By).Distinct().Count()
        );
}
