using GrassrootsDemocracy.Calendars;
using GrassrootsDemocracy.Deliberation;
using GrassrootsDemocracy.Deliberation.Congresses;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Procedures;
using GrassrootsDemocracy.Rulebooks.Localities;

namespace GrassrootsDemocracy.Tests.Deliberation.Congresses;

// systems.md M2, M3, M7: the circles of a plenary, its special committees, the yearly session of a standing congress.
public sealed class PlenaryTests
{
    private static readonly PlenaryNorms Names = PlenaryNorms.PlenaryCommittee;
    private static readonly PlenaryRules Rules = PlenaryRules.From(Minhang2009.Layer, Names);

    private static readonly PlenarySession Session = new()
    {
        Attendees =
        [
            new("Chen", CongressAttendees.Members),
            new("Wu", CongressAttendees.Members, Spoke: true),
            new("Lin", CongressAttendees.AlternateMembers, Spoke: true),
            new("He", CongressAttendees.RetiredMembers, Spoke: true),
            new("Guest", new Label("capacity/press", "the press", "记者")),
        ],
        Votes =
        [
            new("Chen", VoteChoice.For),
            new("Wu", VoteChoice.Abstain),
            new("Lin", VoteChoice.For),
            new("He", VoteChoice.Against),
            new("Nobody", VoteChoice.For),
        ],
    };

    [Fact]
    public void A_vote_of_somebody_who_may_only_listen_is_not_counted_and_is_named()
    {
        var outcome = Rules.Check(Session);
        Assert.Equal(["Chen", "Wu"], outcome.Counted.Select(vote => vote.Name));
        Assert.Equal(["Lin", "He", "Nobody"], outcome.NotCounted.Select(vote => vote.Name));
        var motion = outcome.ToVote("The plan");
        Assert.Equal((2L, 1L, 0L, 1L), (motion.Present, motion.For, motion.Against, motion.Abstain));
        var lines = outcome.Findings.Where(line => line.Rule.Equals(PlenaryFindings.Decide)).ToList();
        Assert.Equal(3, lines.Count);
        Assert.All(lines, line => Assert.Equal(Verdict.Breached, line.Verdict));
        Assert.Contains("Nobody, who did not attend", lines[2].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_circle_names_those_outside_it()
    {
        var outcome = Rules.Check(Session);
        Assert.Contains(
            "Guest",
            outcome.Findings.Line(PlenaryFindings.Listen)!.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(1, outcome.Findings.Line(PlenaryFindings.Deliberate)!.Measure.Actual);
        Assert.Equal(5, Enum.GetValues<AttendeeCircle>().Sum(outcome.In));
    }

    [Fact]
    public void Nobody_votes_twice()
    {
        var outcome = Rules.Check(
            Session with
            {
                Votes =
                [
                    new("Chen", VoteChoice.For),
                    new("Chen", VoteChoice.Against),
                    new("Wu", VoteChoice.For),
                ],
            }
        );
        Assert.Equal(["Wu"], outcome.Counted.Select(vote => vote.Name));
        Assert.Equal(2, outcome.NotCounted.Count);
    }

    [Fact]
    public void Where_no_norm_names_the_circles_votes_are_in_question()
    {
        var outcome = PlenaryRules.From(Rulebook.Named("Silent"), Names).Check(Session);
        Assert.Equal(4, outcome.InQuestion.Count);
        Assert.Single(outcome.NotCounted);
        Assert.Throws<InvalidOperationException>(() => outcome.ToVote("The plan"));
    }

    [Theory]
    [InlineData(3, Verdict.Breached)]
    [InlineData(4, Verdict.Met)]
    public void Four_sessions_are_held_a_year(int sessions, Verdict verdict)
    {
        var log = new CadenceLog
        {
            From = new(2009, 1, 1),
            Days = [.. Enumerable.Range(1, sessions).Select(month => new LocalDate(2009, month, 1))],
        };
        var rules = AssemblyRules.From(Minhang2009.Layer, AssemblyNorms.PlenaryCommittee);
        Assert.Equal(verdict, rules.CheckHeldEvery(log, new(2010, 1, 1)).Verdict);
    }

    [Fact]
    public void Each_topic_needs_the_special_committees_before_during_and_after()
    {
        var outcome = Rules.Check(
            Session with
            {
                Topics = ["Budget", "Posts"],
                CommitteeWork =
                [
                    .. Rules.CommitteeDuties.Norm!.Value.Select(duty => new CommitteeWork(
                        "Budget",
                        Bodies.FinanceCommittee,
                        duty
                    )),
                    new("Posts", Bodies.PersonnelCommittee, CommitteeDuties.Study),
                    new("Posts", new Label("body/friends", "some friends", "熟人"), CommitteeDuties.Lead),
                ],
            }
        );
        var lines = outcome
            .Findings.Where(line => line.Rule.Equals(PlenaryFindings.CommitteeDuties))
            .ToList();
        Assert.Equal([Verdict.Met, Verdict.Breached], lines.Select(line => line.Verdict));
        Assert.Equal((1L, 4L), (lines[1].Measure.Actual, lines[1].Measure.Least));
        Assert.Contains(
            outcome.Findings,
            line => line.Rule.Equals(PlenaryFindings.Committee) && line.Verdict == Verdict.Breached
        );
    }

    [Fact]
    public void A_ballot_before_the_inquiry_is_out_of_order()
    {
        var session = Procedure.From(Minhang2009.Layer, Names.SessionId);
        Assert.Equal(
            ["report", "discussion", "inquiry", "ballot"],
            session.Stages.Select(stage => stage.Stage.Key)
        );
        var outcome = session.Check(
            new()
            {
                Acts =
                [
                    new() { Stage = Names.Report.Stage, Day = new(2009, 1, 5) },
                    new() { Stage = Names.Discussion.Stage, Day = new(2009, 1, 5) },
                    new()
                    {
                        Stage = Names.Ballot.Stage,
                        Day = new(2009, 1, 5),
                        By = Bodies.PlenaryCommittee,
                    },
                ],
            },
            new(2009, 1, 6)
        );
        Assert.Contains(outcome.Findings, line => line.Verdict == Verdict.Breached);
        Assert.Equal("inquiry", outcome.Due[0].Stage.Stage.Key);
    }

    [Theory]
    [InlineData(0, Verdict.Breached)]
    [InlineData(1, Verdict.Met)]
    [InlineData(2, Verdict.Breached)]
    public void A_yearly_session_has_one_theme(int themes, Verdict verdict)
    {
        var outcome = StandingCongressRules
            .From(Minhang2009.Layer, StandingCongressNorms.PartyCongress)
            .Check(
                new() { Themes = [.. Enumerable.Range(0, themes).Select(i => $"{i}")], Log = new() },
                new(2009, 3, 1)
            );
        Assert.Equal(verdict, outcome.Findings.VerdictOf(StandingCongressFindings.Themes));
        Assert.Equal(6, outcome.Stages.Stages.Count);
    }
}
