using System.Reflection;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Ballots;
using GrassrootsDemocracy.Deliberation.Budgets;
using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Elections.Party.TwoBallots;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Tests.Norms;
using static GrassrootsDemocracy.Tests.Conventions.Institutions;

namespace GrassrootsDemocracy.Tests.Conventions;

// A rule that only one place has decides the result where it says so, wherever a vote can be void; where it does not say so
// it stands in the ledger alone.
public class VoidingTests
{
    private static readonly Rulebook Free = NamedNorms
        .All.Where(norm => !norm.IsChoice)
        .Aggregate(Anywhere, (book, norm) => book.AskingNothing(norm, SampleNorms.Article(1)));

    [Theory]
    [InlineData("ElectionRecord", "Invalid")]
    [InlineData("Recall", "Invalid")]
    [InlineData("ConfidenceBallot", "BallotInvalid")]
    [InlineData("AdmissionMeeting", "MeetingInvalid")]
    [InlineData("Meeting", "Void")]
    [InlineData("AlternativeVote", "Void")]
    [InlineData("ProjectSelection", "Invalid")]
    [InlineData("BudgetAmendment", "NoDecision")]
    public void What_it_voids_is_void_and_open_while_nobody_knows(string name, string isVoid)
    {
        var without = StatusOf(DecidedBy(Free, Made(name, Free)));

        Assert.NotEqual(isVoid, without);
        Assert.Equal(isVoid, Status(Verdict.Breached, voids: true));
        Assert.Equal("Undetermined", Status(Verdict.Undetermined, voids: true));
        Assert.Equal(without, Status(Verdict.Met, voids: true));
        Assert.Equal(without, Status(Verdict.Breached, voids: false));

        string Status(Verdict verdict, bool voids)
        {
            var facts = Made(name, Free);
            var rule = (LocalRule)
                typeof(VoidingTests)
                    .GetMethod(nameof(Rule), BindingFlags.NonPublic | BindingFlags.Static)!
                    .MakeGenericMethod(facts.GetType())
                    .Invoke(null, [verdict, voids])!;
            return StatusOf(DecidedBy(Free.Including(rule), facts));
        }
    }

    private static LocalRule<TFacts> Rule<TFacts>(Verdict verdict, bool voids)
        where TFacts : Facts =>
        new(
            new("our.own", new("own", "自有"), new("our own", "自有规定")),
            SampleNorms.Article(31),
            (_, _) => Measure.Stated(verdict)
        )
        {
            VoidsWhenBreached = voids,
        };

    private static string StatusOf(object outcome) =>
        outcome switch
        {
            ElectionOutcome election => election.Status.ToString(),
            RecallOutcome recall => recall.Results[0].Status.ToString(),
            ConfidenceOutcome ballot => ballot.Persons[0].State.ToString(),
            AdmissionOutcome admission => admission.Results[0].State.ToString(),
            MeetingOutcome meeting => meeting.Motions[0].Status.ToString(),
            AlternativeOutcome choice => choice.Status.ToString(),
            ProjectSelectionOutcome projects => projects.Status.ToString(),
            AmendmentOutcome amendment => amendment.State.ToString(),
            _ => throw new ArgumentException("No vote.", nameof(outcome)),
        };
}
