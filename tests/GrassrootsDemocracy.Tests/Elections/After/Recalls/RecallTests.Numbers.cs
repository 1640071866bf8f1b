using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Elections.After.Recalls;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.People;
using GrassrootsDemocracy.Rulebooks.National;
using GrassrootsDemocracy.Rulebooks.Provinces;
using GrassrootsDemocracy.Tests.Rulebooks.National;
using GrassrootsDemocracy.Voting;
using GrassrootsDemocracy.Voting.Deciding;

namespace GrassrootsDemocracy.Tests.Elections.After.Recalls;

// Numbers of a recall that contradict one another, or may be there twice.
public sealed partial class RecallTests
{
    // 1998, art. 16: 900 on the roll, 1000 with the right to vote. V16 and V18: who came cannot be more than either.
    [Theory]
    [InlineData(1000, 900, RecallStatus.Passed)]
    [InlineData(1000, 901, RecallStatus.Undetermined)]
    [InlineData(800, 800, RecallStatus.Passed)]
    [InlineData(800, 801, RecallStatus.Undetermined)]
    public void More_present_than_were_due_or_are_on_the_roll_are_a_contradiction_whoever_asks(
        long due,
        long present,
        RecallStatus status
    )
    {
        var recall = Voted(Recall(), 800, 501);
        var outcome = Village("2005-01-01")
            .Decide(
                recall with
                {
                    Vote = recall.Vote! with
                    {
                        Attendance = new() { Due = due, Present = present },
                    },
                }
            );
        Assert.Equal(status, outcome.Results[0].Status);
        var lines = outcome.Findings.Where(line => line.Rule.Equals(RecallFindings.Turnout)).ToList();
        Assert.Equal(
            status == RecallStatus.Undetermined,
            lines.Exists(line => line.Verdict == Verdict.Undetermined)
        );
    }

    // 2010, art. 16: 900 on the roll; 520 or 260 took part, of whom 300 or 150 are for it.
    [Theory]
    [InlineData(150, "East", RecallStatus.Undetermined)]
    [InlineData(150, "West", RecallStatus.Passed)]
    public void A_station_added_twice_recalls_nobody(int votes, string other, RecallStatus status)
    {
        var station = BallotPaper.Of(["Li"], 1).CountPatterns([1, 0], [votes, 260 - votes]);
        var outcome = Village("2010-10-28")
            .Decide(Recall() with { Vote = Vote(station.WithPart("East") + station.WithPart(other)) });
        Assert.Equal(status, outcome.Results[0].Status);
        Assert.Equal(
            status == RecallStatus.Undetermined ? 1 : 0,
            outcome.Findings.Count(line => line.Rule.Equals(VoteFindings.Doubt))
        );
    }
}
