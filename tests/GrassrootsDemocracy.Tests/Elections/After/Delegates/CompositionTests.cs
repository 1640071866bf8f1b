using CsCheck;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Delegates;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Elections.After.Delegates;

// Village law art. 25 (2010, 2018), 29 (2026); urban law art. 28 (2026).
public sealed class CompositionTests
{
    private static readonly DelegateRules Village = DelegateRules.From(
        VillageLaw.Editions.On(new(2026, 3, 1)),
        ElectionNorms.VillagersCommittee.Delegates
    );

    [Theory]
    [InlineData(16, 9, 5, Verdict.Met, Verdict.Breached)]
    [InlineData(15, 10, 5, Verdict.Met, Verdict.Met)]
    [InlineData(12, 8, 5, Verdict.Met, Verdict.Breached)]
    [InlineData(10, 9, 5, Verdict.Breached, Verdict.Met)]
    [InlineData(0, 0, 0, Verdict.Breached, Verdict.Breached)]
    [InlineData(0, 0, 5, Verdict.Breached, Verdict.Breached)]
    public void Both_shares_are_of_the_whole_composition(
        int men,
        int women,
        int committee,
        Verdict share,
        Verdict ofWomen
    )
    {
        var lines = Village.Decide(Assembly(men, women, committee)).Findings;
        Assert.Equal(share, lines.Single(line => line.Rule.Equals(DelegateFindings.Share)).Verdict);
        Assert.Equal(ofWomen, lines.Single(line => line.Rule.Equals(DelegateFindings.Women)).Verdict);
    }

    [Fact]
    public void The_smallest_change_is_named()
    {
        var changes = Village.Decide(Assembly(15, 5, 5)).Changes;
        Assert.Equal([new(4, 0, 0), new CompositionChange(0, 5, 0)], changes);
        Assert.Equal("women in place of men: 4", changes[0].ToString());
        Assert.Empty(Village.Decide(Assembly(15, 10, 5)).Changes);
    }

    [Fact]
    public void Residents_have_no_share_of_women()
    {
        var urban = DelegateRules.From(
            UrbanLaw.Editions.On(new(2026, 3, 1)),
            ElectionNorms.ResidentsCommittee.Delegates
        );
        var outcome = urban.Decide(Assembly(20, 0, 5));
        Assert.Equal(Verdict.Met, Assert.Single(outcome.Findings).Verdict);
        Assert.Empty(outcome.Changes);
        Assert.Equal([new CompositionChange(0, 1, 0)], urban.Decide(Assembly(19, 0, 5)).Changes);
    }

    // Against every change of at most as many delegates, tried one by one.
    [Fact]
    public void No_smaller_change_meets_both_shares() =>
        Gen.Select(Gen.Int[0, 14], Gen.Int[0, 8], Gen.Int[0, 5])
            .Sample(
                (men, women, committee) =>
                {
                    var assembly = Assembly(men, women, committee);
                    var changes = Village.Decide(assembly).Changes;
                    var least = Least(men, women, committee);
                    Assert.Equal(least, changes.Count == 0 ? 0 : changes[0].Size);
                    Assert.All(
                        changes,
                        change =>
                            Assert.True(
                                IsMet(
                                    men - change.MenReplacedByWomen - change.MenFewer,
                                    women + change.MenReplacedByWomen + change.WomenAdded,
                                    committee
                                )
                            )
                    );
                }
            );

    private static int Least(int men, int women, int committee)
    {
        for (var size = 0; ; size++)
        {
            for (var replaced = 0; replaced <= Math.Min(size, men); replaced++)
            {
                var rest = size - replaced;
                for (var added = 0; added <= rest; added++)
                {
                    var fewer = rest - added;
                    if (
                        fewer + replaced <= men
                        && IsMet(men - replaced - fewer, women + replaced + added, committee)
                    )
                    {
                        return size;
                    }
                }
            }
        }
    }

    private static bool IsMet(int men, int women, int committee)
    {
        var (delegates, whole) = (men + women, men + women + committee);
        return whole > 0 && 5 * delegates >= 4 * whole && 3 * women >= whole;
    }

    private static DelegatesAssembly Assembly(int men, int women, int committee) =>
        new()
        {
            Men = men,
            Women = women,
            CommitteeMembers = committee,
        };
}
