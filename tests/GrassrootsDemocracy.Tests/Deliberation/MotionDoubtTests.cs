using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;

namespace GrassrootsDemocracy.Tests.Deliberation;

// Motions of which something is open: a motion stands only if no reading of it changes what became of it (M3 to M7).
public sealed class MotionDoubtTests
{
    private static readonly AssemblyNorms Assembly = AssemblyNorms.VillagersAssembly;

    // M3: collective organisations law of 2024 art. 27: proxies are held by the household; here a neighbour held them all.
    [Theory]
    [InlineData(80, MotionStatus.Undetermined)]
    [InlineData(5, MotionStatus.Adopted)]
    [InlineData(0, MotionStatus.Adopted)]
    public void Votes_by_proxies_in_unlawful_hands_do_not_decide_in_silence(long byProxy, MotionStatus status)
    {
        var rules = AssemblyRules.From(
            Law(Assembly)
                .With(Assembly.Proxies, true, Assemblies.Source)
                .With(Assembly.ProxyHolders, [ProxyHolderKinds.SameHousehold], Assemblies.Source),
            Assembly
        );
        var vote = Vote(100, 80, 10) with
        {
            ByProxy = byProxy,
            ProxyHolders = [Label.Of("proxy-holder/neighbour")],
        };
        Assert.Equal(status, rules.Decide(Meeting(100), vote).Status);
        Assert.Equal(
            MotionStatus.Adopted,
            rules.Decide(Meeting(100), vote with { ProxyHolders = [ProxyHolderKinds.SameHousehold] }).Status
        );
    }

    // M4: forty present of thirty, whatever ten of them did not count for.
    [Fact]
    public void More_people_than_there_are_adopt_nothing()
    {
        var rules = AssemblyRules.From(
            Law(Assembly).With(Assembly.Remote, false, Assemblies.Source),
            Assembly
        );
        var vote = Vote(40, 30, 10) with { Remotely = 10 };
        Assert.Equal(MotionStatus.Undetermined, rules.Decide(Meeting(30), vote).Status);
    }

    // M5: sixty present of seventy, thirty for; read without the twenty votes from elsewhere alone it is carried.
    [Fact]
    public void Each_way_of_voting_that_no_norm_speaks_of_is_open_by_itself()
    {
        var rules = AssemblyRules.From(Law(Assembly), Assembly);
        var vote = Vote(60, 30, 10) with { Invalid = 20, ByProxy = 40, Remotely = 20 };
        Assert.Equal(MotionStatus.Undetermined, rules.Decide(Meeting(70), vote).Status);
    }

    // M6: two for and seven against are no two thirds of anybody.
    [Theory]
    [InlineData(2, 7, MotionStatus.NotAdopted)]
    [InlineData(6, 3, MotionStatus.Undetermined)]
    public void A_motion_that_no_number_of_members_could_carry_is_not_adopted(
        long votesFor,
        long against,
        MotionStatus status
    )
    {
        var law = Law(Assembly)
            .With(Assembly.Majority, new Quota(Threshold.AtLeast(2, 3), Base.Adults), Assemblies.Source);
        var vote = new MotionVote
        {
            Title = "Motion",
            For = votesFor,
            Against = against,
        };
        Assert.Equal(status, AssemblyRules.From(law, Assembly).Decide(Meeting(adults: null), vote).Status);
    }

    // M7: more votes for than people present.
    [Fact]
    public void More_votes_for_than_people_present_are_no_majority()
    {
        var outcome = AssemblyRules.From(Law(Assembly), Assembly).Decide(Meeting(100), Vote(60, 70, 0));
        Assert.Equal(MotionStatus.Undetermined, outcome.Status);
        Assert.Equal(Verdict.Undetermined, outcome.Majority.Verdict);
    }

    // Small motions with unknown members, and votes by proxy or from elsewhere that may count or not: every completion.
    [Fact]
    public void What_becomes_of_a_motion_agrees_with_every_completion_of_it()
    {
        var (settled, open) = (0, 0);
        foreach (var whole in new[] { Base.Present, Base.Adults })
        {
            var rules = AssemblyRules.From(
                Law(Assembly)
                    .With(Assembly.Majority, new Quota(Threshold.Majority, whole), Assemblies.Source),
                Assembly
            );
            foreach (var (present, votesFor, proxies, remote, adults) in Worlds())
            {
                var vote = Vote(present, votesFor, 0) with { ByProxy = proxies, Remotely = remote };
                var status = rules.Decide(Meeting(adults), vote).Majority.Verdict;
                var all = Completions(whole, present, votesFor, proxies, remote, adults).ToHashSet();
                Assert.True(
                    all.Count == 1
                        ? status == (all.Single() ? Verdict.Met : Verdict.Breached)
                        : status == Verdict.Undetermined,
                    $"{votesFor} of {present} for, {proxies} by proxy, {remote} from elsewhere, of {adults}, {whole}: {status}, but {string.Join(", ", all)}"
                );
                _ = all.Count == 1 ? settled++ : open++;
            }
        }

        Assert.True(settled > 500 && open > 500, $"{settled} settled, {open} open");
    }

    private static IEnumerable<(long Present, long For, long Proxies, long Remote, long? Adults)> Worlds() =>
        from present in Enumerable.Range(1, 7)
        from votesFor in Enumerable.Range(0, present + 1)
        from proxies in Enumerable.Range(0, Math.Min(present, 4) + 1)
        from remote in Enumerable.Range(0, Math.Min(present, 3) + 1)
        from adults in new long?[] { null, present, present + 2 }
        select ((long)present, (long)votesFor, (long)proxies, (long)remote, adults);

    // Person by person: who voted by proxy, who from elsewhere, who for; each way counts or not.
    private static IEnumerable<bool> Completions(
        Base whole,
        long present,
        long votesFor,
        long proxies,
        long remote,
        long? adults
    ) =>
        from both in Enumerable.Range(0, (int)Math.Min(proxies, remote) + 1)
        where proxies + remote - both <= present
        from leaving in new[] { 0, proxies, remote, proxies + remote - both }
        from ofThemFor in Enumerable.Range(0, (int)Math.Min(leaving, votesFor) + 1)
        where leaving - ofThemFor <= present - votesFor
        from all in whole == Base.Present ? [present - leaving]
        : adults is { } known ? [known]
        : Enumerable.Range((int)present, 20).Select(number => (long)number)
        select 2 * (votesFor - ofThemFor) > all;

    private static Rulebook Law(AssemblyNorms norms) =>
        Rulebook
            .Named("Own")
            .With(
                norms.Opening,
                [new AttendanceBasis(Circles.Adults, new Quota(Threshold.Majority, Base.Adults))],
                Assemblies.Source
            )
            .With(norms.Majority, new Quota(Threshold.Majority, Base.Present), Assemblies.Source);

    private static Meeting Meeting(long? adults) =>
        new()
        {
            Body = Bodies.VillagersAssembly,
            Basis = Circles.Adults,
            Adults = adults,
        };

    private static MotionVote Vote(long present, long votesFor, long against) =>
        new()
        {
            Title = "Motion",
            Present = present,
            For = votesFor,
            Against = against,
        };
}
