using GrassrootsDemocracy.Elections;
using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Voting;

namespace GrassrootsDemocracy.Tests.Elections;

// Every ballot that came back has its line, and every part of the count its own (V12, V25).
public sealed class InvalidBallotLineTests
{
    private static readonly Scene Counted = new()
    {
        Law = Layers.Province,
        Registered = 1000,
        Ballots = 570,
        Votes = [400, 150],
        Issued = 640,
        Invalid =
        [
            (InvalidReason.Unreadable, 20),
            (InvalidReason.NotOfficial, 10),
            (InvalidReason.SamePersonTwice, 3),
            (InvalidReason.Contradictory, 2),
        ],
    };

    [Fact]
    public void Every_reason_has_a_line_and_what_came_back_is_valid_and_invalid() // V12
    {
        var lines = Counted.Decide().Findings;
        var valid = Assert.Single(lines, line => line.Rule.Equals(ElectionFindings.Valid));
        var invalid = lines.Where(line => line.Rule.Equals(ElectionFindings.Invalid)).ToList();

        Assert.Equal((570L, 605L), (valid.Measure.Actual, valid.Measure.Whole));
        Assert.Equal([2L, 20L, 10L, 3L], invalid.Select(line => line.Measure.Actual));
        Assert.Equal(valid.Measure.Whole, valid.Measure.Actual + invalid.Sum(line => line.Measure.Actual));
        Assert.StartsWith(
            "[met] invalid ballots (cannot be read): 20",
            invalid[1].ToString(),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "【符合】废票（无法辨认）20张",
            invalid[1].ToString(Language.Chinese),
            StringComparison.Ordinal
        );
        Assert.Equal(
            640,
            Assert.Single(lines, line => line.Rule.Equals(ElectionFindings.Issued)).Measure.Actual
        );
    }

    [Theory]
    [InlineData(InvalidReason.SamePersonTwice, Verdict.Undetermined)] // V10
    [InlineData(InvalidReason.Contradictory, Verdict.Undetermined)] // V11
    [InlineData(InvalidReason.Unreadable, Verdict.Met)]
    [InlineData(InvalidReason.NotOfficial, Verdict.Met)]
    public void What_no_norm_says_of_a_ballot_is_open(InvalidReason reason, Verdict verdict) =>
        Assert.Equal(
            verdict,
            Assert
                .Single(
                    (Counted with { Invalid = [(reason, 2)] }).Decide().Findings,
                    line => line.Rule.Equals(ElectionFindings.Invalid)
                )
                .Verdict
        );

    [Fact]
    public void Where_every_ballot_counts_nothing_is_said_of_invalid_ones() =>
        Assert.DoesNotContain(
            (Counted with { Invalid = [], Issued = null }).Decide().Findings,
            line =>
                line.Rule.Equals(ElectionFindings.Invalid)
                || line.Rule.Equals(ElectionFindings.Valid)
                || line.Rule.Equals(ElectionFindings.Issued)
        );

    [Fact]
    public void A_station_with_more_ballots_than_papers_is_named_and_open_where_the_law_is_silent() // V25
    {
        var scene = Counted with
        {
            Law = Layers.Village,
            Invalid = [],
            Issued = 570,
            Stations = [("East", 100, 120), ("West", 110, 80)],
        };
        var lines = scene.Decide().Findings;
        var east = Assert.Single(lines, line => line.Rule.Equals(ElectionFindings.PartExcess));

        Assert.Equal(("East", 120L, 100L), (east.Subject, east.Measure.Actual, east.Measure.Most));
        Assert.Equal(Verdict.Undetermined, east.Verdict);
        var excess = Assert.Single(lines, line => line.Rule.Equals(ElectionFindings.ExcessBallots));
        Assert.Equal((770L, 750L), (excess.Measure.Actual, excess.Measure.Most));
        Assert.Equal(Verdict.Undetermined, excess.Verdict);
    }

    [Fact]
    public void A_station_added_twice_is_said() // V25
    {
        var scene = Counted with { Stations = [("East", 10, 10), ("East", 10, 10)] };
        var twice = Assert.Single(
            scene.Decide().Findings,
            line => line.Rule.Equals(ElectionFindings.PartTwice)
        );

        Assert.Equal(("East", 2L, Verdict.Breached), (twice.Subject, twice.Measure.Actual, twice.Verdict));
    }
}
