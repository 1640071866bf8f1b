using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Deliberation.Budgets;

// systems.md M16: amendments to the draft of a budget. The report gives no number, so every threshold is assumed.
public sealed class AmendmentTests
{
    private static readonly BudgetNorms Names = BudgetNorms.LocalBudget;
    private static readonly AssemblyNorms Congress = new(Bodies.PeoplesCongress);
    private static readonly Label Delegates = new("capacity/congress-delegate", "delegate", "人大代表");

    private static readonly Rulebook Law = Rulebook
        .Named("A county", "某县(假设)")
        .With(Names.AmendmentSigners, [new(Delegates, 10), new(Bodies.LocalGovernment, 1)], Assemblies.Source)
        .With(Names.AmendmentBefore, new(3), Assemblies.Source)
        .With(Names.AmendmentBalanced, value: true, Assemblies.Source)
        .With(
            Congress.Opening,
            [new(CongressAttendees.Members, new(Threshold.AtLeast(2, 3), Base.Members))],
            Assemblies.Source
        )
        .With(Congress.Majority, new(Threshold.Majority, Base.Members), Assemblies.Source);

    private static readonly BudgetAmendment Amendment = new()
    {
        Meeting = new()
        {
            Body = Bodies.PeoplesCongress,
            Day = new(2026, 3, 10),
            Members = 100,
        },
        Title = "The clinic",
        Signers = Delegates,
        SignedBy = 10,
        TabledOn = new(2026, 3, 7),
        Increase = 500,
        Cover = 500,
    };

    [Theory]
    [InlineData(9, 7, 500L, AmendmentState.NotAdmitted)]
    [InlineData(10, 7, 500L, AmendmentState.AwaitingVote)]
    [InlineData(10, 8, 500L, AmendmentState.NotAdmitted)]
    [InlineData(10, 7, 499L, AmendmentState.NotAdmitted)]
    [InlineData(10, 7, null, AmendmentState.Undetermined)]
    public void It_is_admitted_when_enough_sign_in_time_and_cover_what_it_spends(
        int signers,
        int day,
        long? cover,
        AmendmentState state
    ) =>
        Assert.Equal(
            state,
            Decide(Amendment with { SignedBy = signers, TabledOn = new(2026, 3, day), Cover = cover })
        );

    [Fact]
    public void Somebody_whom_no_way_names_cannot_table_it()
    {
        Assert.Equal(
            AmendmentState.NotAdmitted,
            Decide(Amendment with { Signers = Bodies.VillagersCommittee })
        );
        Assert.Equal(
            AmendmentState.AwaitingVote,
            Decide(Amendment with { Signers = Bodies.LocalGovernment, SignedBy = 1 })
        );
        Assert.Equal(AmendmentState.Undetermined, Decide(Amendment with { Signers = null }));
    }

    [Fact]
    public void What_spends_no_more_needs_no_cover() =>
        Assert.Equal(AmendmentState.AwaitingVote, Decide(Amendment with { Increase = 0, Cover = null }));

    [Theory]
    [InlineData(80, 51, AmendmentState.Adopted)]
    [InlineData(80, 50, AmendmentState.NotAdopted)]
    [InlineData(66, 60, AmendmentState.NoDecision)]
    public void Its_vote_is_that_of_the_body(int present, int votes, AmendmentState state) =>
        Assert.Equal(
            state,
            Decide(
                Amendment with
                {
                    Vote = new()
                    {
                        Title = "The clinic",
                        Present = present,
                        For = votes,
                    },
                }
            )
        );

    [Fact]
    public void Minhang_names_the_stages_and_actors_and_no_number()
    {
        var law = Minhang2009.Layer;
        var process = Procedure.From(law, Names.ProcessId);
        Assert.Equal(8, process.Stages.Count);
        Assert.Equal([Bodies.PeoplesCongress], process.Find(Names.Review.Stage)!.Actors.Norm!.Value);
        Assert.Null(law.Find(Names.AmendmentSigners));
        Assert.NotNull(law.Prevailing(Names.AmendmentSigners));
    }

    private static AmendmentState Decide(BudgetAmendment amendment) =>
        AmendmentRules.From(Law, Congress, Names).Decide(amendment).State;
}
