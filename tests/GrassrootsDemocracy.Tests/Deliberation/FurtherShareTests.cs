using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;

namespace GrassrootsDemocracy.Tests.Deliberation;

// A village's own stricter rule holds beside the law's, and two quorums may be asked for at once (N7; published results).
public sealed class FurtherShareTests
{
    private static readonly Citation Article = new(
        new("The village's articles", "村民自治章程", "2026"),
        Provision.Article(9),
        TextStatus.Analogy
    );
    private static readonly AssemblyNorms Delegates = AssemblyNorms.VillagersDelegatesAssembly;
    private static readonly Rulebook Law = NationalRulebook.Editions.On(new(2026, 6, 1));

    private static Rulebook Village => Law.Under("The village", "本村");

    // "More than half of all delegates" (过全体村民代表半数): of 40 it takes 21, of the 28 present the law takes 15.
    [Theory]
    [InlineData(14, MotionStatus.NotAdopted, MotionStatus.NotAdopted)]
    [InlineData(15, MotionStatus.Adopted, MotionStatus.NotAdopted)]
    [InlineData(18, MotionStatus.Adopted, MotionStatus.NotAdopted)]
    [InlineData(20, MotionStatus.Adopted, MotionStatus.NotAdopted)]
    [InlineData(21, MotionStatus.Adopted, MotionStatus.Adopted)]
    public void Half_of_all_delegates_is_asked_beside_half_of_those_present(
        long votes,
        MotionStatus byLaw,
        MotionStatus byVillage
    )
    {
        var ours = Village.Adding(
            Delegates.FurtherMajorities,
            [new(Threshold.Majority, Base.VillagersDelegates)],
            Article
        );

        Assert.Empty(ours.ConflictsWithSuperiors());
        Assert.Equal(byLaw, Decide(Law, votes, present: 28).Status);
        var outcome = Decide(ours, votes, present: 28);
        Assert.Equal(byVillage, outcome.Status);
        Assert.Equal(
            [(15L, 28L), (21L, 40L)],
            outcome
                .Findings.Where(line => line.Rule.Equals(MotionFindings.Majority))
                .Select(line => (line.Measure.Least!.Value, line.Measure.Whole!.Value))
        );
        Assert.Equal(
            Article,
            outcome.Findings.Last(line => line.Rule.Equals(MotionFindings.Majority)).Source
        );
        Assert.Equal(byVillage == MotionStatus.Adopted ? 1 : 21 - votes, outcome.HowFarFromTurning);
    }

    // "Two thirds of those present": the village's figure goes in place of the law's, which it keeps.
    [Theory]
    [InlineData(18, MotionStatus.NotAdopted)]
    [InlineData(19, MotionStatus.Adopted)]
    public void A_stricter_share_of_those_present_prevails(long votes, MotionStatus status)
    {
        var ours = Village.With(Delegates.Majority, new(Threshold.AtLeast(2, 3), Base.Present), Article);

        Assert.Empty(ours.ConflictsWithSuperiors());
        Assert.Equal(status, Decide(ours, votes, present: 28).Status);
    }

    [Fact]
    public void A_laxer_share_does_not()
    {
        var ours = Village.With(Delegates.Majority, new(Threshold.AtLeast(1, 3), Base.Present), Article);

        Assert.Single(ours.ConflictsWithSuperiors());
        Assert.Equal(MotionStatus.NotAdopted, Decide(ours, 10, present: 28).Status);
    }

    // Half of the members and two thirds of the households, at once.
    [Theory]
    [InlineData(21, 20, MotionStatus.Adopted)]
    [InlineData(21, 19, MotionStatus.CannotDecide)]
    [InlineData(20, 20, MotionStatus.CannotDecide)]
    [InlineData(21, null, MotionStatus.Undetermined)]
    [InlineData(21, 31, MotionStatus.Undetermined)]
    public void Two_quorums_are_reached_at_once(long present, int? households, MotionStatus status)
    {
        var body = new AssemblyNorms(new Label("body/cooperative", "cooperative", "合作社"));
        var ours = Rulebook
            .Named("A cooperative", "合作社")
            .With(body.Opening, [new(Circles.Members, new(Threshold.Majority, Base.Members))], Article)
            .With(
                body.FurtherQuorums,
                [new(Circles.HouseholdDelegates, new(Threshold.AtLeast(2, 3), Base.Households))],
                Article
            )
            .With(body.Majority, new(Threshold.Majority, Base.Present), Article);
        var meeting = new Meeting
        {
            Body = body.Kind,
            Day = new(2026, 6, 1),
            Members = 40,
            Households = 30,
            AlsoPresent = households is { } came ? [new(Circles.HouseholdDelegates, came)] : [],
        };
        var outcome = AssemblyRules
            .From(ours, body)
            .Decide(
                meeting,
                new()
                {
                    Title = "A road",
                    For = 20,
                    Against = 0,
                    Abstain = 0,
                    Present = present,
                }
            );

        Assert.Equal(status, outcome.Status);
    }

    private static MotionOutcome Decide(Rulebook rulebook, long votes, long present) =>
        AssemblyRules
            .From(rulebook, Delegates)
            .Decide(
                new()
                {
                    Body = Delegates.Kind,
                    Day = new(2026, 6, 1),
                    Delegates = 40,
                    Composition = 40,
                },
                new()
                {
                    Title = "A road",
                    For = votes,
                    Against = present - votes,
                    Abstain = 0,
                    Present = present,
                }
            );
}
