using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Deliberation;

// Votes by proxy and from elsewhere: collective organisations law art. 27; the village law is silent on both in an assembly.
public sealed class WaysOfVotingTests
{
    private static readonly AssemblyNorms Norms = AssemblyNorms.VillagersAssembly;

    [Theory]
    [InlineData(5, MotionStatus.Adopted)]
    [InlineData(9, MotionStatus.Adopted)]
    [InlineData(10, MotionStatus.Undetermined)]
    public void Where_all_are_silent_votes_by_proxy_matter_only_if_they_could_turn_it(
        long byProxy,
        MotionStatus status
    )
    {
        var outcome = Decide(Assemblies.On("2026-01-01"), Vote(90, 50) with { ByProxy = byProxy });
        Assert.Equal(status, outcome.Status);
        Assert.Equal(Verdict.Undetermined, outcome.Findings.VerdictOf(MotionFindings.Proxies));
    }

    // Where a norm is missing, a fact is not: the line names neither the article on the majority nor a lack of facts.
    [Theory]
    [InlineData(50, 10)]
    [InlineData(90, 40)]
    public void Votes_in_a_way_that_no_norm_speaks_of_leave_an_open_term(long votesFor, long byProxy)
    {
        var outcome = Decide(
            Assemblies.On("2026-01-01"),
            Vote(90, votesFor) with
            {
                ByProxy = byProxy / 2,
                Remotely = byProxy / 2,
            }
        );
        Assert.Equal(MotionStatus.Undetermined, outcome.Status);
        var line = new[] { outcome.Opening, outcome.Majority }.First(one =>
            one.Verdict == Verdict.Undetermined
        );
        Assert.Null(line.Source);
        Assert.Contains("no rulebook says what is needed", line.ToString(), StringComparison.Ordinal);
        Assert.Contains("by proxy or from elsewhere", line.ToString(), StringComparison.Ordinal);
        Assert.Contains("委托或者异地表决", line.ToString("zh-Hans"), StringComparison.Ordinal);
    }

    [Fact]
    public void Votes_that_do_not_count_and_of_which_nobody_knows_for_what_they_were_lack_a_fact()
    {
        var rulebook = Assemblies
            .On("2026-01-01")
            .Under("Charter", "章程")
            .With(Norms.Proxies, false, Assemblies.Source);
        var line = Decide(rulebook, Vote(90, 50) with { ByProxy = 10 }).Majority;
        Assert.Contains("a fact is missing", line.ToString(), StringComparison.Ordinal);
    }

    // Of 90 present with 50 for, 9 gone leave 81 and at worst 41 for; 10 gone leave 80 and 40; 40 gone leave 50, too few of 100.
    [Theory]
    [InlineData(9, MotionStatus.Adopted)]
    [InlineData(10, MotionStatus.Undetermined)]
    [InlineData(40, MotionStatus.CannotDecide)]
    public void Where_they_are_forbidden_neither_they_nor_those_they_stand_for_count(
        long byProxy,
        MotionStatus status
    )
    {
        var rulebook = Assemblies
            .On("2026-01-01")
            .Under("Charter", "章程")
            .With(Norms.Proxies, false, Assemblies.Source);
        var outcome = Decide(rulebook, Vote(90, 50) with { ByProxy = byProxy });
        Assert.Equal(status, outcome.Status);
        Assert.Equal(Verdict.Breached, outcome.Findings.VerdictOf(MotionFindings.Proxies));
    }

    [Fact]
    public void A_member_of_the_household_may_vote_for_another_in_the_collective()
    {
        var rules = Assemblies.Rules("2026-01-01", AssemblyNorms.CollectiveAssembly);
        var meeting = new Meeting { Body = Bodies.CollectiveAssembly, Members = 90 };
        var vote = Vote(70, 60) with
        {
            ByProxy = 20,
            Remotely = 10,
            ProxyHolders = [ProxyHolderKinds.SameHousehold],
        };
        var outcome = rules.Decide(meeting, vote);
        Assert.Equal(MotionStatus.Adopted, outcome.Status);
        Assert.Equal(Verdict.Met, outcome.Findings.VerdictOf(MotionFindings.ProxyHolder));
        Assert.Equal(Verdict.Met, outcome.Findings.VerdictOf(MotionFindings.Remote));
        var stranger = rules.Decide(
            meeting,
            vote with
            {
                ProxyHolders = [Label.Of("proxy-holder/neighbour")],
            }
        );
        Assert.Equal(Verdict.Breached, stranger.Findings.VerdictOf(MotionFindings.ProxyHolder));
    }

    [Theory]
    [InlineData(true, true, Verdict.Met)]
    [InlineData(true, false, Verdict.Breached)]
    [InlineData(true, null, Verdict.Undetermined)]
    [InlineData(false, false, null)]
    public void A_secret_vote_is_asked_for_where_a_norm_asks_for_it(
        bool norm,
        bool? isSecret,
        Verdict? verdict
    )
    {
        var rulebook = Assemblies
            .On("2026-01-01")
            .Under("Charter", "章程")
            .With(Norms.Secret, norm, Assemblies.Source);
        var outcome = Decide(rulebook, Vote(80, 55) with { IsSecret = isSecret });
        Assert.Equal(verdict, outcome.Findings.VerdictOf(MotionFindings.Secret));
        Assert.Equal(MotionStatus.Adopted, outcome.Status);
    }

    [Theory]
    [InlineData(2, Verdict.Met)]
    [InlineData(3, Verdict.Breached)]
    public void So_many_proxies_lie_in_one_hand(long most, Verdict verdict)
    {
        var rulebook = Assemblies
            .On("2026-01-01")
            .Under("Charter", "章程")
            .With(Norms.Proxies, true, Assemblies.Source)
            .With(Norms.ProxiesPerHolder, 2, Assemblies.Source);
        var outcome = Decide(rulebook, Vote(80, 55) with { ByProxy = 6, MostForOneHolder = most });
        Assert.Equal(verdict, outcome.Findings.VerdictOf(MotionFindings.ProxyCap));
    }

    private static MotionOutcome Decide(Rulebook rulebook, MotionVote vote) =>
        AssemblyRules
            .From(rulebook, Norms)
            .Decide(
                new()
                {
                    Body = Bodies.VillagersAssembly,
                    Basis = Circles.Adults,
                    Adults = 100,
                },
                vote
            );

    private static MotionVote Vote(long present, long votesFor) =>
        new()
        {
            Title = "Road",
            Present = present,
            For = votesFor,
            Against = present - votesFor,
        };
}
