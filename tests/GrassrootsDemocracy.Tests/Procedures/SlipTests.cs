using GrassrootsDemocracy.Norms;
using GrassrootsDemocracy.Procedures;
using static GrassrootsDemocracy.Tests.Procedures.Steps;

namespace GrassrootsDemocracy.Tests.Procedures;

// How a slip of one stage squeezes those that hang on it.
public sealed class SlipTests
{
    private static readonly Procedure Procedure = Empty()
        .Last("list", DayRule.Before(new(5), Vote))
        .Last("withdrawal", DayRule.Before(new(3), Vote))
        .With(Stage("withdrawal").Need, StageNeed.Optional, Source)
        .Comes("withdrawal", "list")
        .Last("objection", DayRule.After(new(2), Term("list")))
        .Last("archive", DayRule.After(new(9), Vote))
        .Read();

    [Fact]
    public void What_is_done_in_time_is_no_slip() =>
        Assert.Empty(Procedure.Check(Fixed(Act("list", D.PlusDays(-5))), D.PlusDays(-5)).Slips);

    [Theory]
    [InlineData(4, 2)]
    [InlineData(3, 1)]
    public void A_late_stage_takes_days_from_the_next(int done, long room)
    {
        var day = D.PlusDays(-done);
        var slip = Assert.Single(Procedure.Check(Fixed(Act("list", day)), day).Slips);
        var squeeze = slip.Squeezes.Single(each => each.Stage == Term("withdrawal"));

        Assert.Equal((Term("list"), 5L - done), (slip.Stage, slip.DaysLate));
        Assert.Equal((3, room), (squeeze.Room, squeeze.RoomNow));
    }

    [Fact]
    public void A_last_day_that_hangs_on_the_late_stage_moves_and_the_rest_stays()
    {
        var outcome = Procedure.Check(Fixed(Act("list", D.PlusDays(-4))), D.PlusDays(-4));
        var squeezes = outcome.Slips[0].Squeezes;

        Assert.Equal(
            [Term("objection"), Term("withdrawal")],
            squeezes.Select(each => each.Stage).OrderBy(term => term.Id, StringComparer.Ordinal)
        );
        Assert.Equal(
            "the objection: the last day moves from 2027-03-17 to 2027-03-18",
            squeezes.Single(each => each.Stage == Term("objection")).ToString()
        );
        Assert.Equal(
            "the list: due by 2027-03-15, done on 2027-03-16, late by 1 day",
            outcome.Slips[0].ToString()
        );
    }

    [Fact]
    public void A_stage_that_is_still_missing_slips_day_by_day()
    {
        Assert.Equal(1, Assert.Single(Procedure.Check(Fixed(), D.PlusDays(-4)).Slips).DaysLate);
        Assert.Equal(2, Procedure.Check(Fixed(), D.PlusDays(-3)).Slips[0].DaysLate);
        Assert.False(Procedure.Check(Fixed(), D.PlusDays(-3)).Slips[0].IsDone);
    }

    [Fact]
    public void A_stage_that_has_no_day_left_is_a_finding_as_well()
    {
        var procedure = Empty()
            .Last("list", DayRule.Before(new(5), Vote))
            .Last("pledge", DayRule.Before(new(4), Vote))
            .First("pledge", DayRule.After(new(1), Term("list")))
            .Read();
        var outcome = procedure.Check(Fixed(Act("list", D.PlusDays(-4))), D.PlusDays(-4));

        Assert.Equal(Verdict.Breached, outcome.Line(ProcedureFindings.Window).Verdict);
        Assert.Equal(0, outcome.Slips[0].Squeezes[0].RoomNow);
        Assert.Equal(
            "the pledge: no day is left up to 2027-03-16; there would have been 1 day",
            outcome.Slips[0].Squeezes[0].ToString()
        );
    }
}
