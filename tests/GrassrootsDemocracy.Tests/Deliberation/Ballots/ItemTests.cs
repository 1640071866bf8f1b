using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Ballots;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Deliberation.Ballots;

// systems.md M5: the year's topics are voted on one by one.
public sealed class ItemTests
{
    private static readonly AssemblyNorms Plenary = AssemblyNorms.PlenaryCommittee;

    private static readonly Rulebook Law = Minhang2009
        .Layer.With(
            Plenary.Opening,
            [new(CongressAttendees.Members, new(Threshold.AtLeast(2, 3), Base.Members))],
            Assemblies.Source
        )
        .With(Plenary.Majority, new(Threshold.Majority, Base.Members), Assemblies.Source);

    [Fact]
    public void Each_item_has_an_outcome_of_its_own_and_one_ledger_holds_them_all()
    {
        var outcome = Decide(["A", "B", "C", "D"], Vote("A", 16), Vote("B", 15), Vote("C", 30), Vote("C", 1));
        Assert.Equal(
            [
                MotionStatus.Adopted,
                MotionStatus.NotAdopted,
                MotionStatus.Undetermined,
                MotionStatus.Undetermined,
            ],
            outcome.Items.Select(item => item.Status)
        );
        Assert.Equal(["A"], outcome.Adopted);
        Assert.Equal(
            [Verdict.Met, Verdict.Met, Verdict.Undetermined, Verdict.Breached],
            outcome
                .Findings.Where(line => line.Rule.Equals(BallotFindings.Items))
                .Select(line => line.Verdict)
        );
    }

    [Fact]
    public void A_vote_on_nothing_that_was_put_up_is_named()
    {
        var outcome = Decide(["A"], Vote("A", 16), Vote("everything", 30));
        Assert.Equal("everything", outcome.Findings.Line(BallotFindings.StrayVote)!.Subject);
    }

    [Fact]
    public void A_show_of_hands_is_a_breach_of_the_secret_ballot()
    {
        var outcome = Decide(["A"], Vote("A", 16) with { IsSecret = false });
        Assert.Equal(Verdict.Breached, outcome.Findings.VerdictOf(MotionFindings.Secret));
    }

    private static MotionVote Vote(string title, long votes) =>
        new()
        {
            Title = title,
            Present = 30,
            For = votes,
            Against = 30 - votes,
            IsSecret = true,
        };

    private static ItemOutcome Decide(ValueList<string> items, params MotionVote[] votes) =>
        ItemRules
            .From(Law, Plenary, BallotNorms.PlenaryCommittee)
            .Decide(
                new()
                {
                    Meeting = new() { Body = Bodies.PlenaryCommittee, Members = 30 },
                    Items = items,
                    MatterKind = CongressMatterKinds.AnnualTopic,
                    Votes = [.. votes],
                }
            );
}
